package org.amparo.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a Word file: what stands in its body as text, and all else as what it is. */
final class WordMarkup {

  /** All that the body of a copy is made of. */
  private static final Set<String> BODY =
      Set.of(
          "document", "body", "p", "pPr", "pStyle", "ind", "spacing", "keepNext", "r", "rPr", "rStyle", "t", "tab",
          "sectPr", "pgSz", "pgMar");
  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "delText", "rPrChange");

  private final Channel channel;
  private final boolean isBody;
  private final Contents contents;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder markup = new StringBuilder();
  private boolean inChange;

  WordMarkup(Channel channel, boolean isBody, Contents contents) {
    this.channel = channel;
    this.isBody = isBody;
    this.contents = contents;
  }

  void read(byte[] part) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      for (; xml.hasNext(); xml.next()) {
        node(xml);
      }
      node(xml);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    contents.add(channel, 0, markup.toString());
    if (isBody) {
      contents.add(Channel.TEXT, 0, text.toString());
    }
  }

  private void node(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> {
        if (xml.getLocalName().equals("p")) {
          text.append('\n');
        }
        inChange &= !CHANGES.contains(xml.getLocalName());
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml.getText());
      case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> unexpected(channel, xml);
      default -> {}
    }
  }

  private void unexpected(Channel where, XMLStreamReader xml) {
    contents.unexpected(where, 0);
    String words = xml.getEventType() == XMLStreamConstants.COMMENT ? xml.getText() : xml.getPIData();
    contents.add(where, 0, String.valueOf(words));
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (isBody && !BODY.contains(name)) {
      inChange |= CHANGES.contains(name);
      contents.unexpected(inChange ? Channel.TRACKED_CHANGE : Channel.MARKUP, 0);
    }
    if (name.equals("tab")) {
      text.append('\t');
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      markup.append(xml.getAttributeValue(i)).append('\n');
    }
  }

  private void characters(String characters) {
    if (inChange) {
      contents.add(Channel.TRACKED_CHANGE, 0, characters);
    }
    (isBody ? text : markup).append(characters);
  }
}

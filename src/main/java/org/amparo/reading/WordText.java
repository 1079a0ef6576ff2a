package org.amparo.reading;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * The words in one part of a Word file, one line per paragraph. Reads hidden and inserted text, tables row by row
 * with a tab between cells, and text boxes after the paragraph that holds them; leaves out what was deleted or moved
 * away. Goes by local names, which the transitional and the strict edition share.
 */
final class WordText {

  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "Fallback", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr");

  private final XMLStreamReader xml;
  private final int maxCharacters;
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final StringBuilder boxes = new StringBuilder();
  private int paragraphDepth;

  private WordText(XMLStreamReader xml, int maxCharacters) {
    this.xml = xml;
    this.maxCharacters = maxCharacters;
    open.push(new StringBuilder());
  }

  /**
   * Reads one part.
   *
   * @param part its XML; the caller closes it
   * @return its text, or empty when that has more than {@code maxCharacters}
   */
  static Optional<String> read(InputStream part, int maxCharacters) throws XMLStreamException {
    XMLInputFactory factory = XMLHelper.newXMLInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader xml = factory.createXMLStreamReader(part);
    try {
      return new WordText(xml, maxCharacters).read();
    } finally {
      xml.close();
    }
  }

  private Optional<String> read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
      if (open.getLast().length() + open.getFirst().length() + boxes.length() > maxCharacters) {
        return Optional.empty();
      }
    }
    return Optional.of(open.getLast().toString());
  }

  private void start(String element) throws XMLStreamException {
    if (LEFT_OUT.contains(element)) {
      skip();
      return;
    }
    switch (element) {
      case "p" -> paragraphDepth++;
      case "t" -> addText();
      case "tab", "ptab" -> open.getFirst().append('\t');
      case "br", "cr" -> open.getFirst().append('\n');
      case "noBreakHyphen" -> open.getFirst().append('-');
      case "txbxContent" -> open.push(new StringBuilder());
      default -> {}
    }
  }

  private void end(String element) {
    StringBuilder text = open.getFirst();
    switch (element) {
      case "p" -> endParagraph(text);
      case "tc" -> replaceLast(text, '\n', '\t');
      case "tr" -> replaceLast(text, '\t', '\n');
      case "txbxContent" -> boxes.append(open.pop());
      default -> {}
    }
  }

  private void endParagraph(StringBuilder text) {
    text.append('\n');
    paragraphDepth--;
    if (paragraphDepth == 0) {
      text.append(boxes);
      boxes.setLength(0);
    }
  }

  private static void replaceLast(StringBuilder text, char last, char by) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == last) {
      text.setCharAt(text.length() - 1, by);
    }
  }

  private void addText() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isCharacters()) {
        open.getFirst().append(xml.getText());
      }
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }
}

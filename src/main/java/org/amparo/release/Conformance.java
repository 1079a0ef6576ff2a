package org.amparo.release;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says of itself, and nothing of its original: PDF/A-2 (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
enum Conformance {
  /** To be kept, and read aloud paragraph by paragraph. */
  A_2A_AND_UA_1("A", true),
  /** To be kept; its pages are pictures. */
  A_2B("B", false);

  static final String TITLE = "Protected copy of a decision";
  private static final String PRODUCER = "Amparo";
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private static final String TAGGED =
      """
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
      <pdfuaid:part>1</pdfuaid:part></rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>\
      </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
      """;

  private final String level;
  private final boolean tagged;

  Conformance(String level, boolean tagged) {
    this.level = level;
    this.tagged = tagged;
  }

  /** Writes it into a document; its dates are those of the release. */
  void describe(PDDocument document, Instant at) throws IOException {
    ZonedDateTime second = at.atZone(ZoneOffset.UTC).withNano(0);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(TITLE);
    information.setProducer(PRODUCER);
    information.setCreationDate(GregorianCalendar.from(second));
    information.setModificationDate(GregorianCalendar.from(second));
    document.setDocumentInformation(information);
    document.setDocumentId(at.toEpochMilli());
    document.getDocumentCatalog().setLanguage("en");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    byte[] packet = packet(second).getBytes(StandardCharsets.UTF_8);
    document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    document.getDocumentCatalog().addOutputIntent(intent);
  }

  private String packet(ZonedDateTime at) {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">\
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"><pdf:Producer>%s</pdf:Producer>\
        <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate></rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>\
        <pdfaid:conformance>%s</pdfaid:conformance></rdf:Description>
        %s</rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """.formatted(TITLE, PRODUCER, at.toOffsetDateTime(), at.toOffsetDateTime(), level, tagged ? TAGGED : "");
  }
}

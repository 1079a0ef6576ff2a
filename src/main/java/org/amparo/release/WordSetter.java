package org.amparo.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sets a released decision anew as a Word file (ECMA-376), from its protected text alone. Writes the six parts that
 * Word asks for and no other: no template, no fonts, no settings, no history. The same decision gives the same bytes.
 */
public final class WordSetter {

  /** The parts that are the same in every copy, and the resources that hold them. */
  private static final Map<String, String> FIXED =
      new TreeMap<>(
          Map.of(
              "[Content_Types].xml", "word/content-types.xml",
              "_rels/.rels", "word/package-rels.xml",
              "word/_rels/document.xml.rels", "word/document-rels.xml",
              "word/styles.xml", "word/styles.xml"));
  /** Zip knows no earlier month without an entry of its own for the time. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final int TWENTIETHS_A_COLUMN = 92;
  private static final int WIDEST_INDENT_COLUMNS = 30;

  /**
   * Writes the file.
   *
   * @param decision what to set; its release is the file's date
   * @param out not closed here
   * @throws IOException when {@code out} cannot be written to
   */
  public void write(ReleasedDecision decision, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> fixed : FIXED.entrySet()) {
        part(zip, fixed.getKey(), resource(fixed.getValue()));
      }
      part(zip, "docProps/core.xml", core(decision.releasedAt()).getBytes(StandardCharsets.UTF_8));
      part(zip, "word/document.xml", body(decision).getBytes(StandardCharsets.UTF_8));
    }
    bytes.writeTo(out);
  }

  /** Stored as it is, so that each part's length stands before it and nothing can hide between two. */
  private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(WordSetter.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private static String core(Instant at) {
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>
        """.formatted(Conformance.TITLE, at.truncatedTo(ChronoUnit.SECONDS));
  }

  private static String body(ReleasedDecision decision) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"")
        .append("http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    paragraph(xml, "Title", 0, List.of(new Chunk(List.of(new Run(decision.title(), -1)), 0)));
    for (Paragraph paragraph : Manuscript.paragraphs(decision.text(), decision.standIns())) {
      paragraph(xml, style(paragraph), paragraph.indentColumns(), paragraph.chunks());
    }
    xml.append("<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1800\" ")
        .append("w:bottom=\"1440\" w:left=\"1800\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>")
        .append("</w:body></w:document>\n");
    return xml.toString();
  }

  private static String style(Paragraph paragraph) {
    String kind =
        switch (paragraph.kind()) {
          case BODY -> "Text";
          case LINE -> "Line";
          case HEADING -> "Heading2";
        };
    return paragraph.afterSpace() && paragraph.kind() == Paragraph.Kind.LINE ? "FirstLine" : kind;
  }

  private static void paragraph(StringBuilder xml, String style, int indentColumns, List<Chunk> chunks) {
    int indent = Math.min(indentColumns, WIDEST_INDENT_COLUMNS) * TWENTIETHS_A_COLUMN;
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
    if (indent > 0) {
      xml.append("<w:ind w:left=\"").append(indent).append("\"/>");
    }
    xml.append("</w:pPr>");
    boolean first = true;
    for (Chunk chunk : chunks) {
      String space = first ? "" : " ".repeat(chunk.spacesBefore());
      for (Run run : chunk.runs()) {
        run(xml, space + TextSetter.seen(run.characters()), run.isStandIn());
        space = "";
      }
      first = false;
    }
    xml.append("</w:p>");
  }

  private static void run(StringBuilder xml, String characters, boolean standIn) {
    xml.append("<w:r>").append(standIn ? "<w:rPr><w:rStyle w:val=\"StandIn\"/></w:rPr>" : "");
    xml.append("<w:t xml:space=\"preserve\">");
    characters.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        // XML 1.0 knows no such character.
        case 0xfffe, 0xffff -> {}
        default -> xml.appendCodePoint(c);
      }
    });
    xml.append("</w:t></w:r>");
  }
}

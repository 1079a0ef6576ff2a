package org.amparo.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    runs(xml, chunks);
    xml.append("</w:p>");
  }

  /** Words that look alike as one run, so that an editor of the file meets phrases and not single words. */
  private static void runs(StringBuilder xml, List<Chunk> chunks) {
    StringBuilder alike = new StringBuilder();
    int standIn = -1;
    for (Run run : spaced(chunks)) {
      if (run.standIn() != standIn && !alike.isEmpty()) {
        run(xml, alike.toString(), standIn >= 0);
        alike.setLength(0);
      }
      standIn = run.standIn();
      alike.append(run.characters());
    }
    run(xml, alike.toString(), standIn >= 0);
  }

  /** The runs with the spaces between them, which belong to the text but where both sides are one stand-in's. */
  private static List<Run> spaced(List<Chunk> chunks) {
    List<Run> spaced = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int next = chunk.runs().getFirst().standIn();
      if (!spaced.isEmpty() && chunk.spacesBefore() > 0) {
        spaced.add(new Run(" ".repeat(chunk.spacesBefore()), spaced.getLast().standIn() == next ? next : -1));
      }
      chunk.runs().forEach(run -> spaced.add(new Run(TextSetter.seen(run.characters()), run.standIn())));
    }
    return spaced;
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

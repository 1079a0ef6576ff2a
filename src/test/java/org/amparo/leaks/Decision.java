package org.amparo.leaks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.gate.CopyKind;
import org.amparo.gate.FinishedCopy;
import org.amparo.gate.Hidden;
import org.amparo.policy.PolicyUsed;
import org.amparo.release.PdfSetter;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;
import org.amparo.release.TextSetter;
import org.amparo.release.WordSetter;
import org.amparo.text.Original;
import org.amparo.text.Span;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** An invented decision: as it came in, and as a copy of it leaves. */
final class Decision {

  static final String SECRET = "Eulalia Quillote";

  private static final String ORIGINAL =
      """
      U.S. Department of Justice
      Executive Office for Immigration Review
      Decision of the Board of Immigration Appeals

      File: A098-765-432 - El Paso, TX                    Date: March 4, 2019

      In re: %s

      IN REMOVAL PROCEEDINGS

      ON BEHALF OF RESPONDENT: Wilhelmina Quackenbosch, Esquire

      The respondent, %s, a native and citizen of Mexico, sold flowers and refused to
      pay a cartel. We find that the Immigration Judge erred in finding no nexus.

      ORDER: The appeal is sustained and the record is remanded.
      """;
  private static final Pattern LABEL = Pattern.compile("\\[[^\\]]+\\]");

  private Decision() {}

  static String original(String name) {
    return ORIGINAL.formatted(name, name);
  }

  static Hidden hidden() {
    return new Hidden(
        List.of(Original.of(SECRET), Original.of("Wilhelmina Quackenbosch")),
        List.of(Original.of("A098-765-432")),
        List.of(Original.of("March 4, 2019"), Original.of("El Paso")));
  }

  static ReleasedDecision released() {
    return released(original("[Applicant]"));
  }

  /** @param applicantHidden the original, with a label for the applicant */
  static ReleasedDecision released(String applicantHidden) {
    String text = applicantHidden.replace("A098-765-432", "[file number]").replace("El Paso", "[a city]")
        .replace("March 4, 2019", "[early 2019]").replace("Wilhelmina Quackenbosch", "[Attorney]");
    List<Span> labels = LABEL.matcher(text).results().map(label -> new Span(label.start(), label.end())).toList();
    return new ReleasedDecision(
        "d-1", "Mexico: appeal sustained", text, labels, ReleasedFacts.none(), new PolicyUsed("share", "0"),
        "a tester", Instant.parse("2026-05-03T12:00:00Z"));
  }

  static byte[] finished(CopyKind kind) {
    return finished(kind, released());
  }

  static byte[] finished(CopyKind kind, ReleasedDecision decision) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      switch (kind) {
        case TEXT -> out.writeBytes(new TextSetter().bytes(decision));
        case SET_PDF -> new PdfSetter().write(decision, out);
        case WORD -> new WordSetter().write(decision, out);
        case PICTURED_PDF -> throw new IllegalArgumentException("made of an original only");
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static FinishedCopy copy(CopyKind kind, byte[] bytes) {
    return new FinishedCopy("copy-1.pdf", kind, bytes, released().title() + "\n" + released().text());
  }

  /** The original as somebody typed it into a PDF. */
  static byte[] originalPdf() throws IOException {
    return originalPdf(SECRET);
  }

  static byte[] originalPdf(String name) throws IOException {
    List<String> lines = new ArrayList<>(original(name).lines().toList());
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        float y = 740;
        for (String line : lines) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
          content.newLineAtOffset(72, y);
          content.showText(line);
          content.endText();
          y -= 15;
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /** The original as somebody typed it into Word. */
  static byte[] originalWord() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      original(SECRET).lines().forEach(line -> word.createParagraph().createRun().setText(line));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return out.toByteArray();
    }
  }
}

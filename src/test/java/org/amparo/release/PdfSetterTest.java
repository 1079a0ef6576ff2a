package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfSetterTest {

  private static final Releaser RELEASER = new Releaser(Law.load(), Clock.fixed(Samples.NOW, ZoneOffset.UTC));

  private static ReleasedDecision released() throws Leak {
    return RELEASER.release("d-7k3m9x", Document.ofText(Samples.DECISION), Samples.facts(), Samples.approved());
  }

  private static ReleasedDecision worded(String text) throws Leak {
    ReleasedDecision sample = released();
    return new ReleasedDecision(
        sample.id(), sample.title(), text, List.of(), sample.facts(), sample.policy(),
        sample.approvedBy(), sample.releasedAt());
  }

  private static byte[] pdf(ReleasedDecision decision) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfSetter().write(decision, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String words(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  @Test
  void itsTextIsTheProtectedText() throws Exception {
    ReleasedDecision decision = released();

    assertThat(words(text(pdf(decision)))).endsWith(words(decision.title() + "\n" + decision.text()));
  }

  @Test
  void noHiddenWordIsInAnyObjectOrByte() throws Exception {
    byte[] pdf = pdf(released());
    StringBuilder everything = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1)).append(text(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        everything.append(object);
        if (object instanceof COSStream stream) {
          everything.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        if (object instanceof COSString string) {
          everything.append(string.getString());
        }
      }
    }

    assertThat(everything.toString().toLowerCase(Locale.ROOT))
        .doesNotContain("eulalia", "waters", "xaltepec", "908-931", "908931", "abara", "d-7k3m9x");
  }

  @Test
  void theSameDecisionGivesTheSameBytes() throws Exception {
    assertThat(pdf(released())).isEqualTo(pdf(released()));
  }

  @Test
  void onlyOurFontsAreEmbedded() throws Exception {
    Set<String> fonts = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf(released()))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
    }

    assertThat(fonts).containsExactly("SourceSans3-Regular", "SourceSerif4-Regular", "SourceSerif4-SemiBold");
  }

  @Test
  void theCatalogHoldsNothingElse() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(released()))) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      Set<COSName> keys = catalog.getCOSObject().keySet();

      assertThat(keys.stream().map(COSName::getName))
          .containsExactlyInAnyOrder(
              "Type", "Pages", "Version", "Lang", "MarkInfo", "StructTreeRoot", "ViewerPreferences", "Metadata",
              "OutputIntents");
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getMetadataKeys())
          .containsExactlyInAnyOrder("Title", "Producer", "CreationDate", "ModDate");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Protected copy of a decision");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_B", "PDFA_2_A", "PDFUA_1"})
  void itConformsToTheStandardsForKeepingAndForReadingAloud(PDFAFlavour flavour) throws Exception {
    assertThat(Conforming.brokenRules(pdf(released()), flavour)).isEmpty();
  }

  @Test
  void charactersThatTheFontsLackBecomeABox() throws Exception {
    String odd = "Her name was \u5F20\u4F1F \uD83D\uDE00, a\tb\u0007c; señal § 1208.16, Łódź, e\u0301te.\uD800";
    String text = text(pdf(worded(odd)));

    assertThat(words(text)).contains("name was \u2610\u2610 \u2610, a bc; señal § 1208.16, Łódź, éte.");
  }

  @Test
  void aWordLongerThanALineIsCut() throws Exception {
    String text = text(pdf(worded("see " + "a".repeat(5_000) + " there")));

    assertThat(text.chars().filter(c -> c == 'a').count()).isGreaterThanOrEqualTo(5_000);
  }

  @Test
  void anEmptyTextMakesAPage() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(worded("")))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void manyPagesAreNumbered() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add("Paragraph " + i + " says that the appeal will be sustained.\n");
    }
    String text = text(pdf(worded(String.join("\n", lines))));

    assertThat(text).contains("1 of ", "2 of ", "Paragraph 299 says");
  }
}

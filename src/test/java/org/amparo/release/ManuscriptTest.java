package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

  private static List<Paragraph> paragraphs(String text) {
    List<Span> standIns = new ArrayList<>();
    Matcher label = Pattern.compile("\\[[^\\]]*\\]").matcher(text);
    while (label.find()) {
      standIns.add(new Span(label.start(), label.end()));
    }
    return Manuscript.paragraphs(text, standIns);
  }

  private static String words(Paragraph paragraph) {
    return paragraph.chunks().stream()
        .map(chunk -> chunk.runs().stream().map(Run::characters).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static List<String> all(String text) {
    return paragraphs(text).stream().map(ManuscriptTest::words).toList();
  }

  @Test
  void fullLinesAreOneParagraph() {
    assertThat(
            all(
                """
                The respondent appeals from a decision of the Immigration Judge that denied
                Asylum and withholding of removal under the Act and under the Convention and
                protection from torture.
                The Board reviews findings of fact for clear error and other questions anew.
                """))
        .containsExactly(
            "The respondent appeals from a decision of the Immigration Judge that denied Asylum and withholding of"
                + " removal under the Act and under the Convention and protection from torture.",
            "The Board reviews findings of fact for clear error and other questions anew.");
  }

  @Test
  void linesOfACaptionStayApart() {
    String caption = "File: [A-number] - Dallas, TX\nDate: January 2020\nIn re: [Applicant]\n";

    assertThat(all(caption + "The respondent, a native of Honduras, appeals from a decision of the judge.\n"))
        .startsWith("File: [A-number] - Dallas, TX", "Date: January 2020", "In re: [Applicant]");
  }

  @Test
  void headingsStayApart() {
    List<Paragraph> paragraphs =
        paragraphs("The appeal from the decision of the Immigration Judge will be\nFOR THE BOARD\nsustained.");

    assertThat(paragraphs).extracting(Paragraph::kind).contains(Paragraph.Kind.HEADING);
    assertThat(paragraphs).hasSize(3);
  }

  @Test
  void runningFeetAreNotDrawnIntoParagraphs() {
    String page = "The respondent appeals from a decision of the Immigration Judge that\nSome Publisher 2020\n";

    assertThat(all(page + page)).contains("Some Publisher 2020");
  }

  @Test
  void aWordBrokenByAHyphenIsMendedWhereTheTextHasItWhole() {
    String text =
        """
        The Immigration Judge found that her testimony was credible, and that the perse-
        cution was on account of a protected ground, so that she has a well-
        founded fear. Past persecution was shown.
        """;

    assertThat(all(text).getFirst()).contains("the persecution was", "a well-founded fear");
  }

  @Test
  void aStandInIsKnownFromItsPunctuation() {
    Chunk chunk = paragraphs("said [Attorney 1], then").getFirst().chunks().get(2);

    assertThat(chunk.runs()).containsExactly(new Run("1]", 0), new Run(",", -1));
  }

  private static final String FULL =
      "The respondent appeals from a decision of the Immigration Judge that denied all of it and";

  @Test
  void spaceIsLeftAfterABlankLineAndBeforeAnotherKind() {
    assertThat(paragraphs(FULL + "\nhis claim.\n\nFile: one\nORDER OF THE BOARD\nDate: two\n\n\nDate: six"))
        .extracting(Paragraph::afterSpace).containsExactly(false, true, true, true, true);
    assertThat(paragraphs(FULL + ".\n\nFile: one\nDate: two")).extracting(Paragraph::afterSpace).containsExactly(false, true, false);
    assertThat(paragraphs("\nFile: one")).extracting(Paragraph::afterSpace).containsExactly(true);
  }

  @Test
  void runningTextHasSingleSpacesAndALineKeepsItsOwn() {
    assertThat(paragraphs(FULL + "\nhis   claim.").getFirst().chunks()).extracting(Chunk::spacesBefore)
        .startsWith(0, 1, 1).containsOnly(0, 1);
    assertThat(paragraphs(FULL + "\n" + FULL + ".\n\nFile:    one").getLast().chunks())
        .extracting(Chunk::spacesBefore).containsExactly(0, 4);
  }

  @Test
  void indentIsTheLeastOfTheLinesThatFollow() {
    assertThat(paragraphs(FULL + ".\n\n     File: one").getLast().indentColumns()).isEqualTo(5);
    assertThat(paragraphs("      " + FULL + "\n    his claim and all of the rest of what he had to say in it, as was\n"
        + "   said.").getFirst().indentColumns()).isEqualTo(3);
    assertThat(paragraphs("    " + FULL + " more.").getFirst().indentColumns()).isZero();
  }

  @Test
  void paragraphOpensUnlessItGoesOnInLowerCase() {
    assertThat(paragraphs("his claim").getFirst().opens()).isFalse();
    assertThat(paragraphs("His claim").getFirst().opens()).isTrue();
  }

  @Test
  void lineOfAParagraphIsBodyAndOthersAreLines() {
    assertThat(paragraphs(FULL + " more.\n\nFile: one")).extracting(Paragraph::kind)
        .containsExactly(Paragraph.Kind.BODY, Paragraph.Kind.LINE);
  }

  @Test
  void standInAtALineEndMayHaveMadeItShorter() {
    String line = "The respondent appeals from a decision of the Judge, by ";
    assertThat(all(FULL + "\nhis claim.\n\n" + line + "[Attorney]\nHope came and the rest of it was said.")).hasSize(2);
    assertThat(all(FULL + "\nhis claim.\n\n" + line + "Attorneys.\nHope came and the rest of it was said.")).hasSize(3);
  }

  @Test
  void hyphenBeforeOrInsideAStandInMendsNothing() {
    assertThat(all(FULL + " per-\n[Attorney] cut and persecution.").getFirst()).contains("per- [Attorney]");
    assertThat(all(FULL + " [Att-\norney] said it of persecution.").getFirst()).contains("orney]");
  }

  @Property(tries = 300)
  void noCharacterIsLost(
      @ForAll @Chars({'\n', ' ', '-', '\f', '.', '['}) @CharRange(from = 'a', to = 'f') String text) {
    String before = text.replaceAll("\\s", "");
    String after = String.join("", all(text)).replace(" ", "");

    assertThat(after.replace("-", "")).isEqualTo(before.replace("-", ""));
  }
}

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

  @Property(tries = 300)
  void noCharacterIsLost(
      @ForAll @Chars({'\n', ' ', '-', '\f', '.', '['}) @CharRange(from = 'a', to = 'f') String text) {
    String before = text.replaceAll("\\s", "");
    String after = String.join("", all(text)).replace(" ", "");

    assertThat(after.replace("-", "")).isEqualTo(before.replace("-", ""));
  }
}

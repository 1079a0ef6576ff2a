package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class MaskingTest {

  private static final String TEXT = "Mrs Askov met Orsolya Askov of Tornby, and Askov left Tornby on 3 May 1971.";

  @Test
  void sameWordsGoTogetherOrNotAtAll() {
    List<String> hidden = hidden(-3, "Askov", "Tornby");

    assertThat(hidden).filteredOn("Askov"::equals).hasSize(3);
    assertThat(hidden).filteredOn("Tornby"::equals).hasSize(2);
  }

  @Test
  void nothingGoesBeyondReach() {
    assertThat(hidden(99, "Tornby", "1971")).containsOnly("Askov");
  }

  @Test
  void dateIsOneStretch() {
    assertThat(hidden(-3, "3", "May", "1971")).contains("3 May 1971");
  }

  @Test
  void longerStretchesNeedBetterOdds() {
    Tokens tokens = Tokens.of(TEXT);
    Scores scores = scores(tokens, "Orsolya", "Tornby");
    List<Found> found = new Masking(tokens, scores).found(-9, List.of(""));
    double once = odds(found, "Orsolya");

    assertThat(odds(found, "Tornby")).isLessThan(once);
  }

  @Test
  void fileNumbersAndNamesAfterTitlesGoWhateverTheScorerSays() {
    String text = "Application no. 18403/91 by Mr Orsolya. Later Orsolya, a judge of the Court, cited Article 5/1.";
    Tokens tokens = Tokens.of(text);
    Scores nothing = scores(tokens);

    assertThat(new Masking(tokens, nothing).spans(99)).extracting(s -> s.of(text))
        .containsExactly("18403/91", "Orsolya", "Orsolya");
  }

  @Test
  void signsGoWithTheNumberBesideThem() {
    String text = "He owned 12% of it and \u20AC500 more";
    Tokens tokens = Tokens.of(text);

    assertThat(new Masking(tokens, scores(tokens, "12", "500")).spans(-3)).extracting(s -> s.of(text))
        .containsExactly("12%", "\u20AC500");
  }

  @Test
  void wordOfAnOfficeInsideAStretchIsNoEmptyWord() {
    String text = "He was an artillery captain";
    Tokens tokens = Tokens.of(text);
    double[] hide = {0, 0, 0, 0.5, 0.3};

    assertThat(new Masking(tokens, new Scores(hide, hide.clone(), new int[5])).spans(-3)).extracting(s -> s.of(text))
        .containsExactly("artillery captain");
  }

  private static double odds(List<Found> found, String words) {
    return found.stream().filter(f -> f.span().of(TEXT).contains(words)).findFirst().orElseThrow().odds();
  }

  private static List<String> hidden(double threshold, String... words) {
    Tokens tokens = Tokens.of(TEXT);
    return new Masking(tokens, scores(tokens, words)).spans(threshold).stream().map((Span s) -> s.of(TEXT)).toList();
  }

  private static Scores scores(Tokens tokens, String... words) {
    double[] hide = new double[tokens.size()];
    for (int i = 0; i < hide.length; i++) {
      hide[i] = List.of(words).contains(tokens.word(i)) ? 0.9 : 0;
    }
    return new Scores(hide, hide.clone(), new int[hide.length]);
  }
}

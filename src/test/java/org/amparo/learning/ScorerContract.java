package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every scorer owes, on any text. */
abstract class ScorerContract {

  private static final List<String> TEXTS = List.of(
      "", " \n\f", "Mr", "....", "\uD83D\uDE00 \uD835\uDC00", "\uD83D", "a\u0301 \u0130\u0131\uFB01", "In re: X",
      "The applicant, Mrs Ada Brandvold, lives in Kastrova.", "A ".repeat(3000), "x".repeat(20_000), "1/1/1 ".repeat(300));

  abstract Scorer scorer();

  @Test
  void everyTokenHasAProbability() {
    assertThat(TEXTS.stream().map(Tokens::of)).allSatisfy(tokens -> {
      Scores scores = scorer().scores(tokens);
      for (double[] each : List.of(scores.hide(), scores.tells())) {
        assertThat(each).hasSize(tokens.size());
        assertThat(Arrays.stream(each)).allMatch(score -> score >= 0 && score <= 1);
      }
    });
  }

  @Test
  void symbolsScoreZero() {
    Tokens tokens = Tokens.of("Ada, (Kastrova) - no. 18403/91");
    double[] scores = scorer().hideProbabilities(tokens);

    assertThat(IntStream.range(0, tokens.size()).filter(i -> ",()-./".contains(tokens.word(i))))
        .allMatch(i -> scores[i] == 0);
  }

  @Test
  void sameTextScoresTheSame() {
    assertThat(TEXTS.stream().map(Tokens::of)).allSatisfy(tokens ->
        assertThat(scorer().hideProbabilities(tokens)).isEqualTo(scorer().hideProbabilities(tokens)));
  }
}

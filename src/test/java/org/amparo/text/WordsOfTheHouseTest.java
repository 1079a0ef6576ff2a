package org.amparo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsOfTheHouseTest {

  @Test
  void spanIsHalfOpen() {
    Span span = new Span(2, 5);

    assertThat(span.of("abcdefg")).isEqualTo("cde");
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.cover(new Span(7, 9))).isEqualTo(new Span(2, 9));
    assertThat(span.shift(-2)).isEqualTo(new Span(0, 3));
  }

  @Test
  void spanThatRunsBackwardsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
  }

  @Test
  void spansComeInOrderOfPlace() {
    assertThat(List.of(new Span(4, 5), new Span(1, 9), new Span(1, 2)).stream().sorted())
        .containsExactly(new Span(1, 2), new Span(1, 9), new Span(4, 5));
  }

  @Test
  void codePointsCountAPairOnce() {
    String text = "a\uD83D\uDE00b\uD83Dc";
    CodePoints points = CodePoints.of(text);

    assertThat(points.of(new Span(0, 1))).isEqualTo(new Span(0, 1));
    assertThat(points.of(new Span(1, 3))).isEqualTo(new Span(1, 2));
    assertThat(points.of(new Span(3, 4))).isEqualTo(new Span(2, 3));
    assertThat(points.of(new Span(0, text.length()))).isEqualTo(new Span(0, text.codePointCount(0, text.length())));
  }

  @Test
  void originalPrintsItsLengthOnly() {
    Original original = Original.of("Mirelva Tolvane");

    assertThat(original).hasToString("Original[15 chars]");
    assertThat(Document.ofText("Mirelva Tolvane").toString()).doesNotContain("Mirelva").doesNotContain("Tolvane");
    assertThat(original.reveal(OriginalAccess.REVIEW)).isEqualTo("Mirelva Tolvane");
  }

  @Test
  void evidencePointsAtWordsInOrder() {
    assertThat(Evidence.at(new Span(7, 9), new Span(1, 2)).spans()).containsExactly(new Span(1, 2), new Span(7, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(List.of()));
  }

  @Test
  void overlappingReplacementsAreRefused() {
    List<Replacement> overlapping = List.of(new Replacement(new Span(0, 3), "[A]"), new Replacement(new Span(2, 4),
        "[B]"));

    assertThatIllegalArgumentException().isThrownBy(() -> Alignment.replace("abcdef", overlapping));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alignment.replace("ab", List.of(new Replacement(new Span(1, 3), "[A]"))));
  }
}

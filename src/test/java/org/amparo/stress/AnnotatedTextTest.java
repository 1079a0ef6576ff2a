package org.amparo.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {

  private static final String TEXT = "Mr. Ana-Rosa Quint met Ana. Tulio left.";

  private static AnnotatedText text(Convention convention) {
    return new AnnotatedText("t1", TEXT, List.of(
        new Mention(new Span(0, 18), "ana"), new Mention(new Span(23, 26), "ana"), new Mention(new Span(28, 33), "tulio")),
        convention);
  }

  @Test
  void entityIsHiddenWhenEveryMentionIs() {
    List<Span> first = List.of(new Span(4, 18), new Span(28, 33));

    assertThat(text(Convention.DECISIONS).tally(first)).isEqualTo(new Tally(2, 1));
    assertThat(text(Convention.DECISIONS).tally(List.of(new Span(4, 26), new Span(28, 33)))).isEqualTo(new Tally(2, 2));
  }

  @Test
  void titleAndPunctuationTellNothing() {
    List<Span> words = List.of(new Span(4, 7), new Span(8, 12), new Span(13, 18), new Span(23, 26));

    assertThat(text(Convention.TAB).tally(words).hidden()).isEqualTo(1);
  }

  @Test
  void oneLetterLeftIsALeak() {
    assertThat(text(Convention.TAB).tally(List.of(new Span(0, 26), new Span(28, 32))).hidden()).isEqualTo(1);
  }

  @Test
  void nothingToHideIsWellHidden() {
    assertThat(Tally.NONE.share()).isEqualTo(1);
  }

  @Test
  void textIsNotPrinted() {
    assertThat(text(Convention.TAB).toString()).doesNotContain("Ana");
  }
}

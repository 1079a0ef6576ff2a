package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  @Test
  void stretchInsideAnotherKeepsItsOwnAnchor() {
    Anchors anchors = Anchors.of(List.of(new Span(0, 20), new Span(5, 9)), List.of());
    assertThat(anchors.all()).extracting(Anchor::id).containsExactly("w0-20", "w5-9");
    assertThat(anchors.of(new Span(5, 9)).id()).isEqualTo("w5-9");
  }

  @Test
  void crossingStretchesBecomeOne() {
    Anchors anchors = Anchors.of(List.of(new Span(0, 10), new Span(5, 15)), List.of());
    assertThat(anchors.all()).extracting(Anchor::span).containsExactly(new Span(0, 15));
    assertThat(anchors.of(new Span(5, 15))).isEqualTo(anchors.of(new Span(0, 10)));
  }

  @Test
  void standInIsTakenWhole() {
    Anchors anchors = Anchors.of(List.of(new Span(0, 10)), List.of(new Span(8, 20)));
    assertThat(anchors.all()).extracting(Anchor::span).containsExactly(new Span(0, 20));
  }

  @Test
  void stretchThatWasNotAnchoredIsABug() {
    Anchors anchors = Anchors.of(List.of(new Span(0, 10)), List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> anchors.of(new Span(9, 12))).withMessageContaining("12");
  }

  @Property
  void noAnchorCrossesAnotherAndEachStretchHasOne(@ForAll("stretches") List<Span> spans) {
    Anchors anchors = Anchors.of(spans, List.of());
    for (Anchor one : anchors.all()) {
      for (Anchor other : anchors.all()) {
        boolean nested = one.span().contains(other.span()) || other.span().contains(one.span());
        assertThat(nested || !one.span().overlaps(other.span())).isTrue();
      }
    }
    assertThat(spans).allSatisfy(span -> assertThat(anchors.of(span).span().contains(span)).isTrue());
    assertThat(anchors.all()).extracting(Anchor::id).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<Span>> stretches() {
    return Arbitraries.integers().between(0, 60)
        .flatMap(start -> Arbitraries.integers().between(1, 30).map(length -> new Span(start, start + length)))
        .list().ofMaxSize(12);
  }
}

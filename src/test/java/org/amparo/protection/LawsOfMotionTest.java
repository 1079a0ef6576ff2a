package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.policy.Action;
import org.amparo.text.Alignment;
import org.amparo.text.Replacement;
import org.amparo.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every text, whatever it says. */
class LawsOfMotionTest {

  private record Text(String name, String characters) {}

  @TestFactory
  Stream<DynamicTest> protectingACopyAgainChangesNothing() {
    return dynamic(pieces(), text -> {
      String copy = Copy.of(text);
      assertThat(Copy.of(copy)).isEqualTo(copy);
    });
  }

  /** A label's own words can make running text of a heading, whose capitals the second protection then hides. */
  @TestFactory
  Stream<DynamicTest> protectingALongCopyAgainChangesOneLineAtMost() {
    return dynamic(samples(), text -> {
      List<String> copy = Copy.of(text).lines().toList();
      List<String> again = Copy.of(Copy.of(text)).lines().toList();
      assertThat(again).hasSameSizeAs(copy);
      assertThat(IntStream.range(0, copy.size()).filter(i -> !copy.get(i).equals(again.get(i))).count())
          .isLessThanOrEqualTo(1);
    });
  }

  /** A citation broken over two lines may be hidden as well: too much, never too little. */
  @TestFactory
  Stream<DynamicTest> lineEndsOfWindowsUncoverNothing() {
    return forEachText(text -> {
      List<String> unix = standIns(text);
      assertThat(standIns(text.replace("\n", "\r\n"))).containsSubsequence(unix);
    });
  }

  @TestFactory
  Stream<DynamicTest> proposedStretchesLieInTheTextAndDoNotOverlap() {
    return forEachText(text -> {
      int end = 0;
      for (Proposed proposed : Copy.proposal(text).spans()) {
        Span span = proposed.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.lengthChars()).isPositive();
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    });
  }

  @TestFactory
  Stream<DynamicTest> copyIsTheTextWithItsStretchesReplaced() {
    return forEachText(text -> {
      List<Replacement> replacements = Copy.proposal(text).replacements();
      StringBuilder copy = new StringBuilder(text);
      replacements.reversed().forEach(r -> copy.replace(r.span().start(), r.span().end(), r.standIn()));
      Alignment aligned = Alignment.replace(text, replacements);
      assertThat(aligned.copy()).isEqualTo(copy.toString());
      assertThat(aligned.standIns()).extracting(aligned::toSource)
          .isEqualTo(replacements.stream().map(Replacement::span).toList());
    });
  }

  @TestFactory
  Stream<DynamicTest> whatIsHiddenHasAStandInAndAReason() {
    return forEachText(text -> assertThat(Copy.proposal(text).spans()).allSatisfy(proposed -> {
      assertThat(proposed.standIn().isEmpty()).isEqualTo(proposed.action() == Action.KEEP);
      assertThat(proposed.reason()).isNotBlank();
      assertThat(proposed.confidence()).isBetween(0.0, 1.0);
    }));
  }

  private static List<String> standIns(String text) {
    return Copy.proposal(text).replacements().stream().map(Replacement::standIn).toList();
  }

  private static Stream<DynamicTest> forEachText(Consumer<String> law) {
    return dynamic(Stream.concat(pieces(), samples()), law);
  }

  private static Stream<DynamicTest> dynamic(Stream<Text> texts, Consumer<String> law) {
    return texts.map(text -> DynamicTest.dynamicTest(text.name(), () -> law.accept(text.characters())));
  }

  private static Stream<Text> pieces() {
    return Stream.of("golden", "known-gaps").flatMap(GoldenFolder::pairs)
        .map(pair -> new Text(pair.name(), pair.text()));
  }

  private static Stream<Text> samples() {
    return GoldenFolder.files(Path.of("samples", "decisions"), ".txt").stream()
        .map(file -> new Text(file.getFileName().toString(), GoldenFolder.read(file)));
  }
}

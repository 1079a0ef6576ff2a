package org.amparo.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistortionTest {

  private static final String TEXT = "The respondent, Tadeo Mirandela (A087-654-321), fled from Quintabel to the coast. "
      .repeat(40);
  private static final String NAME = "Tadeo Mirandela";

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static AnnotatedText annotated() {
    List<Mention> mentions = IntStream.iterate(
            TEXT.indexOf(NAME), at -> at >= 0, at -> TEXT.indexOf(NAME, at + 1))
        .mapToObj(at -> new Mention(new Span(at, at + NAME.length()), "tadeo"))
        .toList();
    return new AnnotatedText("t1", TEXT, mentions, Convention.DECISIONS);
  }

  @ParameterizedTest
  @EnumSource
  void equalSeedsDistortAlike(Distortion distortion) {
    assertThat(annotated().distorted(distortion, random(7)).text())
        .isEqualTo(annotated().distorted(distortion, random(7)).text());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AS_WRITTEN")
  void somethingChanges(Distortion distortion) {
    assertThat(annotated().distorted(distortion, random(7)).text()).isNotEqualTo(TEXT);
  }

  @ParameterizedTest
  @EnumSource(names = {"UPPER", "LOWER", "LINE_BREAKS", "HYPHENS", "ZERO_WIDTH"})
  void annotationsGoAlongToTheCharacter(Distortion distortion) {
    AnnotatedText distorted = annotated().distorted(distortion, random(7));

    assertThat(distorted.direct()).hasSize(40).allSatisfy(span -> assertThat(letters(span.of(distorted.text())))
        .isEqualTo("tadeomirandela"));
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void noiseTouchesTheShareOfCharactersThatItSays() {
    double one = new OcrNoise(0.01).in(TEXT, random(7)).size() / (double) TEXT.length();
    double three = new OcrNoise(0.03).in(TEXT, random(7)).size() / (double) TEXT.length();

    assertThat(one).isBetween(0.005, 0.015);
    assertThat(three).isBetween(0.022, 0.038);
  }
}

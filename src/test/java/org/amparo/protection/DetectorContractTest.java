package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.sheet.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every detector that ships owes the protector, on texts that no court wrote. */
class DetectorContractTest {

  private static final List<Sheet> HOSTILE = hostileTexts().map(Copy::sheet).toList();

  static List<Detector> detectors() {
    return RuleProtector.detectors(Copy.LAW, Copy.VOCABULARY);
  }

  private static Stream<String> hostileTexts() {
    Stream<String> odd = Stream.of("", " ", "\n\n \t\n", "x", "A", "7", "[", "[[[[]]]]((", "]\n[Applicant",
        "\uFEFF\u200B\u00AD",
        "\uD83D\uDE00\uD835\uDC00", "\uD83D", "\uDE00A", "Mr.", "Mr. \uD835\uDC10\uD835\uDC2E", "\r\nA\r\nIn re:\r\n",
        "\f\f\f",
        "Name:", "In re:", "Cite as", "Matter of", "v.", "v. v. v.", "\u0130\u0131\uFB01\u1E9E", "\u0661\u0662\u0663",
        "''''\u2019s 's",
        "on behalf of respondent:", "January", "a\u0301\u0302\u0303 \u0301", "\u0000\u0001\uFFFF");
    Stream<String> long100k = Stream.of("a", "A", "1", "(", "[", "-", ".", ",", "'", "\n", "\f", " ", "A-", "Mr. ",
        "v. ", "1 ", "A. ", "In re: X\n")
        .map(part -> part.repeat(100_000 / part.length()));
    Stream<String> pieces = GoldenFolder.pairs("golden")
        .map(pair -> pair.text().replace("\n", "\r\n").replace(". ", ".\f"));
    return Stream.of(odd, long100k, pieces).flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void claimsOfAnyTextLieWithinItsTokens(Detector detector) {
    assertThat(HOSTILE).allSatisfy(sheet -> assertThat(detector.detect(sheet))
        .allSatisfy(claim -> assertThat(claim.to()).isBetween(claim.from() + 1, sheet.size())));
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void lookingTwiceFindsTheSame(Detector detector) {
    assertThat(IntStream.range(0, HOSTILE.size())).allSatisfy(i ->
        assertThat(detector.detect(HOSTILE.get(i))).isEqualTo(detector.detect(HOSTILE.get(i))));
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void everyClaimSaysWhy(Detector detector) {
    assertThat(HOSTILE).allSatisfy(sheet -> assertThat(detector.detect(sheet))
        .allSatisfy(claim -> assertThat(claim.reason()).isNotBlank()));
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void nameIsFitForAReviewer(Detector detector) {
    assertThat(detector.name()).isNotBlank();
  }
}

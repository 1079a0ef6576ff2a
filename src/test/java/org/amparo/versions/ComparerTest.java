package org.amparo.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What two versions of one decision tell together. Every person is invented. */
class ComparerTest {

  private static final Pattern LABEL = Pattern.compile("\\[[^\\]]+\\]");
  private static final String FRAME =
      """
      The respondent, a native and citizen of Honduras, has appealed from the decision of the Immigration Judge
      denying the application for asylum. %s
      The record shows that armed men came to the house at night and asked where the owner kept the keys of the mill.
      The police took a report and did nothing more, as the Immigration Judge found on the basis of the whole record.
      """;

  private final Comparer comparer = new Comparer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON|true|The respondent's cousin, [Witness 1], was there.|The respondent's cousin, Dagny Orwick, was there.",
        "DATE|true|He fled in [spring 2009] by bus.|He fled in April 14, 2009 by bus.",
        "DATE|false|He fled in [2009] by bus.|He fled in March 2009 by bus.",
        "AGE|true|He is [in his thirties] and a miller.|He is 34 and a miller.",
        "FILE_NUMBER|true|His number is [file number], as noted.|His number is A098-765-432, as noted.",
        "PLACE|true|He hid in [a town in Honduras] for weeks.|He hid in Gorvantes for weeks.",
        "ORGANISATION|true|They prayed at [a church] often.|They prayed at Templo Miravalle often.",
        "PERSON|true|Then [hidden] shouted.|Then Orwick shouted.",
        "DATE|true|Then [hidden] came.|Then 3/15/2009 came."
      })
  void otherShowsWhatOursHides(Kind kind, boolean inFull, String ours, String theirs) {
    Disclosure found = single(ours, theirs);

    assertThat(found).isInstanceOfSatisfying(Disclosure.ShownThere.class, shown -> {
      assertThat(shown.kind()).isEqualTo(kind);
      assertThat(shown.inFull()).isEqualTo(inFull);
      assertThat(FRAME.formatted(ours)).contains(shown.label());
      assertThat(shown.here().of(FRAME.formatted(ours))).isEqualTo(shown.label());
    });
  }

  @Test
  void oursShowsWhatTheOtherHides() {
    Disclosure found = single("His cousin Dagny Orwick was there.", "His cousin [Witness 1] was there.");

    assertThat(found).isInstanceOfSatisfying(Disclosure.ShownHere.class, shown -> {
      assertThat(shown.kind()).isEqualTo(Kind.PERSON);
      assertThat(shown.here().of(FRAME.formatted("His cousin Dagny Orwick was there."))).isEqualTo("Dagny Orwick");
      assertThat(shown.labelThere()).contains("[Witness 1]");
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE|5|He fled in [early 2009] by bus.|He fled in [a Tuesday in March] by bus.",
        "DATE|31|He fled in [2009] by bus.|He fled in [March] by bus.",
        "AGE|2|He is [in his thirties] and a miller.|He is [under 32] and a miller.",
        "NUMBER|2|They were [more than 10] men.|They were [fewer than 13] men.",
        "PLACE||He hid in [a town in Sonora] then.|He hid in [a border town] then."
      })
  void labelsTellMoreTogether(Kind kind, Integer left, String ours, String theirs) {
    assertThat(single(ours, theirs)).isInstanceOfSatisfying(Disclosure.Narrowed.class, narrowed -> {
      assertThat(narrowed.kind()).isEqualTo(kind);
      assertThat(narrowed.left()).isEqualTo(left == null ? OptionalInt.empty() : OptionalInt.of(left));
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He saw [Applicant] there.|He saw [Name 3] there.",
        "He saw [Applicant] there.|He saw [hidden] there.",
        "He fled in [early 2009] by bus.|He fled in [early 2009] by bus.",
        "He fled in [early 2009] by bus.|He fled in early 2009 by bus.",
        "He fled in [March 2009] by bus.|He fled in 2009 by bus.",
        "He spoke to [Person 1] there.|He spoke to the Immigration Judge there.",
        "He came to the re- spondent.|He carne to the respondent."
      })
  void otherLabelsAreNoAlarm(String ours, String theirs) {
    Comparison comparison = compare(ours, theirs);

    assertThat(comparison.sameDecision()).isTrue();
    assertThat(comparison.disclosures())
        .noneMatch(found -> found instanceof Disclosure.ShownThere || found instanceof Disclosure.Narrowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"█████", "[REDACTED]", "(b)(6)", "XXXX", "______", "[ ]"})
  void masksOfOthersAreKnownByTheirLook(String mask) {
    Comparison comparison = byOthers("His cousin Dagny Orwick was there.", "His cousin " + mask + " was there.");

    assertThat(comparison.disclosures()).singleElement().isInstanceOf(Disclosure.ShownHere.class);
  }

  @Test
  void whatOthersCutOutWithoutAMaskIsSeen() {
    Comparison comparison =
        byOthers("At that time his cousin Dagny Orwick was there with him.", "At that time his cousin was there with him.");

    assertThat(comparison.disclosures()).singleElement()
        .isInstanceOfSatisfying(Disclosure.ShownHere.class, shown -> assertThat(shown.labelThere()).isEmpty());
  }

  @Test
  void halfOfANameBesideItsLabelIsSeen() {
    assertThat(compare("His cousin [Witness 1] was there.", "His cousin [Witness 1] Orwick was there.").disclosures())
        .singleElement().isInstanceOf(Disclosure.ShownThere.class);
  }

  @Test
  void twoNamesInOneStretchAreTwo() {
    assertThat(compare("Both [Witness 1] and [Witness 2] came.", "Both Dagny Orwick and Ulla Tenfjord came.")
        .disclosures()).hasSize(2);
  }

  @Test
  void datesInARowAreEachFound() {
    assertThat(compare("He was ill in [late 2008], [early 2009].", "He was ill in December 2008, January of 2009.")
        .disclosures()).hasSize(2);
    assertThat(compare("The [Name 1]'s [mid-2008], finding.", "The clerk's June 13, 2008, finding.").disclosures())
        .singleElement().extracting(Disclosure::kind).isEqualTo(Kind.DATE);
  }

  @Test
  void otherDecisionIsNone() {
    Version other = copy("The motion to reopen is denied as untimely, since it came after ninety days. ".repeat(9));
    Comparison comparison = comparer.compare(copy(FRAME.formatted("He saw [Applicant] there.")), other);

    assertThat(comparison).isEqualTo(new Comparison(comparison.likeness(), false, List.of()));
    assertThat(comparison.likeness()).isLessThan(0.15);
    assertThat(comparison.isRevealing()).isFalse();
  }

  @Test
  void oneFormForTwoPeopleIsNotOneDecision() {
    Comparison comparison = compare(
        "Heard [early 2009], filed [late 2008], decided [mid-2010].",
        "Heard [early 2014], filed [late 2013], decided [mid-2010].");

    assertThat(comparison.sameDecision()).isFalse();
    assertThat(comparison.disclosures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.03})
  void noiseOfOcrAndOtherLineBreaksHideNothing(double share) {
    String story = LONG.formatted("[Witness 1]", "[spring 2009]");
    String noisy = noise(LONG.formatted("Dagny Orwick", "April 14, 2009"), share).replace(' ', '\n');

    Comparison comparison = comparer.compare(copy(story), Version.byOthers(noisy));

    assertThat(comparison.sameDecision()).isTrue();
    assertThat(comparison.disclosures()).anySatisfy(found -> assertThat(found.kind()).isEqualTo(Kind.PERSON))
        .anySatisfy(found -> assertThat(found.kind()).isEqualTo(Kind.DATE));
  }

  @Test
  void caseOfLettersHidesNothing() {
    for (String theirs : List.of("his cousin dagny orwick was there.", "HIS COUSIN DAGNY ORWICK WAS THERE.")) {
      boolean upper = theirs.startsWith("H");
      String frame = FRAME.formatted(theirs);
      Version other = copy(upper ? frame.toUpperCase(java.util.Locale.ROOT) : frame.toLowerCase(java.util.Locale.ROOT));
      assertThat(comparer.compare(copy(FRAME.formatted("His cousin [Witness 1] was there.")), other).disclosures())
          .as(theirs).singleElement()
          .isEqualTo(new Disclosure.ShownThere(
              Kind.PERSON, spanOf(FRAME.formatted("His cousin [Witness 1] was there.")), "[Witness 1]", true));
    }
  }

  @Test
  void nothingAgainstNothingIsNoDecision() {
    assertThat(comparer.compare(copy(""), copy("")).sameDecision()).isFalse();
    assertThat(comparer.compare(copy("[Applicant]"), copy("[Applicant]")).sameDecision()).isFalse();
  }

  @Test
  void printsNoWordOfAVersion() {
    Version version = Version.byOthers("Dagny Orwick was there.");
    assertThat(version.toString()).doesNotContain("Orwick");
    assertThat(single("His cousin [Witness 1] ran.", "His cousin Dagny Orwick ran.").toString()).doesNotContain("Orwick");
  }

  private static final String LONG =
      FRAME.repeat(3).replace("%s", "") + "He said that %s helped him when he fled in %s by bus.\n"
          + FRAME.repeat(3).replace("%s", "The board finds no clear error in this.");

  private static String noise(String text, double share) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    StringBuilder noisy = new StringBuilder(text);
    for (int i = 0; i < noisy.length(); i++) {
      if (Character.isLowerCase(noisy.charAt(i)) && random.nextDouble() < share) {
        noisy.setCharAt(i, (char) ('a' + random.nextInt(26)));
      }
    }
    return noisy.toString();
  }

  private Disclosure single(String ours, String theirs) {
    Comparison comparison = compare(ours, theirs);
    assertThat(comparison.sameDecision()).isTrue();
    assertThat(comparison.disclosures()).hasSize(1);
    return comparison.disclosures().getFirst();
  }

  private Comparison compare(String ours, String theirs) {
    return comparer.compare(copy(FRAME.formatted(ours)), copy(FRAME.formatted(theirs)));
  }

  private Comparison byOthers(String ours, String theirs) {
    return comparer.compare(copy(FRAME.formatted(ours)), Version.byOthers(FRAME.formatted(theirs)));
  }

  private static Version copy(String text) {
    return Version.ofCopy(text, LABEL.matcher(text).results().map(l -> new Span(l.start(), l.end())).toList());
  }

  private static Span spanOf(String text) {
    return LABEL.matcher(text).results().map(l -> new Span(l.start(), l.end())).findFirst().orElseThrow();
  }
}

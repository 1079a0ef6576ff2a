package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Dates and file numbers in every form that a decision prints them in. */
class NumberPropertyTest {

  private static final List<DateTimeFormatter> FORMS =
      List.of("MMMM d, uuuu", "MMM d, uuuu", "MMM. d, uuuu", "MM/dd/uuuu", "M/d/uuuu", "M/d/uu", "MM-dd-uuuu",
          "M.d.uuuu", "uuuu-MM-dd",
          "uuuu/MM/dd", "d MMMM uuuu", "d MMM uuuu", "MMMM uuuu", "MMMM, uuuu", "MMMM 'of' uuuu",
          "d 'of' MMMM uuuu", "MMMM\nd, uuuu",
          "MMMM d,\nuuuu", "MMMM d")
          .stream().map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.US)).toList();
  private static final List<String> FILE_FORMS = List.of("A %s-%s-%s", "A%s-%s-%s", "A%s%s%s", "A %s %s %s",
      "A# %s-%s-%s", "A#%s%s%s",
      "(A%s-%s-%s)", "%s-%s-%s", "%s %s %s", "A-%s-%s-%s");
  private static final List<String> CAPTIONS = List.of("Cite as: AXXX XXX %s (BIA)\n", "File: AXXX-XXX-%s\n",
      "File: A    -%s\n", "A XXX-XXX-%s\n",
      "File No. A %s\n", "In re:     A-%s\n");

  @Provide
  Arbitrary<LocalDate> dates() {
    long first = LocalDate.of(1930, 1, 1).toEpochDay();
    long last = LocalDate.of(2029, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> threeDigits() {
    return Arbitraries.integers().between(0, 999).map("%03d"::formatted);
  }

  private static void assertNoDigits(String text) {
    assertThat(Copy.readable(text)).doesNotContainPattern("\\d");
  }

  @Property(tries = 400)
  void dayOrMonthNeverStays(@ForAll("dates") LocalDate date, @ForAll @IntRange(max = 18) int form) {
    String written = FORMS.get(form).format(date);
    String text = "The respondent entered the United States on or about %s without any papers.\n".formatted(written);

    assertNoDigits(text);
    assertThat(Copy.readable(text)).doesNotContain(FORMS.get(12).format(date).split(" ")[0]);
  }

  @Property(tries = 100)
  void yearAloneIsTakenToItsDecade(@ForAll @IntRange(min = 1930, max = 2029) int year) {
    String copy = Copy.of("The respondent entered the United States in %d without any papers.\n".formatted(year));

    assertThat(copy).containsPattern("the (early |mid-|late )%d0s]".formatted(year / 10));
  }

  @Property(tries = 100)
  void dateOfBirthIsNeverToldByItsForm(@ForAll("dates") LocalDate date) {
    assertNoDigits("The respondent, born on %s, has two sons.\n".formatted(FORMS.getFirst().format(date)));
  }

  @Property(tries = 300)
  void fileNumberNeverStays(
      @ForAll("threeDigits") String one, @ForAll("threeDigits") String two, @ForAll("threeDigits") String three,
      @ForAll @IntRange(max = 9) int form) {
    assertNoDigits("The file of the respondent, %s, was sent to us.\n"
        .formatted(FILE_FORMS.get(form).formatted(one, two, three)));
  }

  @Property(tries = 200)
  void fileNumberOfEightDigitsNeverStays(
      @ForAll("threeDigits") String two, @ForAll("threeDigits") String three,
      @ForAll @IntRange(min = 10, max = 99) int one) {
    assertNoDigits("The file of the respondent, A%d %s %s, or A%d-%s-%s, was sent to us.\n"
        .formatted(one, two, three, one, two, three));
  }

  @Property(tries = 200)
  void tailOfAFileNumberInACaptionNeverStays(@ForAll("threeDigits") String tail, @ForAll @IntRange(max = 5) int form) {
    assertNoDigits(CAPTIONS.get(form).formatted(tail) + "\nThe respondent appeals from the decision.\n");
  }
}

package org.amparo.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Coarser words tell no more than their degree. */
class CoarserPropertyTest {

  private static final Degree[] DATES = {Degree.MONTH, Degree.QUARTER, Degree.THIRD, Degree.YEAR, Degree.DECADE};

  private static String words(int year, int month, int day, Degree degree) {
    Value date = new Value.Date(told(year), told(month), told(day), false, Value.Lead.NONE);
    return Coarser.words(date, degree).orElseThrow();
  }

  private static OptionalInt told(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Property
  void dayIsNeverTold(@ForAll @IntRange(min = 1950, max = 2035) int year, @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 31) int day, @ForAll @IntRange(min = 1, max = 31) int other) {
    assertThat(DATES).allSatisfy(degree ->
        assertThat(words(year, month, day, degree)).isEqualTo(words(year, month, other, degree)));
  }

  @Property
  void monthIsToldByNoDegreeButItsOwnAndThenOnlyOfADay(@ForAll @IntRange(min = 1950, max = 2035) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    int neighbour = month % 3 == 0 ? month - 1 : month + 1;
    assertThat(words(year, month, 0, Degree.MONTH)).isEqualTo(words(year, neighbour, 0, Degree.MONTH));
    assertThat(words(year, month, 5, Degree.QUARTER)).isEqualTo(words(year, neighbour, 5, Degree.QUARTER));
    assertThat(words(year, month, 5, Degree.YEAR)).isEqualTo(String.valueOf(year));
  }

  @Property
  void bareYearIsNeverToldAgain(@ForAll @IntRange(min = 1951, max = 2035) int year) {
    assertThat(DATES).allSatisfy(degree -> assertThat(words(year, 0, 0, degree).replaceAll("\\d{3}0s", ""))
        .doesNotContain(String.valueOf(year)));
  }

  @Property
  void ageTellsNoMoreThanItsDecade(@ForAll @IntRange(min = 0, max = 99) int years) {
    String words = Coarser.words(new Value.Age(OptionalInt.of(years), false), Degree.DECADE).orElseThrow();
    String neighbour = Coarser.words(new Value.Age(OptionalInt.of(years % 10 == 9 || years == 17 ? years - 1
        : years + 1), false), Degree.DECADE).orElseThrow();
    assertThat(words).isEqualTo(neighbour);
  }

  @Property
  void townTellsNoMoreThanItsCountry(@ForAll @IntRange(min = 1, max = 50) int region) {
    Value town = new Value.Town("a town", Optional.of("Region " + region), Optional.of("Quillmaria"));
    assertThat(Coarser.words(town, Degree.COUNTRY)).contains("a town in Quillmaria");
  }
}

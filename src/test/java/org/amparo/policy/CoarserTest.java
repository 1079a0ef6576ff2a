package org.amparo.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoarserTest {

  private static OptionalInt told(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Value.Date date(int year, int month, int day) {
    return new Value.Date(told(year), told(month), told(day), false, Value.Lead.NONE);
  }

  @ParameterizedTest
  @CsvSource({
      "2009, 1, 3, THIRD, early 2009", "2009, 5, 1, THIRD, mid-2009", "2009, 9, 0, THIRD, late 2009",
      "2009, 0, 0, THIRD, the late 2000s", "1994, 0, 0, THIRD, the mid-1990s", "0, 6, 3, THIRD, midway in a year",
      "0, 3, 3, THIRD, early in a year", "0, 12, 0, THIRD, late in a year", "0, 0, 0, THIRD, a date",
      "2009, 3, 3, MONTH, March 2009", "2009, 3, 0, MONTH, the first quarter of 2009", "0, 3, 3, MONTH, March",
      "0, 3, 0, MONTH, the first quarter of a year", "2009, 0, 0, MONTH, the late 2000s",
      "2009, 12, 3, QUARTER, the fourth quarter of 2009", "2009, 3, 3, YEAR, 2009", "2009, 0, 0, YEAR, the 2000s",
      "0, 3, 3, YEAR, a date", "2009, 3, 3, DECADE, the 2000s"})
  void dateIsTakenToItsDegreeOrOneFurther(int year, int month, int day, Degree degree, String words) {
    assertThat(Coarser.words(date(year, month, day), degree)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"THIRD, in mid-2009", "YEAR, in 2009"})
  void wordBeforeADateGoesWithIt(Degree degree, String words) {
    Value.Date date = new Value.Date(told(2009), told(6), told(3), false, Value.Lead.ON);

    assertThat(Coarser.words(date, degree)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"THIRD, early 2009 to late 2011", "DECADE, the 2000s to the 2010s"})
  void periodTellsBothEnds(Degree degree, String words) {
    assertThat(Coarser.words(new Value.Period(List.of(date(2009, 1, 3), date(2011, 12, 4))), degree)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"THIRD, early 2009", "YEAR, 2009"})
  void periodWithinOneCoarserDateTellsItOnce(Degree degree, String words) {
    assertThat(Coarser.words(new Value.Period(List.of(date(2009, 1, 3), date(2009, 2, 4))), degree)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"17, DECADE, a child's age", "18, DECADE, aged 18-29", "34, DECADE, aged 30-39",
      "34, STAGE, an adult's age", "9, STAGE, a child's age", "0, DECADE, an age"})
  void ageIsTakenToADecadeOrAStage(int years, Degree degree, String words) {
    assertThat(Coarser.words(new Value.Age(told(years), false), degree)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"REGION, a town in Upper Quillmar", "COUNTRY, a town in Quillmaria", "KIND, a town"})
  void townIsTakenToItsRegionItsCountryOrItsKind(Degree degree, String words) {
    Value town = new Value.Town("a town", Optional.of("Upper Quillmar"), Optional.of("Quillmaria"));

    assertThat(Coarser.words(town, degree)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"REGION, a city in Ohio", "COUNTRY, a U.S. city", "KIND, a city"})
  void townAtHomeIsTakenToItsState(Degree degree, String words) {
    Value city = new Value.Town("a city", Optional.of("Ohio"), Optional.of("United States"));

    assertThat(Coarser.words(city, degree)).contains(words);
  }
}

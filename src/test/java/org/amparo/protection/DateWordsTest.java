package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"January 3, 2009 | [early 2009]", "April 30, 2009 | [early 2009]",
      "May 1, 2009 | [mid-2009]",
      "August 2009 | [mid-2009]", "September 2009 | [late 2009]", "12/31/2009 | [late 2009]", "2009 | [the late 2000s]",
      "2000 | [the early 2000s]", "1994 | [the mid-1990s]", "1987 | [the late 1980s]", "June 3 | [midway in a year]",
      "March 3 | [early in a year]", "December | [late in a year]"})
  void dateIsTakenToAThirdOfItsYearOrDecade(String date, String words) {
    Sheet sheet = Copy.sheet(date);

    assertThat(DateWords.of(sheet, 0, sheet.size())).isEqualTo(words);
  }
}

package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.amparo.policy.Value;
import org.amparo.sheet.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateValuesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"January 3, 2009 | 2009 | 1 | 3", "August 2009 | 2009 | 8 | 0",
      "12/31/2009 | 2009 | 12 | 31", "31.12.2009 | 2009 | 12 | 31", "2009 | 2009 | 0 | 0", "June 3rd | 0 | 6 | 3",
      "December | 0 | 12 | 0"})
  void dateSaysYearMonthAndDay(String date, int year, int month, int day) {
    Sheet sheet = Copy.sheet(date);

    assertThat(DateValues.of(sheet, 0, sheet.size(), Value.Lead.NONE))
        .isEqualTo(new Value.Date(told(year), told(month), told(day), false, Value.Lead.NONE));
  }

  private static OptionalInt told(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}

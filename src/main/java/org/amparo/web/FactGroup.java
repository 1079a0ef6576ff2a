package org.amparo.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts under one heading.
 *
 * @param heading as shown
 * @param rows its facts; never empty
 */
record FactGroup(String heading, List<Row> rows) {

  FactGroup {
    rows = List.copyOf(rows);
  }

  /**
   * One line of the sheet.
   *
   * @param label what is told
   * @param values what the decision says of it
   * @param accuracy how right such values were where that was measured; may be empty
   */
  record Row(String label, List<Value> values, String accuracy) {

    Row {
      values = List.copyOf(values);
    }
  }

  /**
   * A value and where the decision says it.
   *
   * @param words as shown
   * @param place id of the words it came from
   * @param others ids of further words that say it
   * @param standing how the authority stands; null for what is no authority or unknown to the tables
   */
  record Value(String words, String place, List<String> others, @Nullable StandingToday standing) {

    Value {
      others = List.copyOf(others);
    }
  }
}

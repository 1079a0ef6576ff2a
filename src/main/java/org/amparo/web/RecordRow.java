package org.amparo.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record, for the lawyer who works on it.
 *
 * @param field its key
 * @param id what an address names it by
 * @param label as shown
 * @param values the machine's; none where the decision does not address it
 * @param ruling what a lawyer ruled, which wins; null where nobody did
 * @param accuracy how right such values were where that was measured; may be empty
 * @param choices what the field may hold; none where any words may stand
 * @param several whether it may hold several values
 * @param lines its values as they stand now, a line each
 */
record RecordRow(
    String field,
    String id,
    String label,
    List<Value> values,
    @Nullable Ruling ruling,
    String accuracy,
    List<Choice> choices,
    boolean several,
    String lines) {

  RecordRow {
    values = List.copyOf(values);
    choices = List.copyOf(choices);
  }

  /**
   * A value that the machine read.
   *
   * @param words as shown
   * @param places ids of the words it came from
   * @param sure how sure it is, in words; may be empty
   * @param standing how an authority stood and stands, in words; may be empty
   * @param tone of that, as {@link StandingToday} has it
   */
  record Value(String words, List<String> places, String sure, String standing, String tone) {

    Value {
      places = List.copyOf(places);
    }
  }

  /**
   * A lawyer's ruling.
   *
   * @param words the values ruled, as shown
   * @param by who ruled
   * @param day when, in words
   */
  record Ruling(String words, String by, String day) {}

  /**
   * A value that the field may hold.
   *
   * @param value as it is sent
   * @param words as shown
   * @param chosen whether it holds now
   */
  record Choice(String value, String words, boolean chosen) {}
}

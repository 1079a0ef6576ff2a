package org.amparo.outcomes;

import java.util.List;

/**
 * A group before small cells are withheld.
 *
 * @param values the group's value for each field that groups
 */
public record Tallied(List<Value> values, Counts counts) {

  public Tallied {
    values = List.copyOf(values);
  }

  /**
   * A value of a field.
   *
   * @param code as in the data
   * @param label for readers
   */
  public record Value(String code, String label) {}
}

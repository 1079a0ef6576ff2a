package org.amparo.facts;

import java.time.Instant;
import java.util.List;

/**
 * A lawyer's ruling on a field of a record. It wins over the machine's value and is kept apart from it.
 *
 * @param field a key of the record ("nationality", "findings.nexus")
 * @param values what the field holds; none says that the decision does not address it
 * @param by who ruled
 * @param at when
 */
public record Correction(String field, List<String> values, String by, Instant at) {

  /** @throws IllegalArgumentException when such values cannot stand in such a field */
  public Correction {
    values = List.copyOf(values);
    if (FactFields.objection(field, values).isPresent()) {
      throw new IllegalArgumentException("these values cannot stand in this field: ask FactFields.objection why");
    }
  }
}

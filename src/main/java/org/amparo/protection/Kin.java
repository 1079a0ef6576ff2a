package org.amparo.protection;

import java.util.Optional;

/**
 * What a person is to the applicant.
 *
 * @param relation "daughter", "wife"
 * @param order "older", "younger", where the text says it
 */
record Kin(String relation, Optional<String> order) {

  String words() {
    return order.map(before -> before + " " + relation).orElse(relation);
  }
}

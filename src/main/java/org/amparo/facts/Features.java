package org.amparo.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is seen of a candidate value, as named numbers; what is not named is nought. */
final class Features {

  private final Map<String, Double> values = new LinkedHashMap<>();

  Features set(String name, double value) {
    values.put(name, value);
    return this;
  }

  Features set(String name) {
    return set(name, 1);
  }

  /** Adds to what is there, up to a limit. */
  Features add(String name, double value, double limit) {
    values.merge(name, value, (before, more) -> Math.min(limit, before + more));
    return this;
  }

  Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}

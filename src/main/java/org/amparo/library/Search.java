package org.amparo.library;

import java.util.List;
import java.util.Map;

/**
 * What somebody looks for.
 *
 * @param words free words, may be empty; every character is taken as text, none as syntax, save "quoted phrases"
 * @param filters for each facet the values that are let through (any of them, upper or lower case); a facet without an
 *     entry lets all through
 * @param offset how many hits to skip
 * @param limit how many hits to return at most
 */
public record Search(String words, Map<Facet, List<String>> filters, int offset, int limit) {

  public Search {
    filters = Map.copyOf(filters);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset %d, limit %d: neither may be negative".formatted(offset, limit));
    }
  }
}

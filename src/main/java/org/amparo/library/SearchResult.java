package org.amparo.library;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many decisions pass, beyond those returned
 * @param hits the decisions asked for, best first
 * @param facets for each facet its values in the result, most frequent first; a facet's own filter does not narrow its
 *     own counts
 */
public record SearchResult(int total, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}

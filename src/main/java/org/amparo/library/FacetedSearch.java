package org.amparo.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.util.BytesRef;

/** Runs one search with its filters and counts the facets; a facet's own filter does not narrow its counts. */
final class FacetedSearch {

  private static final SortField BY_ID = new SortField(DecisionFields.ID, SortField.Type.STRING);
  static final Sort ORDER_OF_ID = new Sort(BY_ID);
  static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_ID);
  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(DecisionFields.YEAR, SortField.Type.LONG, true), BY_ID);

  /** How decisions are broken down in the index; needed for writing and for reading. */
  static final FacetsConfig CONFIG = config();

  private final IndexSearcher searcher;

  FacetedSearch(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.name(), true);
      config.setDrillDownTermsIndexing(facet.name(), FacetsConfig.DrillDownTermsIndexing.NONE);
    }
    return config;
  }

  /** What Lucene found, and the counts. */
  record Found(TopDocs top, Map<Facet, List<FacetCount>> counts) {}

  /** @param words which decisions pass, filters aside */
  Found run(Search search, Query words) throws IOException {
    DrillDownQuery query = new DrillDownQuery(CONFIG, words);
    search.filters().forEach((facet, values) -> query.add(facet.name(), anyOf(facet, values)));
    if (searcher.getIndexReader().numDocs() == 0) {
      return new Found(TopDocsCollector.EMPTY_TOPDOCS, Map.of());
    }
    SortedSetDocValuesReaderState values =
        new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), CONFIG);
    Sort order = search.words().isBlank() ? NEWEST_FIRST : BEST_FIRST;
    int most = Math.max(1, Math.addExact(search.offset(), search.limit()));
    DrillSidewaysResult result =
        new DrillSideways(searcher, CONFIG, values).search(query, null, null, most, order, true);
    return new Found(result.hits, counts(result.facets));
  }

  private static Query anyOf(Facet facet, List<String> values) {
    List<BytesRef> names = values.stream().map(FacetValues::normal).map(BytesRef::new).toList();
    return new TermInSetQuery(DecisionFields.filter(facet), names);
  }

  private static Map<Facet, List<FacetCount>> counts(Facets facets) throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetResult result = facets.getAllChildren(facet.name());
      if (result != null) {
        counts.put(facet, mostFrequentFirst(result));
      }
    }
    return counts;
  }

  private static List<FacetCount> mostFrequentFirst(FacetResult result) {
    return Arrays.stream(result.labelValues)
        .map(value -> new FacetCount(value.label, value.value.intValue()))
        .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .toList();
  }
}

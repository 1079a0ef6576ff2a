package org.amparo.library;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Turns words into queries over the text; no character of them is syntax but the quotes of a phrase. */
final class WordQueries {

  /** Terms of a story that are asked for, rarest first; a story has some hundred, and Lucene stops at 1024. */
  private static final int MOST_TERMS = 400;

  private final Analyzer analyzer;
  private final QueryBuilder builder;

  WordQueries(Analyzer analyzer) {
    this.analyzer = analyzer;
    this.builder = new QueryBuilder(analyzer);
  }

  /**
   * A decision passes when it has every phrase and, of the words, all of up to three and else three quarters. Words
   * without a letter or digit, or made of function words only, are found nowhere; no words at all let every decision
   * pass.
   */
  Query search(String typed) {
    if (typed.isBlank()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    Words words = Words.parse(typed);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String phrase : words.phrases()) {
      require(all, builder.createPhraseQuery(DecisionFields.TEXT, phrase));
    }
    require(all, mostOf(words.free()));
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : query;
  }

  // QueryBuilder says null when nothing of the words is searchable.
  private static void require(BooleanQuery.Builder all, @Nullable Query query) {
    if (query != null) {
      all.add(query, Occur.MUST);
    }
  }

  private @Nullable Query mostOf(String free) {
    List<String> terms = terms(free).keySet().stream().limit(MOST_TERMS).toList();
    if (terms.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(new Term(DecisionFields.TEXT, term)), Occur.SHOULD));
    return any.setMinimumNumberShouldMatch((3 * terms.size() + 3) / 4).build();
  }

  /** Any of a story's words, a word told twice counting for more, but less than double. */
  Query story(IndexSearcher searcher, String story) throws IOException {
    Map<String, Integer> counts = terms(story);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : rarest(searcher, story, MOST_TERMS)) {
      Query word = new TermQuery(new Term(DecisionFields.TEXT, term));
      any.add(new BoostQuery(word, (float) (1 + Math.log(counts.getOrDefault(term, 1)))), Occur.SHOULD);
    }
    return any.build();
  }

  /** The terms of some words that the index holds, rarest first. */
  List<String> rarest(IndexSearcher searcher, String words, int most) throws IOException {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (String term : terms(words).keySet()) {
      int decisions = searcher.getIndexReader().docFreq(new Term(DecisionFields.TEXT, term));
      if (decisions > 0) {
        frequencies.put(term, decisions);
      }
    }
    return frequencies.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Integer> terms(String words) {
    return Token.of(analyzer, words).stream()
        .collect(Collectors.toMap(Token::term, token -> 1, Integer::sum, LinkedHashMap::new));
  }
}

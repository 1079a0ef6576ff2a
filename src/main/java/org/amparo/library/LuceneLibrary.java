package org.amparo.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.release.ReleasedDecision;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import tools.jackson.core.JacksonException;

/**
 * A library in a Lucene index. The index holds each decision whole, so its folder is all there is to keep; a decision
 * withdrawn or replaced is written out of every file of it before the call returns. Every method throws
 * {@link UnreadableLibrary} when the index turns out damaged.
 */
public final class LuceneLibrary implements Library {

  /** Words of a story that choose its passages: the rarest tell it apart, the rest is in every decision. */
  private static final int PASSAGE_TERMS = 40;

  /** The weight of a word that a third of the decisions have; words of a story more common than that tell little. */
  private static final double TELLING_WEIGHT = Math.log(1 + 3);

  private final String place;
  private final Analyzer analyzer;
  private final WordQueries queries;
  private final PassageFinder passages;
  private final OpenIndex index;

  private LuceneLibrary(String place, Directory directory, Analyzer analyzer) throws IOException {
    this.place = place;
    this.analyzer = analyzer;
    this.queries = new WordQueries(analyzer);
    this.passages = new PassageFinder(analyzer);
    this.index = new OpenIndex(directory, analyzer);
  }

  /**
   * The library kept in a folder, made where there is none. One process at a time.
   *
   * @throws UnreadableLibrary when the index there is damaged or in use
   */
  public static LuceneLibrary inFolder(Path folder) {
    String place = "library folder " + folder;
    try {
      return new LuceneLibrary(place, FSDirectory.open(Files.createDirectories(folder)), new LegalAnalyzer());
    } catch (LockObtainFailedException e) {
      throw UnreadableLibrary.inUse(place, e);
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableLibrary.damaged(place, e);
    }
  }

  /** A library that is gone when closed. */
  public static LuceneLibrary inMemory() {
    String place = "library in memory";
    try {
      return new LuceneLibrary(place, new ByteBuffersDirectory(), new LegalAnalyzer());
    } catch (IOException e) {
      throw UnreadableLibrary.damaged(place, e);
    }
  }

  @Override
  public void put(ReleasedDecision decision) {
    try {
      index.put(idTerm(decision.id()), DecisionFields.of(decision));
    } catch (IOException e) {
      throw UnreadableLibrary.damaged(place, e);
    }
  }

  @Override
  public void withdraw(String id) {
    try {
      index.delete(idTerm(id));
    } catch (IOException e) {
      throw UnreadableLibrary.damaged(place, e);
    }
  }

  @Override
  public Optional<ReleasedDecision> find(String id) {
    return searching(searcher -> decisions(searcher, new TermQuery(idTerm(id)), 1).stream().findFirst());
  }

  @Override
  public List<ReleasedDecision> all() {
    return searching(
        searcher ->
            decisions(searcher, MatchAllDocsQuery.INSTANCE, Math.max(1, searcher.getIndexReader().numDocs())));
  }

  @Override
  public SearchResult search(Search search) {
    return searching(
        searcher -> {
          FacetedSearch.Found found = new FacetedSearch(searcher).run(search, queries.search(search.words()));
          Map<String, Double> weights = weights(searcher, search.words());
          ScoreDoc[] top = found.top().scoreDocs;
          List<Hit> hits = new ArrayList<>();
          for (int i = search.offset(); i < Math.min(top.length, search.offset() + search.limit()); i++) {
            ReleasedDecision decision = read(searcher, top[i]);
            hits.add(new Hit(decision, top[i].score, passages.find(decision, weights)));
          }
          return new SearchResult(Math.toIntExact(found.top().totalHits.value()), hits, found.counts());
        });
  }

  @Override
  public List<Hit> rank(String words, int top) {
    return searching(
        searcher -> {
          List<Hit> hits = new ArrayList<>();
          Query story = queries.story(searcher, words);
          for (ScoreDoc found : searcher.search(story, Math.max(1, top), FacetedSearch.BEST_FIRST, true).scoreDocs) {
            hits.add(new Hit(read(searcher, found), found.score, List.of()));
          }
          return hits.subList(0, Math.min(top, hits.size()));
        });
  }

  @Override
  public List<Passage> passages(ReleasedDecision decision, String words) {
    return searching(
        searcher -> {
          Map<String, Double> all = weights(searcher, words);
          Map<String, Double> telling = new LinkedHashMap<>(all);
          telling.values().removeIf(weight -> weight < TELLING_WEIGHT);
          List<Passage> found = passages.find(decision, telling);
          return found.isEmpty() ? passages.find(decision, all) : found;
        });
  }

  @Override
  public void close() {
    try (analyzer) {
      index.close();
    } catch (IOException e) {
      throw UnreadableLibrary.damaged(place, e);
    }
  }

  private Map<String, Double> weights(IndexSearcher searcher, String words) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    int decisions = searcher.getIndexReader().numDocs();
    for (String term : queries.rarest(searcher, words, PASSAGE_TERMS)) {
      int having = searcher.getIndexReader().docFreq(new Term(DecisionFields.TEXT, term));
      weights.put(term, Math.log(1 + (double) decisions / having));
    }
    return weights;
  }

  private static List<ReleasedDecision> decisions(IndexSearcher searcher, Query query, int most) throws IOException {
    List<ReleasedDecision> decisions = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, most, FacetedSearch.ORDER_OF_ID).scoreDocs) {
      decisions.add(read(searcher, found));
    }
    return decisions;
  }

  private static ReleasedDecision read(IndexSearcher searcher, ScoreDoc found) throws IOException {
    BytesRef source = searcher.storedFields().document(found.doc).getBinaryValue(DecisionFields.SOURCE);
    return DecisionCodec.read(source.bytes, source.offset, source.length);
  }

  private static Term idTerm(String id) {
    return new Term(DecisionFields.ID, id);
  }

  private <T> T searching(OpenIndex.Task<T> task) {
    try {
      return index.search(task);
    } catch (IOException | JacksonException e) {
      throw UnreadableLibrary.damaged(place, e);
    }
  }
}

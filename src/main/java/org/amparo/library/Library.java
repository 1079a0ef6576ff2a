package org.amparo.library;

import java.util.List;
import java.util.Optional;
import org.amparo.release.ReleasedDecision;

/** Keeps released decisions and finds them. May be shared by threads. */
public interface Library extends AutoCloseable {

  /** Takes a decision in, replacing one of the same id; found by the next search. */
  void put(ReleasedDecision decision);

  /** Takes a decision out; nothing of it stays findable. Does nothing when it is not there. */
  void withdraw(String id);

  Optional<ReleasedDecision> find(String id);

  SearchResult search(Search search);

  /**
   * Ranks decisions by words alone (BM25 over the protected text).
   *
   * @param words a story or any text; every character is taken as text
   * @param top how many at most
   * @return best first, without passages, which take longer to find than the ranking: see {@link #passages}
   */
  List<Hit> rank(String words, int top);

  /**
   * The stretches of a decision that have most of the words, at most three, best first. Words that more than a third of
   * the library has count only where a decision has none but these.
   *
   * @param decision one of this library
   * @param words a story or any text; every character is taken as text
   */
  List<Passage> passages(ReleasedDecision decision, String words);

  /** All decisions, in order of id. */
  List<ReleasedDecision> all();

  @Override
  void close();
}

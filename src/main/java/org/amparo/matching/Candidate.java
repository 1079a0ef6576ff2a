package org.amparo.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;

/**
 * A decision that may bear on a case, measured.
 *
 * @param decision the decision
 * @param wordScore how well its words fit the story, 0 to 1, the best candidate having 1
 * @param words its words
 * @param mentions for each theme how often the decision speaks of it
 */
record Candidate(ReleasedDecision decision, double wordScore, List<String> words, int[] mentions) {

  /** An extracted fact says as much as this many mentions: the fact finder weighed the words around it. */
  private static final int MENTIONS_OF_A_FACT = 3;

  static Candidate of(ReleasedDecision decision, double wordScore, Themes themes) {
    List<String> words = Cues.words(decision.textWithoutStandIns());
    int[] mentions = themes.inDecision(words);
    Set<Enum<?>> facts = facts(decision.facts());
    for (int i = 0; i < mentions.length; i++) {
      for (Enum<?> fact : themes.all().get(i).facts()) {
        mentions[i] += facts.contains(fact) ? MENTIONS_OF_A_FACT : 0;
      }
    }
    return new Candidate(decision, wordScore, words, mentions);
  }

  private static Set<Enum<?>> facts(ReleasedFacts facts) {
    Set<Enum<?>> values = new HashSet<>(facts.findings().keySet());
    Stream.of(facts.persecutors(), facts.harms(), facts.grounds(), facts.gender().stream().toList())
        .flatMap(List::stream)
        .map(Fact::value)
        .forEach(values::add);
    return values;
  }
}

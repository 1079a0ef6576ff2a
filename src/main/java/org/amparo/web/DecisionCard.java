package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact;
import org.amparo.library.Passage;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;
import org.jspecify.annotations.Nullable;

/**
 * A decision as lists show it.
 *
 * @param id its id
 * @param title its line for lists
 * @param chip how it ended; null where it does not say
 * @param meta who decided, where, when
 * @param quotes its best passages
 * @param why why it is in the list, in sentences; may be empty
 */
record DecisionCard(
    String id, String title, @Nullable Chip chip, List<String> meta, List<Quote> quotes, List<String> why) {

  DecisionCard {
    meta = List.copyOf(meta);
    quotes = List.copyOf(quotes);
    why = List.copyOf(why);
  }

  /**
   * A passage of the decision.
   *
   * @param html its words, with those found marked
   * @param address where it stands in the decision
   * @param page its page, from 1
   */
  record Quote(String html, String address, int page) {

    static Quote of(ReleasedDecision decision, Passage passage) {
      ProtectedHtml html =
          ProtectedHtml.withFoundWords(decision.text(), decision.standIns(), passage.marks());
      int start = passage.span().start();
      String address =
          "/decisions/%s?at=%d-%d#passage".formatted(decision.id(), start, passage.span().end());
      int page = 1 + (int) decision.text().chars().limit(start).filter(c -> c == '\f').count();
      return new Quote(html.of(passage.span()), address, page);
    }
  }

  static DecisionCard of(ReleasedDecision decision, List<Passage> passages, List<String> why, Words words) {
    return new DecisionCard(
        decision.id(),
        decision.title(),
        Chip.of(decision.facts(), words).orElse(null),
        meta(decision.facts(), words),
        passages.stream().map(p -> Quote.of(decision, p)).toList(),
        why);
  }

  private static List<String> meta(ReleasedFacts facts, Words words) {
    List<String> meta = new ArrayList<>();
    facts.body().map(Fact::value).map(words::of).ifPresent(meta::add);
    facts.courtState().map(Fact::value).map(state -> words.orSame("state", state)).ifPresent(meta::add);
    circuit(facts, words).ifPresent(meta::add);
    facts.decisionYear().map(Fact::value).map(String::valueOf).ifPresent(meta::add);
    return meta;
  }

  private static Optional<String> circuit(ReleasedFacts facts, Words words) {
    return facts.circuit().map(Fact::value).map(number -> words.of("circuit." + number));
  }
}

package org.amparo.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.release.ReleasedDecision;
import org.amparo.text.Span;
import org.apache.lucene.analysis.Analyzer;

/**
 * Finds the sentences of a decision that have most of what was asked for. A sentence is worth the weights of its
 * different terms; each further sentence is worth only what the ones before it lack.
 */
final class PassageFinder {

  private static final int MOST_PASSAGES = 3;

  private final Analyzer analyzer;

  PassageFinder(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** @param weights the terms asked for, and what each is worth */
  List<Passage> find(ReleasedDecision decision, Map<String, Double> weights) {
    List<Token> found =
        Token.of(analyzer, decision.textWithoutStandIns()).stream()
            .filter(token -> weights.containsKey(token.term()))
            .toList();
    List<Sentence> sentences = sentences(decision.text(), found);
    List<Passage> best = new ArrayList<>();
    Set<String> said = new HashSet<>();
    while (best.size() < MOST_PASSAGES) {
      Sentence next =
          sentences.stream().max(Comparator.comparingDouble(each -> each.worth(weights, said))).orElse(Sentence.NONE);
      if (next.worth(weights, said) <= 0) {
        break;
      }
      best.add(new Passage(next.span(), next.found().stream().map(Token::span).toList()));
      next.found().forEach(token -> said.add(token.term()));
    }
    return best;
  }

  private static List<Sentence> sentences(String text, List<Token> found) {
    List<Sentence> sentences = new ArrayList<>();
    int next = 0;
    for (Span span : Sentences.of(text)) {
      int first = next;
      while (next < found.size() && found.get(next).span().start() < span.end()) {
        next++;
      }
      List<Token> inside = found.subList(first, next).stream().filter(token -> span.contains(token.span())).toList();
      if (!inside.isEmpty()) {
        sentences.add(new Sentence(span, inside));
      }
    }
    return sentences;
  }

  private record Sentence(Span span, List<Token> found) {

    private static final Sentence NONE = new Sentence(new Span(0, 0), List.of());

    double worth(Map<String, Double> weights, Set<String> said) {
      return found.stream()
          .map(Token::term)
          .distinct()
          .filter(term -> !said.contains(term))
          .mapToDouble(term -> weights.getOrDefault(term, 0.0))
          .sum();
    }
  }
}

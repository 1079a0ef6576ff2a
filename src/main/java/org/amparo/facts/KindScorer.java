package org.amparo.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Decides which kinds of a small vocabulary hold of the case: what the rules read, every word for the kind, and
 * what else is claimed.
 *
 * @param <K> the vocabulary
 */
final class KindScorer<K extends Enum<K>> {

  private static final int NEAR_WORDS = 3;
  private static final int COUNTED = 6;

  private final Class<K> kinds;
  private final Lexicon<K> lexicon;
  private final Softmax model;

  KindScorer(Class<K> kinds, Lexicon<K> lexicon, Softmax model) {
    this.kinds = kinds;
    this.lexicon = lexicon;
    this.model = model;
  }

  /** The features of each kind; the same in training and in use. */
  Map<K, Features> features(Draft draft, List<Fact<K>> read, List<?> beside) {
    Map<K, Features> features = new LinkedHashMap<>();
    for (K kind : kinds.getEnumConstants()) {
      features.put(kind, new Features().set("bias").set("kind=" + kind));
    }
    for (Fact<K> fact : read) {
      double many = Math.min(COUNTED, fact.evidence().spans().size()) / (double) COUNTED;
      String kind = fact.value().toString();
      Objects.requireNonNull(features.get(fact.value())).set("read", 2).set("read|" + kind).set("read-often", many);
    }
    features.forEach(
        (kind, each) -> {
          each.set("others-read", Math.min(read.size(), 4) / 4.0);
          beside.forEach(other -> each.set("beside=" + other + '|' + kind, 0.5));
          read.stream()
              .filter(fact -> fact.value() != kind)
              .forEach(fact -> each.set("beside=" + fact.value() + '|' + kind, 0.5));
        });
    hits(draft).forEach((kind, hits) -> describe(kind, hits, draft, Objects.requireNonNull(features.get(kind))));
    return features;
  }

  private Map<K, List<Lexicon.Hit<K>>> hits(Draft draft) {
    Map<K, List<Lexicon.Hit<K>>> hits = new EnumMap<>(kinds);
    String lower = draft.decision().prose().lower();
    for (Sentence sentence : draft.ofCase()) {
      for (Lexicon.Hit<K> hit : lexicon.hits(lower, sentence.span().start(), sentence.span().end())) {
        hits.computeIfAbsent(hit.value(), _ -> new ArrayList<>()).add(hit);
      }
    }
    return hits;
  }

  private void describe(K kind, List<Lexicon.Hit<K>> hits, Draft draft, Features features) {
    double many = Math.min(COUNTED, hits.size()) / (double) COUNTED;
    features.set("named").set("named|" + kind, 0.5).set("named-often", many).set("named-often|" + kind, many);
    for (CuedSentence sentence : draft.sentences()) {
      if (hits.stream().anyMatch(hit -> sentence.sentence().span().contains(new Span(hit.start(), hit.end())))) {
        sentence.cues().forEach(cue -> features.set("cue=" + cue, 0.5));
      }
    }
  }

  /** The kinds that are likelier to hold than not, each with the places that name it. */
  List<Fact<K>> score(Draft draft, List<Fact<K>> read, List<?> beside) {
    Map<K, List<Lexicon.Hit<K>>> hits = hits(draft);
    int holds = model.classes().indexOf("YES");
    List<Fact<K>> facts = new ArrayList<>();
    features(draft, read, beside)
        .forEach(
            (kind, seen) -> {
              double sure = model.probabilities(seen)[holds];
              if (1 - sure < FindingScorer.LIKELIER_NOT) {
                words(kind, read, hits.getOrDefault(kind, List.of()), draft)
                    .ifPresent(words -> facts.add(new Fact<>(kind, words, sure)));
              }
            });
    return facts;
  }

  private static <K> Optional<Evidence> words(
      K kind, List<Fact<K>> read, List<Lexicon.Hit<K>> hits, Draft draft) {
    return read.stream()
        .filter(fact -> fact.value() == kind)
        .map(Fact::evidence)
        .findFirst()
        .or(
            () ->
                hits.stream()
                    .map(hit -> draft.decision().prose().evidence(hit.start(), hit.end()))
                    .reduce(KindScorer::both));
  }

  private static Evidence both(Evidence one, Evidence other) {
    List<Span> spans = new ArrayList<>(one.spans());
    spans.addAll(other.spans());
    return new Evidence(spans);
  }
}

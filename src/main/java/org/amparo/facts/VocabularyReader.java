package org.amparo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Reads values of a small vocabulary from the words that stand for them.
 *
 * @param <T> the vocabulary
 */
final class VocabularyReader<T> {

  private final Lexicon<T> lexicon;

  VocabularyReader(Lexicon<T> lexicon) {
    this.lexicon = lexicon;
  }

  /** The values that these sentences and the headings over them name, each with every place that names it. */
  List<Fact<T>> read(Prose prose, List<Sentence> sentences) {
    Map<T, List<Span>> places = new LinkedHashMap<>();
    for (Span stretch : withHeadings(sentences)) {
      for (Lexicon.Hit<T> hit : lexicon.hits(prose.lower(), stretch.start(), stretch.end())) {
        places
            .computeIfAbsent(hit.value(), _ -> new ArrayList<>())
            .addAll(prose.evidence(hit.start(), hit.end()).spans());
      }
    }
    List<Fact<T>> facts = new ArrayList<>();
    places.forEach((value, spans) -> facts.add(new Fact<>(value, new Evidence(spans))));
    return facts;
  }

  private static Set<Span> withHeadings(List<Sentence> sentences) {
    Set<Span> stretches = new LinkedHashSet<>();
    for (Sentence sentence : sentences) {
      stretches.add(sentence.heading());
      stretches.add(sentence.span());
    }
    return stretches;
  }
}

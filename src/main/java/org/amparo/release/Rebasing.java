package org.amparo.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.facts.Fact;
import org.amparo.text.Alignment;
import org.amparo.text.Evidence;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Moves facts from an original onto its copy; a fact goes where its words went, or not at all. */
final class Rebasing {

  private final Alignment alignment;
  private final List<Replacement> replacements;
  private final Set<String> readableWords;

  Rebasing(Alignment alignment, List<Replacement> replacements) {
    this.alignment = alignment;
    this.replacements = replacements;
    this.readableWords = Word.of(alignment.copy()).stream().map(Word::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** The fact, as long as something stands in the copy where its words stood, be it a stand-in. */
  <T> Optional<Fact<T>> coarse(Fact<T> fact) {
    return fact(fact, fact.evidence().spans());
  }

  /** The fact, as long as the copy still shows words of its evidence as they were. */
  <T> Optional<Fact<T>> readable(Fact<T> fact) {
    return fact(fact, fact.evidence().spans().stream().filter(this::isUntouched).toList());
  }

  /** The fact, as long as its evidence and every word of its value are readable in the copy. */
  Optional<Fact<String>> inItsOwnWords(Fact<String> fact) {
    boolean shown = Word.of(fact.value()).stream().map(Word::plain).allMatch(readableWords::contains);
    return shown ? readable(fact) : Optional.empty();
  }

  <T> List<Fact<T>> coarse(List<Fact<T>> facts) {
    return facts.stream().map(this::coarse).flatMap(Optional::stream).toList();
  }

  <T> List<Fact<T>> readable(List<Fact<T>> facts) {
    return facts.stream().map(this::readable).flatMap(Optional::stream).toList();
  }

  List<Fact<String>> inTheirOwnWords(List<Fact<String>> facts) {
    return facts.stream().map(this::inItsOwnWords).flatMap(Optional::stream).toList();
  }

  <K, V> Map<K, Fact<V>> coarse(Map<K, Fact<V>> facts) {
    Function<Map.Entry<K, Fact<V>>, Optional<Map.Entry<K, Fact<V>>>> rebased =
        entry -> coarse(entry.getValue()).map(fact -> Map.entry(entry.getKey(), fact));
    return facts.entrySet().stream()
        .map(rebased)
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The stretches of the copy where these stretches of the original stand as they were. */
  List<Span> untouched(List<Span> spans) {
    return inCopy(spans.stream().filter(this::isUntouched).toList());
  }

  private <T> Optional<Fact<T>> fact(Fact<T> fact, List<Span> evidence) {
    List<Span> spans = inCopy(evidence);
    return spans.isEmpty() ? Optional.empty() : Optional.of(new Fact<>(fact.value(), new Evidence(spans)));
  }

  private List<Span> inCopy(List<Span> spans) {
    List<Span> moved = new ArrayList<>();
    spans.forEach(span -> alignment.toCopy(span).ifPresent(moved::add));
    return moved;
  }

  private boolean isUntouched(Span span) {
    return replacements.stream().noneMatch(replacement -> replacement.span().overlaps(span));
  }
}

package org.amparo.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.text.Span;

/**
 * Counts by the benchmark's own definitions (evaluation.py of NorskRegnesentral/text-anonymization-benchmark, one
 * annotator a document, words weighted alike). Function words come from a list instead of part-of-speech tags.
 */
public final class TabEvaluation {

  private static final class Share {
    private int all;
    private int good;

    void count(boolean isGood) {
      all++;
      good += isGood ? 1 : 0;
    }

    double value() {
      return all == 0 ? 0 : (double) good / all;
    }
  }

  private final Share direct = new Share();
  private final Share quasi = new Share();
  private final Share clean = new Share();
  private final Share mentions = new Share();
  private final Share precision = new Share();
  private final Share masked = new Share();
  private final Map<String, Share> wordsByType = new LinkedHashMap<>();

  private TabEvaluation() {}

  /**
   * Scores a masking.
   *
   * @param documents the annotated texts
   * @param masks for each document's id what is masked; a document that is missing counts as wholly readable
   */
  public static TabScore score(List<TabDocument> documents, Map<String, List<Span>> masks) {
    TabEvaluation evaluation = new TabEvaluation();
    for (TabDocument document : documents) {
      evaluation.count(document, merged(masks.getOrDefault(document.id(), List.of())));
    }
    return evaluation.score();
  }

  private void count(TabDocument document, List<Span> masks) {
    String text = document.text();
    BitSet covered = TabWords.ignorable(text);
    masks.forEach(mask -> covered.set(mask.start(), mask.end()));
    boolean safe = true;
    for (List<TabMention> entity : entitiesToMask(document)) {
      boolean isDirect = entity.getFirst().need() == TabMention.Need.DIRECT;
      boolean gone = entity.stream().filter(TabMention::mustBeMasked).allMatch(m -> isSet(covered, m.span()));
      (isDirect ? direct : quasi).count(gone);
      safe &= gone || !isDirect;
      Share words = wordsByType.computeIfAbsent(entity.getFirst().type(), t -> new Share());
      entity.forEach(mention -> countMention(text, mention.span(), words, covered));
    }
    clean.count(safe);
    countMasks(document, masks);
  }

  /** An entity needs masking when any of its mentions does; its first says its type and whether it is direct. */
  private static List<List<TabMention>> entitiesToMask(TabDocument document) {
    return document.mentions().stream()
        .collect(Collectors.groupingBy(TabMention::entity, LinkedHashMap::new, Collectors.toList()))
        .values().stream()
        .filter(mentions -> mentions.stream().anyMatch(TabMention::mustBeMasked))
        .toList();
  }

  private void countMention(String text, Span mention, Share words, BitSet covered) {
    mentions.count(isSet(covered, mention));
    TabWords.in(text, mention).forEach(word -> words.count(isSet(covered, word)));
  }

  private void countMasks(TabDocument document, List<Span> masks) {
    String text = document.text();
    List<Span> gold = document.mustBeMasked();
    int words = TabWords.in(text, new Span(0, text.length())).size();
    int maskedWords = 0;
    for (Span mask : masks) {
      for (Span word : TabWords.in(text, mask)) {
        precision.count(gold.stream().anyMatch(g -> g.contains(word)));
        maskedWords++;
      }
    }
    masked.all += words;
    masked.good += maskedWords;
  }

  private static boolean isSet(BitSet covered, Span span) {
    return covered.nextClearBit(span.start()) >= span.end();
  }

  /** Sorts spans and joins those that overlap, not those that only touch, so that no word counts twice. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
      if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
        merged.set(merged.size() - 1, merged.getLast().cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private TabScore score() {
    Share words = new Share();
    wordsByType.values().forEach(type -> {
      words.all += type.all;
      words.good += type.good;
    });
    Map<String, Double> byType =
        wordsByType.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
    return new TabScore(
        clean.all, direct.all, quasi.all, direct.value(), quasi.value(), clean.value(), mentions.value(),
        words.value(), precision.value(), masked.value(), byType);
  }
}

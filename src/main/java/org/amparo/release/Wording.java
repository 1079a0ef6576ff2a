package org.amparo.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.text.Span;

/** The words of a copy that may not show what was hidden, ready to be asked for many words. */
final class Wording {

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "senor", "senora");
  private static final Pattern NUMBER = Pattern.compile("\\d(?:[ \\t.()/-]{0,2}\\d)+");

  private final String copy;
  private final List<Span> open;
  private final List<Word> words;
  private final Map<String, List<Integer>> placesByFolded = new HashMap<>();
  private final Set<String> inLowerCase = new HashSet<>();

  private Wording(String copy, List<Span> open, List<Word> words) {
    this.copy = copy;
    this.open = open;
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (isOpen(word.span())) {
        continue;
      }
      placesByFolded.computeIfAbsent(word.folded(), unseen -> new ArrayList<>()).add(i);
      if (!word.capital()) {
        inLowerCase.add(word.plain());
      }
    }
  }

  /** The words as they stand, and where hyphens break words over two lines, once more with these as one. */
  static List<Wording> of(String copy, List<Span> open) {
    List<Span> merged = merged(open);
    List<Word> words = Word.of(copy);
    List<Word> broken = Word.brokenOverLines(copy);
    Wording asItStands = new Wording(copy, merged, words);
    return broken.isEmpty()
        ? List.of(asItStands)
        : List.of(asItStands, new Wording(copy, merged, joined(words, broken)));
  }

  private static List<Word> joined(List<Word> words, List<Word> broken) {
    TreeSet<Span> taken = new TreeSet<>();
    broken.forEach(word -> taken.add(word.span()));
    List<Word> joined = new ArrayList<>(broken);
    for (Word word : words) {
      Span before = taken.floor(new Span(word.span().start(), Integer.MAX_VALUE));
      if (before == null || !before.overlaps(word.span())) {
        joined.add(word);
      }
    }
    joined.sort(Comparator.comparing(Word::span));
    return joined;
  }

  boolean hasInLowerCase(Word word) {
    return inLowerCase.contains(word.plain());
  }

  /** Where these words follow each other. */
  List<List<Word>> runs(List<Word> wanted) {
    List<List<Word>> runs = new ArrayList<>();
    for (int start : places(wanted.getFirst())) {
      int end = start + wanted.size();
      if (end <= words.size() && same(words.subList(start, end), wanted)) {
        runs.add(words.subList(start, end));
      }
    }
    return runs;
  }

  private boolean same(List<Word> here, List<Word> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!here.get(i).folded().equals(wanted.get(i).folded()) || isOpen(here.get(i).span())) {
        return false;
      }
    }
    return true;
  }

  /** Where two different ones of these words stand side by side with capitals, but for an initial between them. */
  List<Span> pairs(List<Word> wanted) {
    Set<String> folded = wanted.stream().map(Word::folded).collect(Collectors.toSet());
    List<Span> pairs = new ArrayList<>();
    for (Word word : wanted) {
      for (int first : places(word)) {
        int second = first + 1;
        while (second < words.size() && words.get(second).letters() == 1) {
          second++;
        }
        if (second < words.size() && isPair(words.get(first), words.get(second), folded)) {
          pairs.add(words.get(first).span().cover(words.get(second).span()));
        }
      }
    }
    return pairs;
  }

  private boolean isPair(Word first, Word second, Set<String> folded) {
    return first.capital()
        && second.capital()
        && !first.folded().equals(second.folded())
        && folded.contains(second.folded())
        && !isOpen(second.span());
  }

  /** Where the word stands with a capital. */
  List<Word> capitalised(Word wanted) {
    return places(wanted).stream().map(words::get).filter(Word::capital).toList();
  }

  /** Where the word stands after "Mr." or the like. */
  List<Word> titled(Word wanted) {
    return places(wanted).stream()
        .filter(i -> i > 0 && words.get(i).capital() && TITLES.contains(words.get(i - 1).plain()))
        .map(words::get)
        .toList();
  }

  /** Where these digits stand, whatever parts them. */
  List<Span> numbers(String digits) {
    return NUMBER.matcher(copy).results()
        .filter(number -> number.group().replaceAll("\\D", "").contains(digits))
        .map(Wording::span)
        .filter(span -> !isOpen(span))
        .toList();
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  private List<Integer> places(Word word) {
    return placesByFolded.getOrDefault(word.folded(), List.of());
  }

  private boolean isOpen(Span span) {
    int low = 0;
    int high = open.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (open.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < open.size() && open.get(low).overlaps(span);
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
      if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
        merged.set(merged.size() - 1, merged.getLast().cover(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}

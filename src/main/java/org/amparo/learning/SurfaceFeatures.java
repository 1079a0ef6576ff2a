package org.amparo.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a token, its neighbours, its run, its sentence and the whole text show on their surface. */
final class SurfaceFeatures {

  private static final int WINDOW = 4;
  private static final int BAG = 10;
  private static final String EDGE = "^";

  private final Layout layout;
  private final List<String> cues;
  private final int[] common;
  private final Map<String, Integer> timesInText = new HashMap<>();
  private final Map<String, Integer> firstPlace = new HashMap<>();
  private final FeatureBag bag = new FeatureBag();

  /**
   * @param counts how common words are in the training texts
   * @param own 1 when this text is one of them, else 0
   */
  SurfaceFeatures(Layout layout, List<String> cues, WordCounts counts, int own) {
    this.layout = layout;
    this.cues = cues;
    this.common = new int[layout.size];
    for (int i = 0; i < layout.size; i++) {
      common[i] = counts.bucket(layout, i, own);
      timesInText.merge(layout.exact[i], 1, Integer::sum);
      firstPlace.putIfAbsent(layout.exact[i], i);
    }
  }

  /** The features of one token, ascending. */
  int[] of(int i) {
    bag.clear();
    bag.add(0, 0);
    itself(i);
    neighbours(i);
    run(i);
    place(i);
    around(i);
    cue(i);
    return bag.sorted();
  }

  private void itself(int i) {
    String word = layout.key[i];
    bag.add(1, word);
    bag.add(2, layout.exact[i]);
    bag.add(3, layout.shape[i]);
    bag.add(4, layout.cases[i].name(), common[i]);
    for (int n = 1; n <= 4 && n < word.length(); n++) {
      bag.add(5, word.substring(0, n), n);
      bag.add(6, word.substring(word.length() - n), n);
    }
    bag.add(7, layout.cases[i].name(), Math.min(word.length(), 12));
    int times = timesInText.getOrDefault(layout.exact[i], 0);
    bag.add(8, layout.cases[i].name(), log(times));
    bag.add(9, layout.cases[i].name() + common[i], log(times));
    int first = firstPlace.getOrDefault(layout.exact[i], i);
    bag.add(10, layout.cases[i].name(), log(layout.paragraph[first]));
    boolean opens = layout.sentence[i] == i;
    bag.add(11, layout.cases[i].name() + opens, common[i]);
  }

  private void neighbours(int i) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      if (d != 0) {
        bag.add(20, word(i + d), d);
        bag.add(21, kase(i + d), d);
      }
    }
    for (int d = -2; d <= 2; d++) {
      bag.add(22, kase(i + d) + commonAt(i + d), d);
      bag.add(23, cue(i + d, ""), d);
    }
    bag.add(24, word(i - 1), layout.key[i]);
    bag.add(25, layout.key[i], word(i + 1));
    bag.add(26, word(i - 2), word(i - 1));
    bag.add(27, word(i + 1), word(i + 2));
    bag.add(28, word(i - 1), word(i + 1));
    bag.add(29, word(i - 2) + ' ' + word(i - 1), layout.cases[i].name());
    bag.add(30, word(i + 1) + ' ' + word(i + 2), layout.cases[i].name());
    bag.add(31, kase(i - 2) + kase(i - 1) + layout.cases[i] + kase(i + 1), kase(i + 2));
    bag.add(32, word(i - 1), layout.shape[i]);
    bag.add(33, word(i + 1), layout.shape[i]);
    bag.add(34, word(i - 3) + ' ' + word(i - 2), word(i - 1));
  }

  private void run(int i) {
    int first = layout.runFirst[i];
    int last = layout.runLast[i];
    if (!layout.isStriking(first)) {
      return;
    }
    String kind = pattern(first, last);
    bag.add(40, kind);
    bag.add(41, kind, word(first - 1));
    bag.add(42, kind, word(last + 1));
    bag.add(43, word(first - 2), word(first - 1));
    bag.add(44, word(last + 1), word(last + 2));
    bag.add(45, layout.key[first], layout.key[last]);
    bag.add(46, layout.key[last]);
    bag.add(47, layout.key[first]);
    bag.add(48, word(first - 1), layout.key[last]);
    bag.add(49, word(first - 1), word(last + 1));
    bag.add(50, word(first - 3) + ' ' + word(first - 2), word(first - 1));
    bag.add(51, kind, i - first);
    bag.add(52, (last - first) * 100L + i - first);
    int rare = 4;
    for (int at = first; at <= last; at++) {
      rare = layout.isStriking(at) ? Math.min(rare, common[at]) : rare;
      bag.add(53, layout.key[at]);
    }
    bag.add(54, kind, rare);
  }

  private String pattern(int first, int last) {
    StringBuilder pattern = new StringBuilder();
    for (int at = first; at <= last && at < first + 6; at++) {
      boolean plain = layout.cases[at] == Layout.Case.LOWER || layout.cases[at] == Layout.Case.SYMBOL;
      pattern.append(plain ? layout.key[at] : layout.shape[at]).append(' ');
    }
    return pattern.toString();
  }

  private void place(int i) {
    String kase = layout.cases[i].name();
    bag.add(60, layout.heading[i], kase);
    bag.add(61, kase, log(layout.paragraph[i]));
    bag.add(62, kase, i * 8L / layout.size);
    int opening = layout.sentence[i];
    bag.add(63, word(opening), word(opening + 1));
    bag.add(64, word(opening), kase);
    bag.add(65, kase, log(i - opening));
  }

  private void around(int i) {
    int from = Math.max(layout.sentence[i], i - BAG);
    for (int at = from; at <= i + BAG && at < layout.size && layout.sentence[at] == layout.sentence[i]; at++) {
      if (at != i && layout.cases[at] == Layout.Case.LOWER) {
        bag.add(at < i ? 70 : 71, layout.key[at]);
        bag.add(72, layout.key[at], layout.cases[i].name());
      }
    }
  }

  private void cue(int i) {
    String cue = cues.get(i);
    if (!cue.isEmpty()) {
      bag.add(80, cue);
      bag.add(81, cue, layout.key[i]);
      bag.add(82, cue, word(i - 1));
      bag.add(83, cue, word(i + 1));
      bag.add(84, cue, layout.shape[i]);
      bag.add(85, cue + common[i], layout.cases[i].name());
    }
    bag.add(86, cue(i - 1, EDGE), cue(i + 1, EDGE));
  }

  private String word(int i) {
    return i < 0 || i >= layout.size ? EDGE : layout.key[i];
  }

  private String kase(int i) {
    return i < 0 || i >= layout.size ? EDGE : layout.cases[i].name();
  }

  private String cue(int i, String none) {
    return i < 0 || i >= layout.size ? none : cues.get(i);
  }

  private int commonAt(int i) {
    return i < 0 || i >= layout.size ? 0 : common[i];
  }

  private static int log(int n) {
    return 32 - Integer.numberOfLeadingZeros(Math.max(0, n));
  }
}

package org.amparo.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs of capital words that may be one name: "District Court of Nicosia", "Z.M. Necatigil". */
final class Runs {

  private static final Pattern TIGHT = Pattern.compile("[ \\-\u2019'.&]{1,3}");
  private static final Pattern LOOSE = Pattern.compile("[ \u2019']{1,2}");
  private static final int MOST_PARTICLES = 3;

  private final Layout layout;
  private final int[] first;
  private final int[] end;
  private final Map<String, Integer> times = new HashMap<>();

  Runs(Layout layout) {
    this.layout = layout;
    this.first = new int[layout.size()];
    this.end = new int[layout.size()];
    int at = 0;
    while (at < layout.size()) {
      int after = layout.word(at).capital() ? endOf(at) : at + 1;
      for (int i = at; i < after; i++) {
        first[i] = at;
        end[i] = after;
      }
      if (layout.word(at).capital()) {
        times.merge(words(at), 1, Integer::sum);
      }
      at = after;
    }
  }

  private int endOf(int from) {
    int at = from + 1;
    while (at < layout.size() && !layout.opensSentence(at)) {
      if (layout.word(at).capital() && TIGHT.matcher(layout.gap(at)).matches()) {
        at++;
        continue;
      }
      int next = overParticles(at);
      if (next < 0) {
        break;
      }
      at = next + 1;
    }
    return at;
  }

  /** The capital word behind one to three particles, or -1. */
  private int overParticles(int from) {
    int at = from;
    while (at < layout.size() && at - from < MOST_PARTICLES && !layout.word(at).capital()
        && WordLists.PARTICLES.contains(layout.lower(at)) && LOOSE.matcher(layout.gap(at)).matches()) {
      at++;
    }
    boolean preposition = layout.lower(from).equals("in") || layout.lower(from).equals("on");
    boolean found = at > from && at < layout.size() && layout.word(at).capital() && layout.gap(at).equals(" ");
    return found && !preposition ? at : -1;
  }

  int first(int i) {
    return first[i];
  }

  /** Index after the last word of the run that a word stands in. */
  int end(int i) {
    return end[i];
  }

  boolean same(int one, int other) {
    return layout.word(first[one]).capital() && first[one] == first[other];
  }

  /** The run's words in lower case. */
  String words(int i) {
    StringBuilder words = new StringBuilder();
    for (int at = first[i]; at < end[i]; at++) {
      words.append(layout.lower(at)).append(' ');
    }
    return words.toString();
  }

  /** How often the same run stands in the text. */
  int times(int i) {
    return times.getOrDefault(words(i), 0);
  }
}

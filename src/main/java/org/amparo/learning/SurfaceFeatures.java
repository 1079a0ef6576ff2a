package org.amparo.learning;

import java.util.List;
import java.util.Set;

/** What a word, its neighbours, its run, its sentence and the whole text show on their surface. */
final class SurfaceFeatures {

  private static final int LAW_WINDOW = 7;
  private static final int CONTENT_WINDOW = 6;

  private final Layout layout;
  private final Runs runs;
  private final Sections sections;
  private final NumberPatterns patterns;
  private final Mentions mentions;
  private final WordCounts counts;
  private final WordClusters clusters = WordClusters.shipped();
  private final int own;
  private final FeatureBag bag = new FeatureBag();
  private int paragraph;

  /**
   * @param counts how common words are in the training texts
   * @param own 1 when this text is one of them, else 0
   */
  SurfaceFeatures(Layout layout, WordCounts counts, int own) {
    this.layout = layout;
    this.runs = new Runs(layout);
    this.sections = new Sections(layout);
    this.patterns = new NumberPatterns(layout);
    this.mentions = new Mentions(layout, runs, sections);
    this.counts = counts;
    this.own = own;
  }

  /** For each word its features, ascending. */
  int[][] all() {
    int[][] rows = new int[layout.size()][];
    paragraph = -1;
    for (int i = 0; i < rows.length; i++) {
      paragraph += layout.opensParagraph(i) ? 1 : 0;
      rows[i] = of(i);
    }
    return rows;
  }

  private int[] of(int i) {
    bag.clear();
    itself(i);
    neighbours(i);
    number(i);
    if (layout.word(i).capital()) {
      capital(i);
    }
    lists(i);
    place(i);
    law(i);
    content(i);
    clusters(i);
    cue(i);
    return bag.sorted();
  }

  private void itself(int i) {
    WordForm word = layout.word(i);
    String lower = word.lower();
    bag.add("word", word.key());
    bag.add("written", word.digits() ? word.shape() : word.written());
    bag.add("shape", word.shape());
    bag.add("first 3", lower.substring(0, Math.min(3, lower.length())));
    for (int n = 2; n <= 4; n++) {
      bag.add("last", lower.substring(Math.max(0, lower.length() - n)), n);
    }
    int common = counts.bucket(lower, own);
    bag.add("common", common);
    bag.add("times", log(layout.times(i)));
    if (word.capital()) {
      bag.add("common capital", common * 4 + Math.min(3, log(layout.times(i))));
    }
  }

  private void neighbours(int i) {
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        bag.add("near", layout.key(i + d), d);
      }
      if (d != 0 && Math.abs(d) < 3) {
        bag.add("near shape", layout.shape(i + d), d);
      }
    }
    String key = layout.key(i);
    bag.add("pair before", layout.key(i - 1), key);
    bag.add("pair after", key, layout.key(i + 1));
    bag.add("two before", layout.key(i - 2), layout.key(i - 1));
    bag.add("two after", layout.key(i + 1), layout.key(i + 2));
    bag.add("around", layout.key(i - 1), key, layout.key(i + 1));
    bag.add("three before", layout.key(i - 3), layout.key(i - 2), layout.key(i - 1));
    bag.add("gap before", ending(layout.gap(i).strip()));
    bag.add("gap after", opening(layout.gap(i + 1).strip()));
  }

  private void number(int i) {
    if (layout.word(i).digits()) {
      bag.add("exact number", layout.lower(i));
    }
    NumberPatterns.Pattern pattern = patterns.of(i);
    if (pattern != NumberPatterns.Pattern.NONE) {
      String name = pattern.name();
      bag.add("pattern", name);
      bag.add("pattern in part", name, sections.part(i));
      bag.add("pattern after", name, layout.key(i - 1));
      bag.add("pattern after two", name, layout.key(i - 2), layout.key(i - 1));
    }
    if (pattern == NumberPatterns.Pattern.DATE) {
      date(i);
    }
  }

  private void date(int i) {
    int first = patterns.firstOfDate(i);
    int end = patterns.endOfDate(i);
    StringBuilder date = new StringBuilder();
    for (int at = first; at < end; at++) {
      date.append(layout.lower(at)).append(' ');
    }
    bag.add("date", date.toString());
    bag.add("before date", layout.lower(first - 1), end - first);
    bag.add("two before date", layout.lower(first - 2), layout.lower(first - 1));
    bag.add("after date", layout.lower(end));
    bag.add("date in part", sections.part(i), Math.min(paragraph, 3));
  }

  private void capital(int i) {
    int first = runs.first(i);
    int end = runs.end(i);
    bag.add("capital", layout.opensSentence(i) ? 1 : 0);
    bag.add("also lower", layout.opensSentence(i) ? "opens" : "inside", layout.isAlsoInLowerCase(i) ? 1 : 0);
    if (layout.isTitled(i)) {
      bag.add("titled", 1);
    }
    bag.add("run", runs.words(i));
    bag.add("run first", layout.lower(first));
    bag.add("run last", layout.lower(end - 1));
    bag.add("run last in part", layout.lower(end - 1), sections.part(i));
    bag.add("run length", Math.min(end - first, 5));
    bag.add("run place", Math.min(i - first, 3));
    bag.add("run times", Math.min(runs.times(i), 4));
    bag.add("before run", layout.key(first - 1));
    bag.add("after run", layout.key(end));
    bag.add("two before run", layout.lower(first - 2), layout.lower(first - 1));
    mentions.company(layout.lower(i)).forEach(word -> bag.add("in company", word));
  }

  private void lists(int i) {
    WordLists.TELLING.forEach(list -> {
      Set<String> words = list.getValue();
      for (int d = -1; d <= 1; d++) {
        if (words.contains(layout.lower(i + d))) {
          bag.add("list", list.getKey(), d);
        }
      }
    });
  }

  private void place(int i) {
    bag.add("opens", layout.opensSentence(i) ? 1 : 0);
    bag.add("part", sections.part(i));
    bag.add("fifth", layout.start(i) * 5 / Math.max(1, layout.text().length()));
    bag.add("paragraph", Math.min(paragraph, 6));
    if (sections.isHeading(i)) {
      bag.add("heading", 1);
      bag.add("heading word", layout.key(i));
    }
    if (layout.gap(i).indexOf('\n') >= 0) {
      bag.add("opens line", 1);
    }
  }

  /** The nearest word of the law in the sentence, on either side. */
  private void law(int i) {
    for (int d = 1; d <= LAW_WINDOW && i - d >= 0 && !layout.opensSentence(i - d + 1); d++) {
      if (WordLists.LAW.contains(layout.lower(i - d))) {
        bag.add("law before", layout.lower(i - d), Math.min(d, 3));
        break;
      }
    }
    for (int d = 1; d <= LAW_WINDOW && i + d < layout.size() && !layout.opensSentence(i + d); d++) {
      if (WordLists.LAW.contains(layout.lower(i + d))) {
        bag.add("law after", layout.lower(i + d));
        break;
      }
    }
  }

  /** The two nearest lower-case words that mean something, on either side. */
  private void content(int i) {
    int found = 0;
    for (int at = i - 1; at >= Math.max(0, i - CONTENT_WINDOW) && found < 2; at--) {
      found += content(at, "content before");
    }
    found = 0;
    for (int at = i + 1; at <= Math.min(layout.size() - 1, i + CONTENT_WINDOW) && found < 2; at++) {
      found += content(at, "content after");
    }
  }

  private int content(int at, String place) {
    boolean means = layout.word(at).isLower() && !WordLists.FUNCTION.contains(layout.lower(at));
    if (means) {
      bag.add(place, layout.lower(at));
    }
    return means ? 1 : 0;
  }

  private void clusters(int i) {
    List<String> own = clusters.of(layout.lower(i));
    for (int grain = 0; grain < own.size(); grain++) {
      bag.add("cluster", own.get(grain), grain);
    }
    for (int d = -2; d <= 2; d++) {
      List<String> near = clusters.of(layout.lower(i + d));
      if (d != 0 && !near.isEmpty()) {
        bag.add("near cluster", near.getLast(), d);
      }
    }
    List<String> last = clusters.of(layout.lower(runs.end(i) - 1));
    if (layout.word(i).capital()) {
      bag.add("run cluster", last.isEmpty() ? "" : last.getLast());
    }
  }

  private void cue(int i) {
    String cue = layout.cue(i);
    bag.add("cue", cue);
    bag.add("cues around", layout.cue(i - 1), cue, layout.cue(i + 1));
    if (!cue.isEmpty()) {
      bag.add("cue word", cue, layout.key(i));
      bag.add("cue shape", cue, layout.shape(i));
      bag.add("cue after", cue, layout.key(i - 1));
      bag.add("cue before", cue, layout.key(i + 1));
    }
  }

  private static String ending(String gap) {
    return gap.substring(Math.max(0, gap.length() - 2));
  }

  private static String opening(String gap) {
    return gap.substring(0, Math.min(2, gap.length()));
  }

  private static int log(int n) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(n);
  }
}

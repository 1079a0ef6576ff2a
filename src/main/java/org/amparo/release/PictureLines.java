package org.amparo.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.text.Box;
import org.amparo.text.Page;
import org.amparo.text.Replacement;
import org.amparo.text.Span;
import org.amparo.text.Word;

/** The lines of an original's pages, as words to be shown and labels in place of words that are not. */
final class PictureLines {

  /** What stands in a line. */
  sealed interface Item {

    /** Where it stood, in points. */
    Box box();
  }

  /** A word of the original. */
  record Shown(Box box) implements Item {}

  /** Words that are not shown, and what stands for them; nothing where their label stands in a line above. */
  record Replaced(Box box, String label) implements Item {}

  /** Less sure words may be anything, a name too, and are not shown. */
  private static final double LEAST_CONFIDENCE = 0.5;
  /** What the reader puts for words that nobody sees on the page. */
  private static final String COVERED = "[covered]";

  private final String text;
  private final List<Replacement> replacements;
  private final Set<Replacement> labelled = new HashSet<>();

  PictureLines(String text, List<Replacement> replacements) {
    this.text = text;
    this.replacements = replacements;
  }

  /** The lines of a page, in reading order; pages are to be asked for in order. */
  List<List<Item>> of(Page page) {
    List<List<Item>> lines = new ArrayList<>();
    int end = page.span().start();
    for (Word word : page.words()) {
      boolean newLine = lines.isEmpty() || text.substring(end, word.span().start()).indexOf('\n') >= 0;
      if (newLine) {
        lines.add(new ArrayList<>());
      }
      item(word, lines.getLast());
      end = word.span().end();
    }
    return lines;
  }

  private void item(Word word, List<Item> line) {
    List<Replacement> hiding = hiding(word.span());
    String characters = word.span().of(text);
    if (hiding.isEmpty() && !characters.contains(COVERED) && word.confidence() >= LEAST_CONFIDENCE) {
      line.add(new Shown(word.box()));
    } else if (hiding.isEmpty()) {
      line.add(new Replaced(word.box(), characters.contains(COVERED) ? COVERED : ""));
    } else {
      StringBuilder label = new StringBuilder();
      hiding.stream().filter(labelled::add).forEach(each -> label.append(label.isEmpty() ? "" : " ").append(each.standIn()));
      line.add(new Replaced(word.box(), label.toString()));
    }
  }

  private List<Replacement> hiding(Span word) {
    int low = 0;
    int high = replacements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (replacements.get(middle).span().end() <= word.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Replacement> hiding = new ArrayList<>();
    while (low < replacements.size() && replacements.get(low).span().start() < word.end()) {
      hiding.add(replacements.get(low++));
    }
    return hiding;
  }
}

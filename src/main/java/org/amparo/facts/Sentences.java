package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Cuts prose into sentences, knowing the abbreviations of legal writing. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile("[.?!][\"')\\]]{0,3}\\d{0,2} (?=[\"'(\\[]?[\\p{Lu}\\d§$])");
  private static final Pattern PARENTHESIS =
      Pattern.compile(" \\((?=[^)]{5})(?:[^()]++|\\(\\w{1,4}\\)){1,40}+\\)");
  /** Capitals before a sentence, "THE ONE-YEAR DEADLINE The application"; an abbreviation alone is none. */
  private static final Pattern HEADING =
      Pattern.compile(
          " ?(?:[\\p{Lu}\\d]{1,4}\\. )?(?=[^\\p{Ll}]*?\\p{Lu}{4})(?:\\p{Lu}[\\p{Lu}'-]*[,:]? ){1,10}"
              + "(?=\\p{Lu}(?:\\p{Ll}| \\p{Ll}))");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "v", "vs", "dec", "cir", "no", "nos", "supp", "app'x", "appx", "att'y", "gen", "mr",
          "mrs", "ms", "dr", "br", "tr", "exh", "exhs", "ex", "cf", "e.g", "i.e", "id", "al", "inc",
          "jr", "sr", "st", "n", "p", "pp", "ct", "c.f.r", "a.g", "u.s", "u.s.c", "u.s.c.a",
          "resp't", "stat", "pub", "fed", "reg", "rev", "sec", "i.j", "see", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "vol", "ch", "art");

  private Sentences() {}

  /** The sentences of several sections, in their order. */
  static List<Sentence> of(Prose prose, List<Span> sections) {
    return sections.stream().flatMap(section -> of(prose, section).stream()).toList();
  }

  /** The sentences of a section; a heading belongs to none. */
  static List<Sentence> of(Prose prose, Span section) {
    List<Sentence> sentences = new ArrayList<>();
    int start = section.start();
    for (Span heading : prose.headings()) {
      if (heading.start() >= start && heading.end() <= section.end()) {
        cut(prose, new Span(start, heading.start()), sentences);
        start = heading.end();
      }
    }
    cut(prose, new Span(start, section.end()), sentences);
    return List.copyOf(sentences);
  }

  private static void cut(Prose prose, Span section, List<Sentence> sentences) {
    Matcher end = END.matcher(prose.text()).region(section.start(), section.end());
    int start = section.start();
    while (end.find()) {
      if (!afterAbbreviation(prose, end.start())) {
        add(prose, start, end.end(), sentences);
        start = end.end();
      }
    }
    add(prose, start, section.end(), sentences);
  }

  private static void add(Prose prose, int start, int end, List<Sentence> sentences) {
    if (end - start > 1) {
      Matcher heading = HEADING.matcher(prose.text()).region(start, end);
      int from = heading.lookingAt() ? heading.end() : start;
      String lower = PARENTHESIS.matcher(prose.lower().substring(from, end)).replaceAll("");
      sentences.add(new Sentence(lower, new Span(from, end), Headings.before(prose.headings(), from)));
    }
  }

  private static boolean afterAbbreviation(Prose prose, int point) {
    if (prose.text().charAt(point) != '.') {
      return false;
    }
    int start = point;
    while (start > 0 && " (\"[".indexOf(prose.text().charAt(start - 1)) < 0) {
      start--;
    }
    String word = prose.lower().substring(start, point);
    return ABBREVIATIONS.contains(word)
        || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }
}

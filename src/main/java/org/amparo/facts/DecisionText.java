package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.text.Document;
import org.amparo.text.Furniture;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;

/**
 * A document cut into what its readers need, once for all of them.
 *
 * @param lines every line that holds a word
 * @param prose the whole without furniture
 * @param caption parties, application and the like, up to the first sentence of the decision; as part of prose
 * @param body from there to the order
 * @param order what was ordered
 * @param opinions concurring and dissenting opinions after the order
 * @param attached another body's decision that follows, such as the judge's own
 */
record DecisionText(List<Line> lines, Prose prose, Span caption, Span body, Span order, Span opinions, Span attached) {

  private static final Pattern PAGE_LINE =
      Pattern.compile(
          "(?i)cite\\s+as:.*|.*refugee\\s*&\\s*appellate\\s+center.*|(?:www\\.)?irac\\.net.*|for more unpublished.*"
              + "|.*www\\.irac\\.net/unpub.*|[-\\s]*\\d{1,3}[-\\s]*|\\W*");

  static DecisionText of(Document document) {
    String original = document.text().reveal(OriginalAccess.FACTS);
    List<Line> lines = lines(original, document.furniture());
    Prose prose = Prose.of(original, lines.stream().filter(line -> !line.furniture()).toList());
    return new Sections(prose).cut(lines);
  }

  private static List<Line> lines(String original, List<Furniture> furniture) {
    List<Line> lines = new ArrayList<>();
    int next = 0;
    int start = 0;
    for (int at = 0; at <= original.length(); at++) {
      if (at < original.length() && original.charAt(at) != '\n' && original.charAt(at) != '\f') {
        continue;
      }
      Span span = new Span(start, at);
      while (next < furniture.size() && furniture.get(next).span().end() <= start) {
        next++;
      }
      boolean marked = next < furniture.size() && furniture.get(next).span().overlaps(span);
      String text = original.substring(start, at).strip().replaceAll("\\s+", " ");
      if (!text.isEmpty()) {
        lines.add(new Line(text, span, marked || PAGE_LINE.matcher(text).matches()));
      }
      start = at + 1;
    }
    return List.copyOf(lines);
  }

  /** The words of a section. */
  String textOf(Span section) {
    return section.of(prose.text());
  }
}

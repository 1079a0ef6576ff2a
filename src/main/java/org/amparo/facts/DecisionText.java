package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
 * @param court the heading of the court whose judge alone decided; empty where the Board decided
 * @param caption parties, application and the like, up to the first sentence of the decision; as
 *     part of prose
 * @param body from there to the order
 * @param order what was ordered
 * @param opinions concurring and dissenting opinions after the order
 * @param attached another body's decision that follows, such as the judge's own
 * @param sentences of those who decided, in which they are "we", however they call themselves
 */
record DecisionText(
    List<Line> lines,
    Prose prose,
    Optional<Line> court,
    Span caption,
    Span body,
    Span order,
    Span opinions,
    Span attached,
    List<Sentence> sentences) {

  private static final Pattern PAGE_LINE =
      Pattern.compile(
          "(?i)cite\\s+as:.*|.*immigrant\\s*&\\s*refugee\\s+appellate.*|(?:www\\.)?irac\\.net.*|for"
              + " more unpublished.*|.*www\\.irac\\.net/unpub.*|[-\\s]*\\d{1,3}[-\\s]*|\\W*");

  private static final Pattern SEPARATE_OPINION =
      Pattern.compile(
          "\\b(?:board member|appellate immigration judge|temporary|i (?:respectfully"
              + " )?dissent|dissenting)\\b");

  /** Cuts the sections into sentences, once for all readers. */
  DecisionText(
      List<Line> lines,
      Prose prose,
      Optional<Line> court,
      Span caption,
      Span body,
      Span order,
      Span opinions,
      Span attached) {
    this(
        lines,
        prose,
        court,
        caption,
        body,
        order,
        opinions,
        attached,
        said(prose, majority(prose, body, order, opinions), court.isPresent()));
  }

  private static List<Sentence> said(Prose prose, List<Span> majority, boolean byJudge) {
    List<Sentence> sentences = Sentences.of(prose, majority);
    return byJudge ? sentences.stream().map(JudgesVoice::asBoards).toList() : sentences;
  }

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
      String text = oneSpaced(original, start, at);
      if (!text.isEmpty()) {
        lines.add(new Line(text, span, marked || PAGE_LINE.matcher(text).matches()));
      }
      start = at + 1;
    }
    return List.copyOf(lines);
  }

  private static String oneSpaced(String original, int start, int end) {
    StringBuilder line = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char unit = original.charAt(at);
      boolean blank = Character.isWhitespace(unit);
      if (!blank) {
        line.append(unit);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /** Whether an immigration judge decided, and not the Board. */
  boolean byJudge() {
    return court.isPresent();
  }

  /** The lines from the order on, where signature and date stand. */
  List<Line> linesFromOrder() {
    if (order.isEmpty()) {
      return lines;
    }
    int start = prose.evidence(order.start(), order.start() + 1).spans().getFirst().start();
    return lines.stream().filter(line -> line.span().end() > start && !line.furniture()).toList();
  }

  /**
   * What the Board as a body says: all but separate opinions and attached decisions; notes after
   * the order included.
   */
  List<Span> majority() {
    return majority(prose, body, order, opinions);
  }

  private static List<Span> majority(Prose prose, Span body, Span order, Span opinions) {
    Matcher separate = SEPARATE_OPINION.matcher(prose.lower()).region(opinions.start(), opinions.end());
    int end = separate.find() ? separate.start() : opinions.end();
    return List.of(body, order, new Span(opinions.start(), end));
  }
}

package org.amparo.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amparo.bearing.Bearing;
import org.amparo.bearing.Comparison;
import org.amparo.bearing.Point;
import org.amparo.bearing.Quotation;

/**
 * A decision laid beside a client's case, as a program or a terminal shows it.
 *
 * @param decision its id or its file's stem
 * @param title a line for lists
 * @param reach how far it reaches in the client's case
 * @param points element by element
 */
record BearingView(String decision, String title, String reach, List<Row> points) {

  private static final int WIDEST_QUOTE = 300;

  /**
   * A point.
   *
   * @param element id of the element in the law tables
   * @param name what it is
   * @param left how the decision left it; empty for procedure
   * @param effect what that does for the client
   * @param said quotations, word for word
   * @param facts the facts that bear on it, side by side
   * @param ask what to ask the client
   */
  record Row(
      String element, String name, String left, String effect, List<Quoted> said, List<Compared> facts, List<String> ask) {}

  /** Words and where they stand in the protected text, in UTF-16 units. */
  record Quoted(int start, int end, String words) {}

  /** A kind of fact on both sides. */
  record Compared(String what, String likeness, List<String> decision, List<String> client) {}

  static BearingView of(String name, Bearing bearing) {
    return new BearingView(
        name, bearing.decision().title(), Words.of(bearing.reach()), bearing.points().stream().map(BearingView::row).toList());
  }

  private static Row row(Point point) {
    return new Row(
        point.element().id(),
        point.element().name(),
        point.left().map(Words::of).orElse(""),
        Words.of(point.effect()),
        point.said().stream().map(BearingView::quoted).toList(),
        point.comparisons().stream().map(BearingView::compared).toList(),
        point.questions());
  }

  private static Quoted quoted(Quotation quotation) {
    return new Quoted(quotation.place().start(), quotation.place().end(), quotation.words());
  }

  private static Compared compared(Comparison comparison) {
    return new Compared(
        Words.of(comparison.what()), Words.of(comparison.likeness()), inWords(comparison.decision()),
        inWords(comparison.client()));
  }

  private static List<String> inWords(List<String> values) {
    return values.stream().map(value -> value.toUpperCase(Locale.ROOT).equals(value)
        ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value).toList();
  }

  void print(PrintWriter out) {
    out.printf("%s  %s (%s)%n", decision, title, reach);
    points.forEach(row -> print(row, out));
    if (points.isEmpty()) {
      out.println("  settles no element");
    }
  }

  private static void print(Row row, PrintWriter out) {
    out.printf("  %s: %s%n", row.name(), row.effect());
    row.said().forEach(quoted -> out.printf("    \"%s\"%n", shown(quoted.words())));
    row.facts().stream().filter(fact -> !fact.likeness().equals("unknown")).forEach(fact -> out.printf(
        "    %s %s: %s / client: %s%n", fact.likeness(), fact.what(), join(fact.decision()), join(fact.client())));
    if (!row.ask().isEmpty()) {
      out.printf("    ask: %s%n", String.join("; ", row.ask()));
    }
  }

  private static String shown(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= WIDEST_QUOTE ? line : line.substring(0, WIDEST_QUOTE) + " …";
  }

  private static String join(List<String> values) {
    return values.stream().collect(Collectors.joining(", "));
  }
}

package org.amparo.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.outcomes.Answer;
import org.amparo.outcomes.Rate;
import org.amparo.outcomes.Source;
import org.amparo.outcomes.Tallied;

/** Writes what was counted as a table for people or for programs. */
final class CountLines {

  private static final String WITHHELD = "*";

  private CountLines() {}

  static void table(PrintWriter out, Answer answer) {
    boolean court = answer.question().source() == Source.COURT;
    out.println(court ? answer.question().definition().words() : "One for each released decision that says how asylum ended.");
    out.printf("%-34s %10s %9s %9s %9s %9s  %-24s %-24s%n", "", "applied", "granted", "denied", "other", "pending",
        "granted of merits", "granted of completed");
    Stream.concat(answer.lines().stream(), Stream.of(answer.total())).forEach(line -> out.printf(
        "%-34s %10s %9s %9s %9s %9s  %-24s %-24s%n", name(answer, line), number(line.applications()),
        number(line.grants()), number(line.denials()), number(line.others()), number(line.pending()),
        rate(line.ofMerits()), rate(line.ofCompletions())));
    out.printf("* withheld, since small or following from a small one; no rate below %d grants and denials%n", answer.minimum());
    answer.exclusions().forEach(e -> out.printf("left out: %,d, %s%n", e.rows(), e.why()));
    out.println();
  }

  private static String name(Answer answer, Answer.Line line) {
    if (line == answer.total()) {
      return "all";
    }
    return line.group().isEmpty()
        ? "%d smaller groups together".formatted(line.together())
        : line.group().stream().map(Tallied.Value::label).collect(Collectors.joining(" / "));
  }

  private static String number(Optional<Long> count) {
    return count.map("%,d"::formatted).orElse(WITHHELD);
  }

  private static String rate(Optional<Rate> rate) {
    return rate.map(r -> String.format(
        Locale.ROOT, "%.1f %% (%.1f-%.1f, n %d)", r.share() * 100, r.low() * 100, r.high() * 100, r.n())).orElse("");
  }
}

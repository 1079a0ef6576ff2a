package org.amparo.flows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.outcomes.Answer;
import org.amparo.outcomes.Rate;
import org.amparo.outcomes.Tallied;

/** Writes what was counted as comma-separated values (RFC 4180); a number that is withheld is an empty cell. */
public final class CountCsv {

  private static final String HEADER =
      "definition,group,codes,groups_together,applications,grants,denials,others,pending,"
          + "rate_of_merits,rate_of_merits_low,rate_of_merits_high,merits,"
          + "rate_of_completions,rate_of_completions_low,rate_of_completions_high,completions\n";

  private CountCsv() {}

  /** All answers below one header, each with its total last. */
  public static String of(List<Answer> answers) {
    return HEADER + answers.stream().map(CountCsv::rows).collect(Collectors.joining());
  }

  private static String rows(Answer answer) {
    return Stream.concat(answer.lines().stream(), Stream.of(answer.total()))
        .map(line -> row(answer, line))
        .collect(Collectors.joining());
  }

  private static String row(Answer answer, Answer.Line line) {
    Stream<String> first = Stream.of(
        answer.question().definition().name().toLowerCase(Locale.ROOT), name(answer, line),
        line.group().stream().map(Tallied.Value::code).collect(Collectors.joining(" / ")),
        String.valueOf(line.together()), plain(line.applications()), plain(line.grants()), plain(line.denials()),
        plain(line.others()), plain(line.pending()));
    Stream<String> rates = Stream.of(line.ofMerits(), line.ofCompletions()).flatMap(CountCsv::cells);
    return Stream.concat(first, rates).map(CountCsv::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String name(Answer answer, Answer.Line line) {
    if (line == answer.total()) {
      return "all";
    }
    return line.group().isEmpty()
        ? "%d smaller groups together".formatted(line.together())
        : line.group().stream().map(Tallied.Value::label).collect(Collectors.joining(" / "));
  }

  private static Stream<String> cells(Optional<Rate> rate) {
    return rate.map(r -> Stream.of(share(r.share()), share(r.low()), share(r.high()), String.valueOf(r.n())))
        .orElse(Stream.of("", "", "", ""));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.6f", share);
  }

  private static String plain(Optional<Long> count) {
    return count.map(String::valueOf).orElse("");
  }

  /** A text that a spreadsheet would take for a formula is kept a text by a quote before it. */
  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return safe.contains(",") || safe.contains("\"") || safe.contains("\n")
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}

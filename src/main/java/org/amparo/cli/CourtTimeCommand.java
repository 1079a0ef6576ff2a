package org.amparo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.flows.Amparo;
import org.amparo.outcomes.Duration;
import org.amparo.outcomes.DurationQuestion;
import org.amparo.outcomes.Field;
import org.amparo.outcomes.UnanswerableQuestion;
import org.amparo.outcomes.Years;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how long things take. */
@Command(
    name = "time",
    description = "Tells how long it takes from filing to decision, from appeal to the Board's decision, or from remand to "
        + "the next decision: median with its 95 %% interval, and quartiles, after Kaplan and Meier, with what is pending "
        + "counted as not yet over.",
    footer = "  amparo court time --of appeal --by year")
final class CourtTimeCommand extends Job {

  @Option(names = "--of", paramLabel = "SPAN", description = "filing_to_decision (default), appeal or remand.")
  private DurationQuestion.Span span = DurationQuestion.Span.FILING_TO_DECISION;

  @Option(names = "--by", paramLabel = "FIELD", description = "court, or year of the beginning.")
  private @Nullable String by;

  @Option(names = "--years", paramLabel = "2008..2011", description = "Fiscal years of the beginning.")
  private @Nullable String years;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CourtTimeCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) {
    Optional<Field> field = Optional.ofNullable(by).map(word -> Field.of(word).orElseThrow(
        () -> new UnanswerableQuestion("%s: durations are told by court or year".formatted(word))));
    List<Duration> durations =
        amparo.count().durations(new DurationQuestion(span, field, Optional.ofNullable(years).map(Years::of)));
    if (json) {
      Json.print(console(), durations);
      return DONE;
    }
    console().out().printf("%-30s %10s %9s %28s %18s%n", "days", "n", "pending", "median (95 %)", "quarter to 3/4");
    durations.forEach(this::print);
    if (field.isEmpty() && !durations.isEmpty()) {
      today(durations.getFirst());
    }
    return DONE;
  }

  private void print(Duration d) {
    console().out().printf("%-30s %,10d %,9d %28s %18s%n", d.group().map(g -> g.label()).orElse("all"), d.n(), d.pending(),
        "%s (%s-%s)".formatted(days(d.medianDays()), days(d.earliestDays()), days(d.latestDays())),
        "%s-%s".formatted(days(d.quarterDays()), days(d.threeQuartersDays())));
  }

  /** What begins today, as an interval. */
  private void today(Duration d) {
    LocalDate today = LocalDate.now(console().clock());
    console().out().printf("begun today: half of such were over between %s and %s; no promise%n",
        d.quarterDays().map(q -> today.plusDays(q).toString()).orElse("an open day"),
        d.threeQuartersDays().map(q -> today.plusDays(q).toString()).orElse("an open day"));
  }

  private static String days(Optional<Integer> days) {
    return days.map("%,d"::formatted).orElse("open");
  }
}

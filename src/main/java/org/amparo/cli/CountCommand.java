package org.amparo.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.flows.Amparo;
import org.amparo.flows.CountCsv;
import org.amparo.outcomes.Answer;
import org.amparo.outcomes.Definition;
import org.amparo.outcomes.Field;
import org.amparo.outcomes.Question;
import org.amparo.outcomes.Source;
import org.amparo.outcomes.UnanswerableQuestion;
import org.amparo.outcomes.Years;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts how cases fare. */
@Command(
    name = "count",
    description = "Counts applications, grants, denials and other outcomes, with the grant rate over both denominators, n and "
        + "a 95 %% interval. Groups of fewer than 10 stand together in one line; small cells, and those from which they would "
        + "follow, are withheld.",
    footer = {
      "  amparo count --by nationality --years 2015..2024",
      "  amparo count --by judge,representation --where court=SFR --definition trac --format csv",
      "  amparo count --source commons --by occupation"
    })
final class CountCommand extends Job {

  private enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "FIELD",
      description = "One or two of nationality, court, judge, year, representation, custody, language, filing, family, "
          + "absentia, state; of the commons also occupation, ground, persecutor, finding, group.")
  private List<String> by = List.of();

  @Option(names = "--where", split = ",", paramLabel = "FIELD=VALUE", description = "Only these; the same field twice lets either pass.")
  private List<String> where = List.of();

  @Option(names = "--source", paramLabel = "SOURCE", description = "court (default) or commons.")
  private Source source = Source.COURT;

  @Option(names = "--years", paramLabel = "2008..2011", description = "Fiscal years of the decision.")
  private @Nullable String years;

  @Option(
      names = "--definition",
      paramLabel = "NAME",
      description = "What is counted as a decision: house (default), trac, eoir, deportationdata; each says itself in words.")
  private Definition definition = Definition.HOUSE;

  @Option(names = "--all-definitions", description = "The same question under each definition.")
  private boolean each;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv or json.")
  private Format format = Format.TABLE;

  @Option(
      names = "--within-office",
      description = "Tell small cells too. Such a table must not leave the office: people can be found in it.")
  private boolean smallCells;

  CountCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) {
    Question question = new Question(
        by.stream().map(CountCommand::field).toList(), where(),
        Optional.ofNullable(years).map(Years::of), source, definition, smallCells);
    List<Answer> answers = each && source == Source.COURT
        ? amparo.count().underEachDefinition(question)
        : List.of(amparo.count().answer(question));
    switch (format) {
      case TABLE -> answers.forEach(a -> CountLines.table(console().out(), a));
      case CSV -> console().out().print(CountCsv.of(answers));
      case JSON -> Json.print(console(), each ? answers : answers.getFirst());
    }
    return DONE;
  }

  private Map<Field, List<String>> where() {
    Map<Field, List<String>> passing = new EnumMap<>(Field.class);
    for (String condition : where) {
      String[] sides = condition.split("=", 2);
      if (sides.length < 2) {
        throw new UnanswerableQuestion("--where %s: say it like nationality=MX".formatted(condition));
      }
      passing.computeIfAbsent(field(sides[0]), f -> new ArrayList<>()).add(sides[1].strip());
    }
    return passing;
  }

  private static Field field(String word) {
    return Field.of(word).orElseThrow(
        () -> new UnanswerableQuestion("%s: no field; see: amparo count --help".formatted(word)));
  }
}

package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.flows.Amparo;
import org.amparo.flows.AskSecondReader;
import org.amparo.flows.EachFile;
import org.amparo.flows.FileResult;
import org.amparo.flows.FindFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what decisions say. */
@Command(
    name = "facts",
    description = "Prints what decisions say of themselves and of the case: date, court, who decided, country, relief, "
        + "authorities. What a decision does not say is left out. Stores nothing.",
    footer = {"  amparo facts decision.pdf", "  amparo facts decisions/ --json facts.json"})
final class FactsCommand extends Job {

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Decisions; a folder is taken to its depths.")
  private List<Path> named = List.of();

  @Option(names = "--json", paramLabel = "OUT.json", description = "Write {\"STEM\": record, ...}; '-' prints it.")
  private @Nullable Path json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(exclusive = false, heading = "A second reader of the office's own (off unless named):%n")
  private SecondReaderChoice second = new SecondReaderChoice();

  FactsCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws IOException {
    Inputs inputs = Inputs.of(named).oneOfEachStem();
    FindFacts facts = amparo.findFacts();
    Optional<AskSecondReader> reader = reader(amparo);
    try (ProgressLine progress = new ProgressLine(console(), "finding facts")) {
      Outcome<Map<String, @Nullable Object>> outcome =
          Outcome.of(inputs, new EachFile(progress).run(inputs.files(), file -> sheet(file, facts, reader)));
      report(outcome.done());
      return outcome.complain(console());
    }
  }

  private Optional<AskSecondReader> reader(Amparo amparo) {
    try {
      return second.reader(amparo);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), "--second-reader: " + refused.getMessage(), refused);
    }
  }

  private Map<String, @Nullable Object> sheet(Path file, FindFacts facts, Optional<AskSecondReader> reader)
      throws Exception {
    Map<String, @Nullable Object> sheet = json == null ? facts.sheet(file) : facts.fullSheet(file);
    if (reader.isPresent()) {
      sheet.put("second_reader", SecondReaderChoice.said(reader.get().ask(file)));
    }
    return sheet;
  }

  private void report(List<FileResult.Done<Map<String, @Nullable Object>>> done) throws IOException {
    Map<String, Object> byStem = new LinkedHashMap<>();
    done.forEach(d -> byStem.put(Inputs.stem(d.file()), d.value()));
    if (json == null) {
      done.forEach(d -> print(Inputs.stem(d.file()), d.value()));
    } else if (json.equals(Path.of("-"))) {
      Json.print(console(), byStem);
    } else {
      Json.write(json, byStem);
    }
  }

  private void print(String stem, Map<String, @Nullable Object> sheet) {
    console().out().println(stem);
    FactLines.of(sheet).forEach(console().out()::println);
  }
}

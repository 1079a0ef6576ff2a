package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.flows.Amparo;
import org.amparo.flows.EachFile;
import org.amparo.flows.FileResult;
import org.amparo.flows.FindFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  FactsCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws IOException {
    Inputs inputs = Inputs.of(named).oneOfEachStem();
    FindFacts facts = amparo.findFacts();
    try (ProgressLine progress = new ProgressLine(console(), "finding facts")) {
      Outcome<Map<String, @Nullable Object>> outcome =
          Outcome.of(inputs, new EachFile(progress).run(inputs.files(), json == null ? facts::sheet : facts::fullSheet));
      report(outcome.done());
      return outcome.complain(console());
    }
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

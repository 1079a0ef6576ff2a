package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.flows.Amparo;
import org.amparo.flows.StressTest;
import org.amparo.stress.Distortion;
import org.amparo.stress.Tally;
import org.amparo.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures protection on distorted texts. */
@Command(
    name = "stress",
    description = "Distorts annotated texts as bad scans and odd typists do, protects them, and prints the share of "
        + "directly identifying entities of which every mention is hidden.",
    footer = "  amparo stress --decisions ../shared/decisions --tab ../shared/tab/tab-dev.jsonl --seed 1,2")
final class StressCommand extends Job {

  @Option(names = "--decisions", paramLabel = "DIR", description = "Decisions: DIR/text/*.txt with DIR/gold/*.json.")
  private @Nullable Path decisions;

  @Option(names = "--tab", paramLabel = "FILE.jsonl", description = "Texts as the Text Anonymization Benchmark has them.")
  private @Nullable Path tab;

  @Option(names = "--seed", split = ",", paramLabel = "N", description = "Seeds of chance, each a run (default: 1).")
  private List<Long> seeds = List.of(1L);

  @Option(names = "--only", split = ",", paramLabel = "HOW", description = "Only these: ${COMPLETION-CANDIDATES}.")
  private List<Distortion> only = List.of(Distortion.values());

  @Option(
      names = "--write",
      paramLabel = "OUT.json",
      description = "Write each distorted text, its direct mentions and what was hidden of it, in code points.")
  private @Nullable Path write;

  StressCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws IOException {
    Map<String, StressTest> tests = new LinkedHashMap<>();
    if (decisions != null) {
      tests.put("decisions", amparo.stress().decisions(decisions));
    }
    if (tab != null) {
      tests.put("tab", amparo.stress().tab(tab));
    }
    if (tests.isEmpty()) {
      console().err().println("amparo stress: needs annotated texts; name them with --decisions or --tab");
      return FAILED;
    }
    List<Map<String, Object>> written = new ArrayList<>();
    for (Distortion how : only) {
      for (long seed : seeds) {
        tests.forEach((corpus, test) -> measure(corpus, test, how, seed, written));
      }
    }
    if (write != null) {
      Json.write(write, written);
    }
    return DONE;
  }

  private void measure(
      String corpus, StressTest test, Distortion how, long seed, List<Map<String, Object>> written) {
    Tally tally = test.run(how, seed, text -> {
      if (write != null) {
        written.add(Map.of(
            "corpus", corpus, "how", how.key(), "seed", seed, "id", text.id(), "text", text.text(),
            "direct", offsets(text.direct()), "hidden", offsets(text.hidden())));
      }
    });
    console().out().printf("%-12s %-10s seed %-4d direct %.4f  (%d of %d)%n",
        how.key(), corpus, seed, tally.share(), tally.hidden(), tally.entities());
    console().out().flush();
  }

  private static List<List<Integer>> offsets(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }
}

package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.flows.Amparo;
import org.amparo.flows.Compare;
import org.amparo.flows.CopyFile;
import org.amparo.flows.EachFile;
import org.amparo.flows.Export;
import org.amparo.flows.FileResult;
import org.amparo.flows.FileStem;
import org.amparo.flows.Format;
import org.amparo.flows.NoPages;
import org.amparo.flows.Prepare;
import org.amparo.flows.Prepared;
import org.amparo.flows.Progress;
import org.amparo.flows.ReleaseDecision;
import org.amparo.gate.GateClosed;
import org.amparo.matching.Match;
import org.amparo.release.ReleasedDecision;

/** The whole way of the samples: prepared, released, written, matched. Says what it does as it goes. */
final class Demo {

  private static final int BEST = 3;
  private static final String REVIEWER = "demo";

  private final Amparo amparo;
  private final Path samples;
  private final Path copies;
  private final Console console;

  Demo(Amparo amparo, Path samples, Path copies, Console console) {
    this.amparo = amparo;
    this.samples = samples;
    this.copies = copies;
    this.console = console;
  }

  /** Returns the exit code. */
  int run() {
    Stopwatch watch = new Stopwatch();
    Outcome<Prepared> prepared = prepare();
    watch.lap("read, found, proposed");
    int released = release(prepared.done());
    watch.lap("released and set anew");
    int matched = match();
    watch.lap("compared");
    say("%n%d decisions: %s", prepared.done().size(), watch.summary());
    return Math.max(prepared.complain(console), Math.max(released, matched));
  }

  private Outcome<Prepared> prepare() {
    Inputs decisions = Inputs.of(List.of(samples.resolve("decisions"))).oneOfEachStem();
    Prepare prepare = amparo.prepare();
    say("Protecting %d invented decisions:", decisions.files().size());
    List<FileResult<Prepared>> results =
        new EachFile(Progress.silent()).run(decisions.files(), prepare::prepare, this::tell);
    return Outcome.of(decisions, results);
  }

  private void tell(FileResult<Prepared> result) {
    if (result instanceof FileResult.Done<Prepared>(Path file, Prepared.Kept kept)) {
      say("  %-44s %s", file.getFileName(), Words.of(kept.tally()));
    }
  }

  private int release(List<FileResult.Done<Prepared>> prepared) {
    Map<Path, String> ids = prepared.stream().collect(Collectors.toMap(d -> d.file(), d -> d.value().id()));
    ReleaseDecision release = amparo.release();
    Export export = amparo.export();
    List<FileResult<String>> results = new EachFile(Progress.silent())
        .run(List.copyOf(ids.keySet()), file -> {
          String id = Objects.requireNonNull(ids.get(file));
          return write(file, release.release(id, REVIEWER), export);
        });
    say("%nProtected copies, as text and PDF: %s", copies);
    return Outcome.of(results).complain(console);
  }

  private String write(Path file, ReleasedDecision decision, Export export) throws IOException, GateClosed, NoPages {
    FileStem stem = new FileStem(Inputs.stem(file), decision.id());
    for (CopyFile copy : export.files(decision.id(), List.of(Format.TXT, Format.PDF), stem).orElseThrow()) {
      WholeFile.write(copies.resolve(copy.name()), copy.bytes());
    }
    return decision.id();
  }

  private int match() {
    Inputs clients = Inputs.of(List.of(samples.resolve("clients")));
    Compare compare = amparo.compare();
    Outcome<List<Match>> outcome = Outcome.of(clients,
        new EachFile(Progress.silent()).run(clients.files(), c -> compare.matches(compare.profile(c), BEST)));
    for (FileResult.Done<List<Match>> client : outcome.done()) {
      say("%nBest decisions for the client of %s:", client.file().getFileName());
      client.value().forEach(m -> say("  %s%n      %s", m.decision().title(), Words.of(m.reasons())));
    }
    return outcome.complain(console);
  }

  private void say(String form, Object... values) {
    console.out().println(form.formatted(values));
    console.out().flush();
  }

  /** Takes the time of each part of the way. */
  private static final class Stopwatch {

    private final List<String> laps = new ArrayList<>();
    private long lastNanos = System.nanoTime();

    void lap(String what) {
      long now = System.nanoTime();
      laps.add("%s in %.1f s".formatted(what, (now - lastNanos) / 1e9));
      lastNanos = now;
    }

    String summary() {
      return String.join(", ", laps);
    }
  }
}

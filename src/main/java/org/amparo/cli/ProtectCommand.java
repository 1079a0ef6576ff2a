package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.flows.Amparo;
import org.amparo.flows.CopyFile;
import org.amparo.flows.EachFile;
import org.amparo.flows.Failure;
import org.amparo.flows.FileResult;
import org.amparo.flows.FileStem;
import org.amparo.flows.OtherVersion;
import org.amparo.flows.OtherVersions;
import org.amparo.flows.Protect;
import org.amparo.flows.ProtectedCopy;
import org.amparo.flows.StandIn;
import org.amparo.flows.Tally;
import org.amparo.library.UnreadableLibrary;
import org.amparo.reading.UnreadableFile;
import org.amparo.release.ReleasedDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes protected copies of files. */
@Command(
    name = "protect",
    description = "Makes copies that are safe to share, named STEM.txt, STEM.pdf and so on, set anew from the protected "
        + "text; each finished file is read back and searched before it is written. Stores nothing else. Read each "
        + "copy before you share it.",
    footer = {"  amparo protect decisions/ -o safe/", "  amparo protect decision.pdf --format pdf,docx"})
final class ProtectCommand extends Job {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Decisions; a folder is taken to its depths.")
  private List<Path> named = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the copies go (default: ./protected; with --spans alone, no copies are written).")
  private @Nullable Path out;

  @Mixin private Formats formats = new Formats();

  @Option(
      names = "--spans",
      paramLabel = "OUT.json",
      description = "Write what was replaced: {\"STEM\": [[start, end, \"stand-in\"], ...]}, counted in code points "
          + "of the text that 'amparo read' prints.")
  private @Nullable Path spans;

  @Option(
      names = "--public-version",
      paramLabel = "FILE",
      description = "A version of the decision that is public already (PDF, text or DOCX): tells what the two undo "
          + "together. With one decision only.")
  private @Nullable Path publicVersion;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Mixin private HowToProtect how = new HowToProtect();

  ProtectCommand(Console console) {
    super(console);
  }

  /** What one file came to. */
  private record Made(Tally tally, List<StandIn> standIns, ReleasedDecision copy, List<String> fileNames) {}

  /** What one file came to, as a program reads it. */
  private record Summary(String file, Tally tally, List<PairWarning.InJson> otherVersions) {}

  @Override
  HowToProtect how() {
    return how;
  }

  @Override
  int run(Amparo amparo) throws IOException, UnreadableFile {
    Inputs inputs = Inputs.of(named).oneOfEachStem();
    refuseOneVersionOfMany(inputs);
    Protect protect = amparo.protect();
    Optional<Path> folder = copiesFolder();
    try (ProgressLine progress = new ProgressLine(console(), "protecting")) {
      EachFile.Job<Made> job = file -> make(protect, file, inputs.stemOf(file), folder);
      Outcome<Made> outcome = Outcome.of(inputs, new EachFile(progress).run(inputs.files(), job));
      if (spans != null) {
        Json.write(spans, spansByStem(outcome.done()));
      }
      // Without copies nothing leaves the office, so there is nothing that another version could undo.
      Map<String, List<OtherVersion>> others =
          folder.isPresent() ? otherVersions(amparo.otherVersions(), outcome.done()) : Map.of();
      report(outcome.done(), folder, others);
      int exit = outcome.complain(console());
      boolean undone = others.values().stream().flatMap(List::stream).anyMatch(OtherVersion::asksForADecision);
      return exit == DONE && undone ? UNDONE : exit;
    }
  }

  private void refuseOneVersionOfMany(Inputs inputs) {
    if (publicVersion != null && inputs.files().size() != 1) {
      throw new ParameterException(spec.commandLine(),
          "--public-version: %d decisions; protect the one that it is of alone".formatted(inputs.files().size()));
    }
  }

  /** By stem; each pair once. */
  private Map<String, List<OtherVersion>> otherVersions(OtherVersions versions, List<FileResult.Done<Made>> done)
      throws UnreadableFile {
    Map<String, ReleasedDecision> copies = new TreeMap<>();
    done.forEach(each -> copies.put(Inputs.stem(each.file()), each.value().copy()));
    Map<String, List<OtherVersion>> found = versions.among(copies);
    for (Map.Entry<String, ReleasedDecision> copy : copies.entrySet()) {
      List<OtherVersion> all = found.computeIfAbsent(copy.getKey(), _ -> new ArrayList<>());
      if (publicVersion != null) {
        all.add(versions.of(copy.getValue(), publicVersion));
      }
    }
    addReleased(versions, copies, found);
    found.forEach((stem, others) ->
        others.stream().flatMap(o -> PairWarning.lines(stem, o).stream()).forEach(console()::complain));
    return found;
  }

  /** A copy on the spot needs no library; one that a server has open is named and left. */
  private void addReleased(
      OtherVersions versions, Map<String, ReleasedDecision> copies, Map<String, List<OtherVersion>> found) {
    try {
      copies.forEach((stem, copy) ->
          found.computeIfAbsent(stem, _ -> new ArrayList<>()).addAll(versions.of(copy)));
    } catch (UnreadableLibrary unreadable) {
      console().complain("not compared with released decisions: " + Failure.of(unreadable).line());
    }
  }

  private Optional<Path> copiesFolder() {
    return out == null && spans != null ? Optional.empty() : Optional.of(out == null ? Path.of("protected") : out);
  }

  private Made make(Protect protect, Path file, FileStem stem, Optional<Path> folder) throws Exception {
    ProtectedCopy copy = protect.protect(file, folder.isPresent() ? formats.wanted() : List.of(), stem);
    for (CopyFile written : copy.files()) {
      WholeFile.write(folder.orElseThrow().resolve(written.name()), written.bytes());
    }
    List<String> fileNames = copy.files().stream().map(CopyFile::name).toList();
    return new Made(copy.tally(), copy.standIns(), copy.decision(), fileNames);
  }

  private static Map<String, List<List<Object>>> spansByStem(List<FileResult.Done<Made>> done) {
    Map<String, List<List<Object>>> byStem = new LinkedHashMap<>();
    for (FileResult.Done<Made> each : done) {
      List<List<Object>> rows = each.value().standIns().stream()
          .map(s -> List.<Object>of(s.startCodePoint(), s.endCodePoint(), s.words()))
          .toList();
      byStem.put(Inputs.stem(each.file()), rows);
    }
    return byStem;
  }

  private void report(
      List<FileResult.Done<Made>> done, Optional<Path> folder, Map<String, List<OtherVersion>> others) {
    if (json) {
      Json.print(console(),
          done.stream().map(d -> new Summary(d.file().toString(), d.value().tally(),
              others.getOrDefault(Inputs.stem(d.file()), List.of()).stream().map(PairWarning::json).toList())).toList());
      return;
    }
    for (FileResult.Done<Made> each : done) {
      String name = String.valueOf(each.file().getFileName());
      console().out().printf("%s: %s%n", name, Words.of(each.value().tally()));
      each.value().fileNames().stream().filter(copy -> !copy.startsWith(Inputs.stem(each.file()))).forEach(
          copy -> console().out().printf("%s: its name says what was hidden, so the copy is named %s%n", name, copy));
    }
    if (!done.isEmpty()) {
      String copies = folder.map(f -> ", copies in " + f).orElse("");
      console().out().printf("%d protected%s; read each copy before you share it%n", done.size(), copies);
    }
  }
}

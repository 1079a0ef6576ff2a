package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.flows.Amparo;
import org.amparo.flows.CopyFile;
import org.amparo.flows.Export;
import org.amparo.flows.Failure;
import org.amparo.flows.NoPages;
import org.amparo.gate.GateClosed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes released decisions to files. */
@Command(
    name = "export",
    description = "Writes released decisions to files named amparo-ID.txt and so on. Each finished file is read back "
        + "and searched for what was hidden before it is written.",
    footer = "  amparo export 7k2m9 --format docx -o safe/")
final class ExportCommand extends Job {

  @Parameters(arity = "1..*", paramLabel = "ID", description = "As printed by: amparo list")
  private List<String> ids = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the files go (default: ./protected).")
  private Path out = Path.of("protected");

  @Mixin private Formats formats = new Formats();

  ExportCommand(Console console) {
    super(console);
  }

  /** One that cannot be exported does not keep the others back. */
  @Override
  int run(Amparo amparo) {
    Export export = amparo.export();
    int done = 0;
    try (ProgressLine progress = new ProgressLine(console(), "exporting")) {
      for (String id : ids) {
        try {
          done += export(export, id) ? 1 : 0;
          progress.step(id, done, ids.size());
        } catch (GateClosed | NoPages | IOException refused) {
          console().complain(Failure.of(id, refused));
        }
      }
    }
    return done == ids.size() ? DONE : FAILED;
  }

  private boolean export(Export export, String id) throws GateClosed, NoPages, IOException {
    Optional<List<CopyFile>> files = export.files(id, formats.wanted());
    if (files.isEmpty()) {
      console().complain("%s: not released, so there is nothing to export; release it with: amparo release %s"
          .formatted(id, id));
      return false;
    }
    for (CopyFile file : files.get()) {
      WholeFile.write(out.resolve(file.name()), file.bytes());
      console().out().println(out.resolve(file.name()));
    }
    return true;
  }
}

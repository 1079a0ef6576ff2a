package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.flows.Amparo;
import org.amparo.flows.Failure;
import org.amparo.flows.Read;
import org.amparo.reading.UnreadableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints files as they were read. */
@Command(
    name = "read",
    description = "Prints the text of files as Amparo reads them. Pages are parted by form feeds. Stores nothing.",
    footer = "  amparo read scan.pdf")
final class ReadCommand extends Job {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = ".txt, .docx, .pdf with text, or .pdf of scans.")
  private List<Path> files = List.of();

  ReadCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws IOException {
    Read read = amparo.read();
    int exit = DONE;
    for (Path file : files) {
      try (ProgressLine progress = new ProgressLine(console(), "reading " + file.getFileName())) {
        print(file, read.text(file));
      } catch (UnreadableFile refused) {
        console().complain(Failure.of(refused));
        exit = FAILED;
      }
    }
    return exit;
  }

  /** One file is printed to the character, so that offsets into it hold; several need a line between. */
  private void print(Path file, String text) {
    if (files.size() > 1) {
      console().out().println("==> %s <==".formatted(file));
    }
    console().out().print(text);
    if (files.size() > 1) {
      console().out().println();
    }
  }
}

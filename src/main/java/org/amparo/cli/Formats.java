package org.amparo.cli;

import java.util.List;
import org.amparo.flows.Format;
import picocli.CommandLine.Option;

/** The option of commands that write copies. */
final class Formats {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "What to write: ${COMPLETION-CANDIDATES}; several with commas (default: txt,pdf); "
          + "pages are pictures of a PDF's own pages, without the words that are hidden.")
  private List<Format> wanted = List.of(Format.TXT, Format.PDF);

  List<Format> wanted() {
    return List.copyOf(wanted);
  }
}

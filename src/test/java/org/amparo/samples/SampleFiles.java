package org.amparo.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes the samples that are not plain text from their masters. Run by hand, as samples/README.md says, when a master
 * has changed.
 */
final class SampleFiles {
  private static final Path MASTERS = Path.of("src/test/resources/org/amparo/samples");
  private static final Path DECISIONS = Path.of("samples/decisions");
  private static final List<String> WORD = List.of("s12", "s13", "s14");
  private static final List<String> PDF = List.of("s15", "s16", "s17");
  private static final String SCAN = "s18";

  private SampleFiles() {}

  public static void main(String[] args) throws IOException {
    for (String name : WORD) {
      WordSample.write(master(name), DECISIONS.resolve(name + ".docx"));
    }
    for (String name : PDF) {
      try (PDDocument document = PdfSample.set(master(name), 12)) {
        document.save(DECISIONS.resolve(name + ".pdf").toFile());
      }
    }
    try (PDDocument printed = PdfSample.set(master(SCAN), 11)) {
      ScanSample.write(printed, DECISIONS.resolve(SCAN + ".pdf"));
    }
  }

  private static Master master(String name) throws IOException {
    return Master.read(MASTERS.resolve(name + ".txt"));
  }
}

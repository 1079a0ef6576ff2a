package org.amparo.flows;

import java.io.IOException;
import java.nio.file.Path;
import org.amparo.facts.FactFinder;
import org.amparo.stress.Corpus;

/** Measures protection on annotated texts, written as bad scans and odd typists would write them. */
public final class Stress {

  private final FactFinder finder;
  private final Proposer proposer;

  Stress(FactFinder finder, Proposer proposer) {
    this.finder = finder;
    this.proposer = proposer;
  }

  /**
   * Annotated decisions.
   *
   * @param folder holds {@code text/*.txt} and {@code gold/*.json}
   * @throws IOException when a file is missing or cannot be read
   */
  public StressTest decisions(Path folder) throws IOException {
    return new StressTest(Corpus.decisions(folder), finder, proposer);
  }

  /**
   * Texts in the form of the Text Anonymization Benchmark.
   *
   * @throws IOException when the file cannot be read
   */
  public StressTest tab(Path file) throws IOException {
    return new StressTest(Corpus.tab(file), finder, proposer);
  }
}

package org.amparo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.facts.Facts;
import org.amparo.law.Law;
import org.amparo.text.Document;

/** The invented decisions that benchmarks protect. */
final class Samples {

  private static final Path FOLDER = Path.of("samples/decisions");

  private Samples() {}

  /** One of them, with its facts found outside the measured time. */
  record Read(Document document, Facts facts) {}

  static List<String> texts() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Read> read() {
    DecisionFactFinder finder = new DecisionFactFinder(Law.load());
    return texts().stream().map(Document::ofText).map(document -> new Read(document, finder.find(document))).toList();
  }
}

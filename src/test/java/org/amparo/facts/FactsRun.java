package org.amparo.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.law.Law;
import org.amparo.text.Document;
import tools.jackson.databind.json.JsonMapper;

/** Writes the records of a folder's .txt files as one JSON object: FactsRun FOLDER OUT.json. */
final class FactsRun {

  private FactsRun() {}

  public static void main(String[] args) throws IOException {
    FactFinder finder = new DecisionFactFinder(Law.load());
    Map<String, Object> records = new LinkedHashMap<>();
    List<Path> files;
    try (Stream<Path> listing = Files.list(Path.of(args[0]))) {
      files = listing.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      Facts facts = finder.find(Document.ofText(Files.readString(file)));
      records.put(file.getFileName().toString().replace(".txt", ""), FactSheet.of(facts));
    }
    JsonMapper.builder().build().writeValue(Path.of(args[1]).toFile(), records);
  }
}

package org.amparo.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of annotated decisions: text/NAME.txt, and gold/NAME.json with its spans in code points. */
public final class GoldFormat {

  private static final JsonMapper JSON = JsonMapper.shared();

  private GoldFormat() {}

  /**
   * Reads a folder.
   *
   * @throws BadCorpus when a file of gold/ is no such JSON, lacks its text, or marks what lies outside it
   */
  public static List<GoldDecision> read(Path folder) throws IOException, BadCorpus {
    Path gold = folder.resolve("gold");
    if (!Files.isDirectory(gold)) {
      throw new BadCorpus(folder, "has no folder gold", "name a folder with gold/NAME.json and text/NAME.txt");
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(gold)) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    List<GoldDecision> decisions = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName()).replace(".json", "");
      decisions.add(decision(file, name, folder.resolve("text").resolve(name + ".txt")));
    }
    return List.copyOf(decisions);
  }

  private static GoldDecision decision(Path file, String name, Path textFile) throws IOException, BadCorpus {
    String text = Files.readString(textFile);
    JsonNode root;
    try {
      root = JSON.readTree(Files.readString(file));
    } catch (JacksonException e) {
      throw new BadCorpus(file, "is no JSON", "see docs/guide.md");
    }
    int points = text.codePointCount(0, text.length());
    List<GoldDecision.Mark> marks = new ArrayList<>();
    for (JsonNode span : root.path("spans")) {
      int start = span.path("start").asInt(-1);
      int end = span.path("end").asInt(-1);
      if (start < 0 || end < start || end > points) {
        throw new BadCorpus(file, "span [%d, %d) lies outside its text".formatted(start, end), "count in code points");
      }
      int from = text.offsetByCodePoints(0, start);
      marks.add(new GoldDecision.Mark(
          new Span(from, text.offsetByCodePoints(from, end - start)), span.path("kind").asString(""),
          span.path("of").asString(""), span.path("risk").asString(""), span.path("entity").asString("")));
    }
    return new GoldDecision(name, textFile, marks);
  }
}

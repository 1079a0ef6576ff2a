package org.amparo.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotated texts, read from files. */
public final class Corpus {

  private static final JsonMapper JSON = new JsonMapper();

  private final List<AnnotatedText> texts;

  private Corpus(List<AnnotatedText> texts) {
    this.texts = List.copyOf(texts);
  }

  public List<AnnotatedText> texts() {
    return texts;
  }

  /**
   * Decisions: {@code text/NAME.txt} beside {@code gold/NAME.json}, which holds {@code spans} of {@code start} and
   * {@code end} in code points, {@code entity} and {@code risk}.
   *
   * @throws IOException when a file is missing or cannot be read
   */
  public static Corpus decisions(Path folder) throws IOException {
    List<Path> gold;
    try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
      gold = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<AnnotatedText> texts = new ArrayList<>();
    for (Path file : gold) {
      String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
      String text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
      List<Mention> direct = new ArrayList<>();
      for (JsonNode span : JSON.readTree(Files.readString(file)).path("spans")) {
        if (span.path("risk").asString().equals("direct")) {
          direct.add(mention(text, span, "start", "end", span.path("entity").asString()));
        }
      }
      texts.add(new AnnotatedText(name, text, direct, Convention.DECISIONS));
    }
    return new Corpus(texts);
  }

  /**
   * The Text Anonymization Benchmark's form: one document a line, with {@code metadata.provenance.doc_id}, {@code text}
   * and {@code entities} of {@code start_offset} and {@code end_offset} in code points.
   *
   * @throws IOException when the file cannot be read
   */
  public static Corpus tab(Path file) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode document = JSON.readTree(line);
        String id = document.path("metadata").path("provenance").path("doc_id").asString();
        String text = document.path("text").asString();
        texts.add(new AnnotatedText(id, text, directly(text, document.path("entities")), Convention.TAB));
      }
    }
    return new Corpus(texts);
  }

  /** As the benchmark has it, an entity's first mention says whether it is direct. */
  private static List<Mention> directly(String text, JsonNode entities) {
    Map<String, Boolean> direct = new LinkedHashMap<>();
    Set<Mention> mentions = new HashSet<>();
    for (JsonNode node : entities) {
      String entity = node.path("entity_id").asString();
      String type = node.path("identifier_type").asString();
      direct.putIfAbsent(entity, type.equals("DIRECT"));
      if (!type.equals("NO_MASK")) {
        mentions.add(mention(text, node, "start_offset", "end_offset", entity));
      }
    }
    return mentions.stream().filter(m -> direct.getOrDefault(m.entity(), false)).toList();
  }

  private static Mention mention(String text, JsonNode node, String start, String end, String entity) {
    int from = text.offsetByCodePoints(0, node.path(start).asInt());
    int to = text.offsetByCodePoints(from, node.path(end).asInt() - node.path(start).asInt());
    return new Mention(new Span(from, to), entity);
  }
}

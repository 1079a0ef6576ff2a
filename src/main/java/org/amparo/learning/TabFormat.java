package org.amparo.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The benchmark's files: JSON Lines of annotated texts, and predictions as {@code {doc_id: [[start, end], ...]}}. Both
 * count in code points; here spans are in UTF-16 units.
 */
public final class TabFormat {

  private static final JsonMapper JSON = JsonMapper.shared();

  private TabFormat() {}

  /**
   * Reads annotated texts.
   *
   * @param file one JSON object a line: metadata.provenance.doc_id, text, entities
   * @throws BadCorpus when a line is no such object, a span lies outside its text, or an id comes twice
   */
  public static List<TabDocument> read(Path file) throws IOException, BadCorpus {
    List<TabDocument> documents = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        TabDocument document = document(file, i + 1, lines.get(i));
        if (!ids.add(document.id())) {
          throw new BadCorpus(file, i + 1, "its doc_id stands on an earlier line too", "keep one annotator a document");
        }
        documents.add(document);
      }
    }
    if (documents.isEmpty()) {
      throw new BadCorpus(file, "holds no text", "name a file in the TAB format, one JSON object a line");
    }
    return List.copyOf(documents);
  }

  /**
   * Reads predictions.
   *
   * @param file an object from doc_id to spans, each a list whose first two numbers are start and end in code points
   * @return for each document the masked spans in UTF-16 units; a document that the file lacks is left out
   * @throws BadCorpus when the file is no such object, or names a document that is not among {@code documents}
   */
  public static Map<String, List<Span>> readMasks(Path file, List<TabDocument> documents)
      throws IOException, BadCorpus {
    Map<String, List<Span>> masks = new HashMap<>();
    JsonNode root = parse(file, 1, Files.readString(file));
    int known = 0;
    for (TabDocument document : documents) {
      JsonNode spans = root.path(document.id());
      if (!spans.isMissingNode()) {
        known++;
        masks.put(document.id(), masks(file, document.text(), spans));
      }
    }
    if (known != root.size()) {
      throw new BadCorpus(file, "masks documents that the corpus lacks", "score it against the corpus it was made for");
    }
    return masks;
  }

  private static List<Span> masks(Path file, String text, JsonNode spans) throws BadCorpus {
    List<Span> masks = new ArrayList<>();
    for (JsonNode span : spans) {
      int start = span.path(0).asInt(-1);
      masks.add(span(file, 1, text, start, Math.max(start, span.path(1).asInt(-1))));
    }
    return masks;
  }

  private static TabDocument document(Path file, int line, String json) throws BadCorpus {
    JsonNode root = parse(file, line, json);
    String id = root.path("metadata").path("provenance").path("doc_id").asString("");
    String text = root.path("text").asString("");
    if (id.isEmpty() || text.isEmpty() || !root.path("entities").isArray()) {
      throw new BadCorpus(file, line, "lacks metadata.provenance.doc_id, text or entities", "see docs/guide.md");
    }
    List<TabMention> mentions = new ArrayList<>();
    for (JsonNode entity : root.path("entities")) {
      Span span =
          span(file, line, text, entity.path("start_offset").asInt(-1), entity.path("end_offset").asInt(-1));
      mentions.add(new TabMention(
          span, entity.path("entity_id").asString(""), entity.path("entity_type").asString(""),
          need(file, line, entity.path("identifier_type").asString(""))));
    }
    return new TabDocument(id, text, mentions);
  }

  private static TabMention.Need need(Path file, int line, String word) throws BadCorpus {
    return switch (word) {
      case "DIRECT" -> TabMention.Need.DIRECT;
      case "QUASI" -> TabMention.Need.QUASI;
      case "NO_MASK" -> TabMention.Need.NO_MASK;
      default -> throw new BadCorpus(file, line, "an identifier_type that is not DIRECT, QUASI or NO_MASK", "mend it");
    };
  }

  private static Span span(Path file, int line, String text, int start, int end) throws BadCorpus {
    if (start < 0 || end < start || end > text.codePointCount(0, text.length())) {
      throw new BadCorpus(file, line, "span [%d, %d) lies outside its text".formatted(start, end),
          "count in code points, end exclusive");
    }
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }

  private static JsonNode parse(Path file, int line, String json) throws BadCorpus {
    try {
      JsonNode root = JSON.readTree(json);
      if (root.isObject()) {
        return root;
      }
    } catch (JacksonException e) {
      throw new BadCorpus(file, line, "is no JSON", "name a file in the TAB format");
    }
    throw new BadCorpus(file, line, "is no JSON object", "name a file in the TAB format");
  }
}

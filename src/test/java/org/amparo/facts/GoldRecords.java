package org.amparo.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotated decisions, and whether a value agrees with them, by the measure of score.py. */
final class GoldRecords {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern CITE =
      Pattern.compile("(\\d+)\\s+(I&N Dec\\.?|U\\.S\\.|S\\. ?Ct\\.|F\\. ?(?:2d|3d|4th)|F\\. App'x?\\.?)\\s+(\\d+)");

  /** A decision with its record. */
  record Gold(String doc, JsonNode record, Document document) {

    /** Odd-numbered decisions were read by those who wrote the rules; even-numbered ones only measure. */
    boolean odd() {
      return Integer.parseInt(doc.substring(1)) % 2 == 1;
    }
  }

  private GoldRecords() {}

  static List<Gold> read(Path folder) throws IOException {
    List<Path> records;
    try (Stream<Path> listing = Files.list(folder.resolve("gold"))) {
      records = listing.sorted().toList();
    }
    List<Gold> golds = new ArrayList<>();
    for (Path path : records) {
      String doc = path.getFileName().toString().replace(".json", "");
      JsonNode record = JSON.readTree(Files.readString(path)).get("record");
      golds.add(
          new Gold(doc, record, Document.ofText(Files.readString(folder.resolve("text").resolve(doc + ".txt")))));
    }
    return golds;
  }

  /** Fields that score.py measures, of those that an {@link EvidenceSheet} names. */
  static boolean isMeasured(String field) {
    return !Set.of("body", "immigration_judge", "language", "detained", "social_group").contains(field);
  }

  /** Whether the record holds that value in that field. */
  static boolean agrees(JsonNode record, String field, Object value) {
    int point = field.indexOf('.');
    if (point > 0) {
      return record.get(field.substring(0, point)).get(field.substring(point + 1)).asString().equals(value);
    }
    JsonNode wanted = record.get(field);
    UnaryOperator<String> key = key(field);
    if (!wanted.isArray()) {
      return !wanted.isNull() && key.apply(wanted.asString()).equals(key.apply(value.toString()));
    }
    TreeSet<String> held = new TreeSet<>();
    wanted.valueStream().forEach(each -> held.add(key.apply(each.asString())));
    return held.contains(key.apply(value.toString()));
  }

  /** The values of a field, each as it is compared; none where it holds none. */
  static TreeSet<String> keys(JsonNode record, String field) {
    TreeSet<String> keys = new TreeSet<>();
    JsonNode held = record.get(field);
    if (held.isArray()) {
      held.valueStream().forEach(each -> keys.add(key(field).apply(each.asString())));
    } else if (!held.isNull()) {
      keys.add(key(field).apply(held.asString()));
    }
    return keys;
  }

  private static UnaryOperator<String> key(String field) {
    return switch (field) {
      case "adjudicators" -> GoldRecords::surname;
      case "citations" -> GoldRecords::cite;
      case "statutes" -> written -> written.toLowerCase(Locale.ROOT).replaceAll("section|sec|§|[^a-z0-9]", "");
      default -> GoldRecords::plain;
    };
  }

  private static String plain(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  private static String surname(String value) {
    String[] words = value.split(",")[0].strip().split(" ");
    return plain(words[words.length - 1]);
  }

  private static String cite(String value) {
    Matcher matcher = CITE.matcher(value);
    return matcher.find()
        ? matcher.group(1) + ' ' + matcher.group(2).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + ' '
            + matcher.group(3)
        : plain(value);
  }

  /** Every value of a decision's facts with its confidence. */
  @SuppressWarnings("unchecked")
  static List<Map.Entry<String, Map<String, Object>>> values(Facts facts) {
    List<Map.Entry<String, Map<String, Object>>> values = new ArrayList<>();
    EvidenceSheet.of(facts)
        .forEach((field, all) -> ((List<Map<String, Object>>) all).forEach(each -> values.add(Map.entry(field, each))));
    return values;
  }
}

package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the readers to what they reached on annotated decisions, where those lie beside the checkout. */
class FactsEvaluationTest {

  private static final Path DECISIONS = Path.of("../shared/decisions");
  private static final List<String> SINGLE =
      List.of("decision_date", "hearing_city", "hearing_state", "nationality", "gender", "represented", "appellant");
  private static final List<String> SETS = List.of("applications", "board_action", "grounds", "persecutor", "harm");
  private static final double REACHED_SINGLE = 0.96;
  private static final double REACHED_SETS = 0.82;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void readersReachWhatTheyReachedBefore() throws IOException {
    assumeTrue(Files.isDirectory(DECISIONS), "no annotated decisions beside the checkout");
    Map<JsonNode, JsonNode> records = records();
    assertThat(SINGLE).allSatisfy(field -> assertThat(accuracy(field, records)).isGreaterThanOrEqualTo(REACHED_SINGLE));
    double mean = SETS.stream().mapToDouble(field -> f1(field, records)).average().orElse(0);
    assertThat(mean).isGreaterThanOrEqualTo(REACHED_SETS);
  }

  private Map<JsonNode, JsonNode> records() throws IOException {
    FactFinder finder = new DecisionFactFinder(Law.load());
    List<Path> golds;
    try (Stream<Path> listing = Files.list(DECISIONS.resolve("gold"))) {
      golds = listing.sorted().toList();
    }
    Map<JsonNode, JsonNode> records = new LinkedHashMap<>();
    for (Path gold : golds) {
      Path text = DECISIONS.resolve("text").resolve(gold.getFileName().toString().replace(".json", ".txt"));
      Facts facts = finder.find(Document.ofText(Files.readString(text)));
      records.put(json.readTree(Files.readString(gold)), json.valueToTree(FactSheet.of(facts)));
    }
    return records;
  }

  private static double accuracy(String field, Map<JsonNode, JsonNode> records) {
    return records.entrySet().stream()
        .mapToInt(
            pair -> {
              JsonNode wanted = pair.getKey().get("record").get(field);
              return Objects.equals(normal(wanted), normal(pair.getValue().get(field))) ? 1 : 0;
            })
        .average()
        .orElse(0);
  }

  private static double f1(String field, Map<JsonNode, JsonNode> records) {
    int wanted = 0;
    int found = 0;
    int right = 0;
    for (Map.Entry<JsonNode, JsonNode> pair : records.entrySet()) {
      var want = values(pair.getKey().get("record").get(field));
      var got = values(pair.getValue().get(field));
      wanted += want.size();
      found += got.size();
      got.retainAll(want);
      right += got.size();
    }
    return 2.0 * right / (wanted + found);
  }

  private static TreeSet<String> values(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String normal(JsonNode value) {
    return value.isNull() ? "" : value.asString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}

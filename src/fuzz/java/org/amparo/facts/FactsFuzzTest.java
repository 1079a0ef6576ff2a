package org.amparo.facts;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import org.amparo.law.Law;
import org.amparo.text.Document;

/**
 * Reads any text for facts, authorities and statutes: nothing may throw, and evidence lies within the text. Run with
 * {@code JAZZER_FUZZ=1 ./mvnw -Pfuzz -Dquick test}; without that variable it replays the inputs that are kept.
 */
class FactsFuzzTest {

  private static final FactFinder FINDER = new DecisionFactFinder(Law.load());

  @FuzzTest(maxDuration = "10m")
  void anyTextIsReadWithoutThrowing(byte[] bytes) {
    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    Facts facts = FINDER.find(Document.ofText(text));
    FactSheet.of(facts);
    ParticularsSheet.of(facts.particulars());
    EvidenceSheet.of(facts).values().forEach(values -> within(values, text.length()));
  }

  @SuppressWarnings("unchecked")
  private static void within(Object values, int length) {
    for (Map<String, Object> value : (List<Map<String, Object>>) values) {
      for (List<Integer> span : (List<List<Integer>>) value.get("spans")) {
        if (span.get(0) < 0 || span.get(1) > length || span.get(0) > span.get(1)) {
          throw new AssertionError("evidence outside the text");
        }
      }
    }
  }
}

package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FactSheetTest {

  private final FactFinder finder = new DecisionFactFinder(Law.load());

  @Test
  void valuesArePlain() {
    Map<String, Object> sheet = FactSheet.of(finder.find(InventedDecision.document()));
    assertThat(sheet)
        .containsEntry("body", "BIA")
        .containsEntry("decision_date", "2019-03-14")
        .containsEntry("represented", true)
        .containsEntry("applications", List.of("asylum", "withholding", "cat"))
        .containsEntry(
            "relief",
            Map.of("asylum", "granted", "withholding", "not_reached", "cat", "not_reached"));
  }

  @Test
  void everyKeyIsThereThoughNothingWasFound() {
    Map<String, Object> sheet = FactSheet.of(finder.find(Document.ofText("")));
    assertThat(sheet)
        .hasSize(24)
        .containsEntry("nationality", null)
        .containsEntry("social_group", null);
    assertThat(sheet.get("findings"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .hasSize(12)
        .containsValue("not_addressed");
  }
}

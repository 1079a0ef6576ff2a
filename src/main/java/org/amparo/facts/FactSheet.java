package org.amparo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as plain values under fixed keys, in a fixed order, for files that programs read. */
public final class FactSheet {

  private FactSheet() {}

  /**
   * The record of a decision.
   *
   * @param facts what was found
   * @return keys to strings, booleans, lists and maps of them; null where the decision does not say
   */
  public static Map<String, @Nullable Object> of(Facts facts) {
    Map<String, @Nullable Object> sheet = new LinkedHashMap<>();
    sheet.put("body", facts.body().map(Fact::value).map(FactSheet::body).orElse(null));
    sheet.put(
        "decision_date", facts.decisionDate().map(date -> date.value().toString()).orElse(null));
    sheet.put("hearing_city", plain(facts.hearingCity()));
    sheet.put("hearing_state", plain(facts.hearingState()));
    sheet.put("adjudicators", plain(facts.adjudicators()));
    sheet.put("immigration_judge", plain(facts.immigrationJudge()));
    sheet.put("nationality", plain(facts.nationality()));
    sheet.put("gender", plain(facts.gender()));
    sheet.put("language", plain(facts.language()));
    sheet.put("indigenous", null);
    sheet.put("occupation", plain(facts.occupation()));
    sheet.put("represented", plain(facts.represented()));
    sheet.put("detained", plain(facts.detained()));
    sheet.put("applications", plain(facts.applications()));
    sheet.put("appellant", plain(facts.appellant()));
    sheet.put("board_action", plain(facts.boardActions()));
    sheet.put("relief", relief(facts));
    sheet.put("grounds", plain(facts.grounds()));
    sheet.put("social_group", socialGroup(facts));
    sheet.put("persecutor", plain(facts.persecutors()));
    sheet.put("harm", plain(facts.harms()));
    sheet.put("findings", findings(facts));
    sheet.put("citations", plain(facts.citations()));
    sheet.put("statutes", plain(facts.statutes()));
    return sheet;
  }

  private static String body(Body body) {
    return switch (body) {
      case BIA -> "BIA";
      case IJ -> "IJ";
      case BIA_AND_IJ -> "BIA+IJ";
    };
  }

  private static <T> @Nullable Object plain(Optional<Fact<T>> fact) {
    return fact.map(found -> plain(found.value())).orElse(null);
  }

  private static <T> List<Object> plain(List<Fact<T>> facts) {
    List<Object> values = new ArrayList<>();
    facts.forEach(fact -> values.add(plain(fact.value())));
    return values;
  }

  private static Object plain(Object value) {
    return value instanceof Enum<?> constant ? word(constant) : value;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> relief(Facts facts) {
    Map<String, Object> outcomes = new LinkedHashMap<>();
    for (Relief relief : Relief.values()) {
      Fact<ReliefOutcome> outcome = facts.relief().get(relief);
      outcomes.put(
          word(relief), word(outcome == null ? ReliefOutcome.NOT_APPLICABLE : outcome.value()));
    }
    return outcomes;
  }

  private static Map<String, Object> findings(Facts facts) {
    Map<String, Object> outcomes = new LinkedHashMap<>();
    for (Finding finding : Finding.values()) {
      Fact<FindingOutcome> outcome = facts.findings().get(finding);
      outcomes.put(word(finding), outcome == null ? "not_addressed" : word(outcome.value()));
    }
    return outcomes;
  }

  private static @Nullable String socialGroup(Facts facts) {
    String groups =
        facts.socialGroups().stream().map(Fact::value).collect(Collectors.joining("; "));
    return groups.isEmpty() ? null : groups;
  }
}

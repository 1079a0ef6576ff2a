package org.amparo.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.text.Evidence;

/**
 * Every value of a record with its confidence and its places, for programs: key to a list of {value, confidence,
 * spans}.
 * Spans are half-open, in UTF-16 units of the text that was read.
 */
public final class EvidenceSheet {

  private final Map<String, Object> sheet = new LinkedHashMap<>();

  private EvidenceSheet() {}

  /** The values of a record; a field without a value has no key. */
  public static Map<String, Object> of(Facts facts) {
    EvidenceSheet sheet = new EvidenceSheet();
    sheet.one("body", facts.body());
    sheet.one("decision_date", facts.decisionDate());
    sheet.one("hearing_city", facts.hearingCity());
    sheet.one("hearing_state", facts.hearingState());
    sheet.many("adjudicators", facts.adjudicators());
    sheet.one("immigration_judge", facts.immigrationJudge());
    sheet.one("nationality", facts.nationality());
    sheet.one("gender", facts.gender());
    sheet.one("language", facts.language());
    sheet.one("occupation", facts.occupation());
    sheet.one("represented", facts.represented());
    sheet.one("detained", facts.detained());
    sheet.many("applications", facts.applications());
    sheet.one("appellant", facts.appellant());
    sheet.many("board_action", facts.boardActions());
    facts.relief().forEach((relief, left) -> sheet.many("relief." + word(relief), List.of(left)));
    sheet.many("grounds", facts.grounds());
    sheet.many("social_group", facts.socialGroups());
    sheet.many("persecutor", facts.persecutors());
    sheet.many("harm", facts.harms());
    facts.findings().forEach((point, left) -> sheet.many("findings." + word(point), List.of(left)));
    sheet.many("citations", facts.citations());
    sheet.many("statutes", facts.statutes());
    return sheet.sheet;
  }

  private <T> void one(String key, Optional<Fact<T>> fact) {
    fact.ifPresent(found -> sheet.put(key, List.of(plain(found))));
  }

  private <T> void many(String key, List<Fact<T>> facts) {
    if (!facts.isEmpty()) {
      sheet.put(key, facts.stream().map(EvidenceSheet::plain).toList());
    }
  }

  /** A value with its confidence and places. */
  static Map<String, Object> plain(Fact<?> fact) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("value", plain((Object) fact.value()));
    if (fact.confidence() != Fact.UNMEASURED) {
      plain.put("confidence", Math.round(fact.confidence() * 1000) / 1000.0);
    }
    plain.put("spans", spans(fact.evidence()));
    return plain;
  }

  static List<List<Integer>> spans(Evidence evidence) {
    List<List<Integer>> spans = new ArrayList<>();
    evidence.spans().forEach(span -> spans.add(List.of(span.start(), span.end())));
    return spans;
  }

  static Object plain(Object value) {
    return switch (value) {
      case Enum<?> constant -> word(constant);
      case LocalDate date -> date.toString();
      default -> value;
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

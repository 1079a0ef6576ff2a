package org.amparo.facts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a record by the keys of {@link FactSheet}, and which values each may hold. */
public final class FactFields {

  /** The value that says that a point was not addressed. */
  public static final String NOT_ADDRESSED = "not_addressed";

  private static final Set<String> YES_OR_NO = Set.of("true", "false");
  private static final Set<String> FREE = Set.of();
  private static final Set<String> SEVERAL =
      Set.of(
          "adjudicators", "applications", "board_action", "grounds", "persecutor", "harm", "citations", "statutes");
  private static final Map<String, Set<String>> VOCABULARIES = vocabularies();

  private FactFields() {}

  private static Map<String, Set<String>> vocabularies() {
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    for (String free :
        List.of("decision_date", "hearing_city", "hearing_state", "adjudicators", "immigration_judge", "nationality",
            "language", "occupation", "social_group", "citations", "statutes")) {
      fields.put(free, FREE);
    }
    fields.put("gender", words(Gender.values()));
    fields.put("represented", YES_OR_NO);
    fields.put("detained", YES_OR_NO);
    fields.put("applications", words(Application.values()));
    fields.put("appellant", words(Appellant.values()));
    fields.put("board_action", words(BoardAction.values()));
    fields.put("grounds", words(Ground.values()));
    fields.put("persecutor", words(Persecutor.values()));
    fields.put("harm", words(Harm.values()));
    for (Relief relief : Relief.values()) {
      fields.put("relief." + EvidenceSheet.word(relief), words(ReliefOutcome.values()));
    }
    for (Finding finding : Finding.values()) {
      fields.put("findings." + EvidenceSheet.word(finding), words(FindingOutcome.values()));
    }
    return fields;
  }

  private static Set<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(EvidenceSheet::word).collect(Collectors.toUnmodifiableSet());
  }

  /** All fields. */
  public static Set<String> names() {
    return VOCABULARIES.keySet();
  }

  /** The values that a field may hold; empty where any words may stand. */
  public static Set<String> vocabulary(String field) {
    return VOCABULARIES.getOrDefault(field, FREE);
  }

  /** Whether a field may hold several values. */
  public static boolean holdsSeveral(String field) {
    return SEVERAL.contains(field);
  }

  /**
   * Why values cannot stand in a field, in words for the person who gave them.
   *
   * @return empty where they can
   */
  public static Optional<String> objection(String field, List<String> values) {
    if (!VOCABULARIES.containsKey(field)) {
      return Optional.of("there is no such field: use a key of the record");
    }
    if (values.size() > 1 && !holdsSeveral(field)) {
      return Optional.of(field + " holds one value: give one or none");
    }
    Set<String> known = vocabulary(field);
    boolean strange = !known.isEmpty() && !known.containsAll(values);
    return strange
        ? Optional.of(field + " holds one of " + String.join(", ", known.stream().sorted().toList()))
        : Optional.empty();
  }

  /** A word as it stands in a vocabulary: lower case, underscores. */
  public static String normal(String value) {
    return value.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }
}

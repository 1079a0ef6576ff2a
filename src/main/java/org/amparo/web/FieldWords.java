package org.amparo.web;

import java.util.Locale;
import java.util.Map;

/** Fields of a record and their values in the reader's language. */
final class FieldWords {

  /** Where the message of a label or of a value goes by another name than the field. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("decision_date", "record.date"),
          Map.entry("hearing_city", "record.city"),
          Map.entry("hearing_state", "facts.state"),
          Map.entry("adjudicators", "facts.judge"),
          Map.entry("immigration_judge", "record.ij"),
          Map.entry("nationality", "facts.nationality"),
          Map.entry("language", "record.language"),
          Map.entry("occupation", "facts.occupation"),
          Map.entry("social_group", "facts.group"),
          Map.entry("citations", "facts.citation"),
          Map.entry("statutes", "facts.statute"),
          Map.entry("gender", "facts.gender"),
          Map.entry("represented", "facts.represented"),
          Map.entry("detained", "facts.detained"),
          Map.entry("applications", "facts.application"),
          Map.entry("appellant", "facts.appellant"),
          Map.entry("board_action", "facts.board"),
          Map.entry("grounds", "facts.ground"),
          Map.entry("persecutor", "facts.persecutor"),
          Map.entry("harm", "facts.harm"));
  private static final Map<String, String> VOCABULARIES =
      Map.of(
          "gender", "Gender", "applications", "Application", "appellant", "Appellant", "board_action", "BoardAction",
          "grounds", "Ground", "persecutor", "Persecutor", "harm", "Harm");

  private final Words words;

  FieldWords(Words words) {
    this.words = words;
  }

  String label(String field) {
    int point = field.indexOf('.');
    if (point < 0) {
      return words.of(LABELS.getOrDefault(field, field));
    }
    String kind = field.startsWith("relief.") ? "Relief." : "Finding.";
    return words.of(kind + upper(field.substring(point + 1)));
  }

  String value(String field, String value) {
    if (value.equals("true") || value.equals("false")) {
      return words.of(value.equals("true") ? "yes" : "no");
    }
    if (field.equals("nationality")) {
      return words.country(value);
    }
    String kind =
        field.startsWith("relief.")
            ? "ReliefOutcome"
            : field.startsWith("findings.") ? "FindingOutcome" : VOCABULARIES.getOrDefault(field, "");
    return kind.isEmpty() ? value : words.orSame(kind, value);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}

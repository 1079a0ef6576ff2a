package org.amparo.outcomes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.courtdata.CourtTables;

/** What the court's codes mean, from its lookups. Its country codes are its own: GE is Germany. */
final class Labels {

  private static final Map<Field, String> LOOKUPS =
      new EnumMap<>(Map.of(
          Field.NATIONALITY, "SELECT strCode, strDescription FROM tblLookupAlienNat",
          Field.LANGUAGE, "SELECT strCode, strDescription FROM tblLanguage",
          Field.COURT, "SELECT BASE_CITY_CODE, any_value(BASE_CITY || ', ' || BASE_STATE) FROM tblLookupBaseCity GROUP BY 1",
          Field.CUSTODY, "SELECT * FROM (VALUES ('D', 'detained'), ('R', 'released'), ('N', 'never detained'))",
          Field.ABSENTIA, "SELECT * FROM (VALUES ('Y', 'in absentia'), ('N', 'present'))",
          Field.JUDGE, "SELECT DISTINCT JUDGE_CODE, JUDGE_NAME FROM tblLookupJudge"));

  private final CourtTables tables;
  private final Map<Field, Map<String, String>> known = new EnumMap<>(Field.class);

  Labels(CourtTables tables) {
    this.tables = tables;
  }

  private synchronized Map<String, String> of(Field field) {
    return known.computeIfAbsent(field, f -> {
      Map<String, String> labels = new HashMap<>();
      String sql = LOOKUPS.get(f);
      Stream<List<String>> rows = sql == null ? Stream.of() : tables.rows(sql).stream();
      rows.forEach(row -> labels.put(row.get(0), readable(f, row.get(1))));
      return labels;
    });
  }

  String label(Field field, String code) {
    return field == Field.JUDGE ? code : of(field).getOrDefault(code, code);
  }

  /**
   * The code of a value, given as code or label in any letter case; a judge's name for a judge's code.
   *
   * @throws UnanswerableQuestion when the lookup has neither
   */
  String code(Field field, String value) {
    Map<String, String> labels = of(field);
    if (labels.isEmpty() || value.equals("unknown")) {
      return field == Field.STATE ? value.toUpperCase(Locale.ROOT) : value;
    }
    return labels.entrySet().stream()
        .filter(l -> l.getKey().equals(value) || l.getValue().equalsIgnoreCase(value))
        .findFirst()
        .map(l -> field == Field.JUDGE ? l.getValue() : l.getKey())
        .orElseThrow(() -> new UnanswerableQuestion(
            "%s \"%s\": not in the court's list; see its codes with: amparo count --by %s"
                .formatted(field.word(), value, field.word())));
  }

  /** The court writes its countries in capitals; a judge's name must stay as it is, since decisions carry it. */
  private static String readable(Field field, String text) {
    if (field == Field.JUDGE || !text.equals(text.toUpperCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder readable = new StringBuilder();
    boolean inWord = false;
    int comma = text.lastIndexOf(", ");
    for (int i = 0; i < text.length(); i++) {
      boolean state = field == Field.COURT && comma >= 0 && i > comma;
      char c = text.charAt(i);
      readable.append(inWord && !state ? Character.toLowerCase(c) : c);
      inWord = Character.isLetter(c) || c == '\'';
    }
    return readable.toString();
  }
}

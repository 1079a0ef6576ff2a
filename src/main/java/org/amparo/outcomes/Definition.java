package org.amparo.outcomes;

import java.util.List;
import java.util.Map;

/** What is counted as a decision. The same question has different answers under each, so each says itself in words. */
public enum Definition {
  /** The latest decided proceeding of each case, and the cases that wait. */
  HOUSE(
      "SELECT * FROM decision WHERE latest UNION ALL BY NAME SELECT * FROM waiting",
      "One for each case with an asylum application: its latest proceeding with a decision on asylum, or pending. Grant "
          + "includes conditional and stipulated grants; protection under the Convention against Torture alone is other. "
          + "Judge, court, custody and counsel are those at that decision.",
      Map.of("earlier decisions of the same case", "SELECT count(*) FROM decision WHERE NOT latest")),
  /** Each grant or denial by a judge. */
  TRAC(
      "SELECT * FROM decision WHERE outcome <> 'other'",
      "One for each decision of a judge that granted or denied asylum, so that a case decided twice counts twice. After "
          + "the way TRAC counts; how it treats riders and conditional grants is not stated.",
      Map.of("decisions that neither granted nor denied", "SELECT count(*) FROM decision WHERE outcome = 'other'")),
  /** The first completion of each case. */
  EOIR(
      "SELECT * FROM decision WHERE first",
      "One for each case with an asylum application: the first proceeding with a decision on it. After the tables of the "
          + "Executive Office for Immigration Review since 2018, which count initial completions.",
      Map.of("later decisions of the same case", "SELECT count(*) FROM decision WHERE NOT first")),
  /** One row for each removal case since 1997. */
  DEPORTATIONDATA(
      "SELECT * FROM deportationdata",
      "One for each removal or withholding-only case charged since October 1997: the decision on the application "
          + "received last. Counsel means ever on the case, custody is today's. After the Deportation Data Project.",
      Map.of());

  private final String sql;
  private final String words;
  private final Map<String, String> left;

  Definition(String sql, String words, Map<String, String> left) {
    this.sql = sql;
    this.words = words;
    this.left = left;
  }

  /** The rows it counts, over the decision table. */
  String sql() {
    return sql;
  }

  /** The definition in words. */
  public String words() {
    return words;
  }

  /** What it leaves out, each with the question that counts it. */
  List<Map.Entry<String, String>> leaves() {
    return left.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
  }
}

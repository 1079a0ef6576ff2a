package org.amparo.outcomes;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What decisions can be grouped and narrowed by. */
public enum Field {
  NATIONALITY("nationality", true),
  COURT("court", false),
  JUDGE("coalesce(judge_name, judge)", true),
  YEAR("fiscal_year", true),
  REPRESENTATION("representation", true),
  CUSTODY("custody", true),
  LANGUAGE("language", false),
  FILING("filing", false),
  FAMILY("family", false),
  ABSENTIA("absentia", false),
  STATE("state", true),
  OCCUPATION("", true),
  GROUND("", true),
  PERSECUTOR("", true),
  FINDING("", true),
  GROUP("", true);

  private final String sql;
  private final boolean inCommons;

  Field(String sql, boolean inCommons) {
    this.sql = sql;
    this.inCommons = inCommons;
  }

  /** The field as an expression over the decision table, as text; "unknown" where it is not told. */
  String sql() {
    return "coalesce(CAST(%s AS VARCHAR), 'unknown')".formatted(sql);
  }

  /** Which sources know it. */
  public Set<Source> sources() {
    Set<Source> sources = EnumSet.noneOf(Source.class);
    if (!sql.isEmpty()) {
      sources.add(Source.COURT);
    }
    if (inCommons) {
      sources.add(Source.COMMONS);
    }
    return sources;
  }

  /** The name on the command line and in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this name, in any letter case. */
  public static Optional<Field> of(String word) {
    return Stream.of(values()).filter(f -> f.name().equalsIgnoreCase(word.strip())).findFirst();
  }
}

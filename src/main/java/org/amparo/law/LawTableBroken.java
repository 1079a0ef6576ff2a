package org.amparo.law;

/** A table of the law that cannot be used; its message names the table, the line, the column, the rule and the cure. */
public final class LawTableBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LawTableBroken(String table, int line, String column, String rule, String cure) {
    super("%s, line %d, column '%s': %s; %s".formatted(table, line, column, rule, cure));
  }

  LawTableBroken(String table, String rule, String cure) {
    super("%s: %s; %s".formatted(table, rule, cure));
  }

  LawTableBroken(String table, String rule, String cure, Throwable cause) {
    super("%s: %s; %s".formatted(table, rule, cure), cause);
  }
}

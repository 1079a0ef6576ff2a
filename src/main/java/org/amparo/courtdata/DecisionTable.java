package org.amparo.courtdata;

import java.nio.file.Path;
import java.util.Collection;

/** Makes the decision table of a release from its tables; {@code decision.sql} says how. */
final class DecisionTable {

  private DecisionTable() {}

  /** @param tables the names of all tables and lookups */
  static void make(Duck duck, Path folder, Collection<String> tables) {
    for (String table : tables) {
      duck.run("CREATE OR REPLACE VIEW \"%s\" AS SELECT * FROM read_parquet(%s)".formatted(table, Duck.quote(folder.resolve(table).resolve("*.parquet"))));
    }
    for (String statement : Layouts.text("decision.sql").split(";\\s*\\n")) {
      duck.run(statement.replace("${folder}", folder.toString().replace("'", "''")));
    }
  }
}

package org.amparo.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs statements on a connection; every value goes in as a parameter. */
record Sql(Connection connection) {

  /** Makes a value of the row that the result set stands on. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Runs a statement that gives no rows; returns how many rows it changed. */
  int run(String statement, Object... values) throws SQLException {
    try (PreparedStatement prepared = prepare(statement, values)) {
      return prepared.execute() ? 0 : prepared.getUpdateCount();
    }
  }

  <T> List<T> list(Row<T> row, String query, Object... values) throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement prepared = prepare(query, values);
        ResultSet rows = prepared.executeQuery()) {
      while (rows.next()) {
        found.add(row.of(rows));
      }
    }
    return List.copyOf(found);
  }

  <T> Optional<T> first(Row<T> row, String query, Object... values) throws SQLException {
    return list(row, query, values).stream().findFirst();
  }

  /** The bytes in the first column of the first row. */
  Optional<byte[]> bytes(String query, Object... values) throws SQLException {
    return first(row -> row.getBytes(1), query, values);
  }

  private PreparedStatement prepare(String statement, Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i]);
    }
    return prepared;
  }
}

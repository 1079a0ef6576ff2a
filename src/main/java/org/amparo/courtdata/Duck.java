package org.amparo.courtdata;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** An embedded DuckDB, held to a bound of memory. Each thread speaks to it through its own {@link #other}. */
final class Duck implements AutoCloseable {

  private final Connection connection;

  private Duck(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param memoryMegabytes what DuckDB may hold before it spills
   * @param spill where it spills to
   */
  static Duck open(int memoryMegabytes, Path spill) {
    try {
      Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"));
      duck.run("SET memory_limit='%dMB'".formatted(memoryMegabytes));
      duck.run("SET temp_directory=%s".formatted(quote(spill)));
      duck.run("SET preserve_insertion_order=false");
      return duck;
    } catch (SQLException e) {
      throw new UnusableTables("cannot be opened", e);
    }
  }

  /** A second line to the same database, for another thread. */
  Duck other() {
    try {
      return new Duck(connection.unwrap(DuckDBConnection.class).duplicate());
    } catch (SQLException e) {
      throw new UnusableTables("cannot be opened", e);
    }
  }

  /** @throws UnusableTables when DuckDB refuses */
  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw UnusableTables.of(e);
    }
  }

  /** The rows of a query, each cell as text, empty for null. */
  List<List<String>> rows(String sql) {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int c = 1; c <= width; c++) {
          String cell = result.getString(c);
          row.add(cell == null ? "" : cell);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw UnusableTables.of(e);
    }
  }

  /** The one number that a query gives. */
  long number(String sql) {
    String cell = rows(sql).getFirst().getFirst();
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }

  static String quote(Path path) {
    return quote(path.toString());
  }

  static String quote(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw UnusableTables.of(e);
    }
  }
}

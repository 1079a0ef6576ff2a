package org.amparo.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The audit: lines that are only ever added. Each is sealed for its number and the bytes of the line before it, and the
 * end is sealed too, so that a line changed, moved, slipped in or removed is noticed. Putting back an older copy of the
 * whole data folder is not.
 */
final class AuditTrail {

  private record Line(long number, byte[] sealed) {

    static Line of(ResultSet row) throws SQLException {
      return new Line(row.getLong(1), row.getBytes(2));
    }

    Place next() {
      return new Place("audit", "line " + (number + 1), Base64.getEncoder().encodeToString(sealed));
    }

    Place end() {
      return new Place("audit", "end after line " + number, Base64.getEncoder().encodeToString(sealed));
    }
  }

  private static final Line START = new Line(0, new byte[0]);
  private static final byte[] NOTHING = {};

  private final Seal seal;

  AuditTrail(Seal seal) {
    this.seal = seal;
  }

  /** Begins an empty audit. */
  void begin(Sql sql) throws SQLException {
    sql.run("INSERT INTO audit_end(seal) VALUES (?)", seal.close(START.end(), NOTHING));
  }

  /** @throws BrokenSeal when lines are missing at the end */
  void append(Sql sql, AuditEntry entry) throws SQLException {
    Line last = sql.first(Line::of, "SELECT number, line FROM audit ORDER BY number DESC LIMIT 1").orElse(START);
    checkEnd(sql, last);
    byte[] clear = Fields.pack(entry.at().toString(), entry.decisionId(), entry.who(), entry.state().name());
    Line next = new Line(last.number() + 1, seal.close(last.next(), clear));
    sql.run("INSERT INTO audit(number, line) VALUES (?, ?)", next.number(), next.sealed());
    sql.run("UPDATE audit_end SET seal = ?", seal.close(next.end(), NOTHING));
  }

  /**
   * All lines, oldest first.
   *
   * @throws BrokenSeal when any was changed, moved or removed
   */
  List<AuditEntry> read(Sql sql) throws SQLException {
    List<AuditEntry> entries = new ArrayList<>();
    Line last = START;
    for (Line next : sql.list(Line::of, "SELECT number, line FROM audit ORDER BY number")) {
      entries.add(entry(seal.open(last.next(), next.sealed())));
      last = next;
    }
    checkEnd(sql, last);
    return List.copyOf(entries);
  }

  private void checkEnd(Sql sql, Line last) throws SQLException {
    seal.open(last.end(), sql.bytes("SELECT seal FROM audit_end").orElse(NOTHING));
  }

  private static AuditEntry entry(byte[] clear) {
    List<String> fields = Fields.unpack(clear);
    return new AuditEntry(Instant.parse(fields.get(0)), fields.get(1), fields.get(2), State.valueOf(fields.get(3)));
  }
}

package org.amparo.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Makes a new vault's tables and keys together, or meets those that are there. */
final class Schema {

  private static final int VERSION = 3;

  private static final String[] TABLES = {
    "CREATE TABLE decision(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head BLOB NOT NULL, fingerprint BLOB)",
    "CREATE INDEX decision_fingerprint ON decision(fingerprint)",
    "CREATE TABLE part(decision TEXT NOT NULL REFERENCES decision(id) ON DELETE CASCADE, part TEXT NOT NULL,"
        + " sealed BLOB NOT NULL, PRIMARY KEY (decision, part))",
    "CREATE TABLE client(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head BLOB NOT NULL,"
        + " profile BLOB NOT NULL)",
    "CREATE TABLE retired(id TEXT PRIMARY KEY)",
    "CREATE TABLE audit(number INTEGER PRIMARY KEY, line BLOB NOT NULL)",
    "CREATE TABLE audit_end(seal BLOB NOT NULL)",
    "CREATE TABLE key_check(seal BLOB NOT NULL)",
  };
  /** Came with the second format. */
  private static final String OFFICE_WORDS =
      "CREATE TABLE office_word(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sealed BLOB NOT NULL)";
  /** Came with the third format. */
  private static final String MATTERS = "CREATE TABLE matter(id TEXT PRIMARY KEY, sealed BLOB NOT NULL)";
  private static final Place KEY_CHECK = new Place("vault", "key check", "");
  private static final byte[] NOTHING = {};
  private static final String KEY_FILE = "vault.key";

  private final Path folder;
  private final Path keyFile;

  Schema(Path folder) {
    this.folder = folder;
    this.keyFile = folder.resolve(KEY_FILE);
  }

  /**
   * The seal of the vault, in one transaction with the tables, so that two processes never draw two sets of keys.
   *
   * @throws UnusableVault when the key file is missing, open to others, or belongs to another vault
   */
  Seal meet(Sql sql) throws SQLException {
    int version = sql.first(row -> row.getInt(1), "PRAGMA user_version").orElse(0);
    try {
      return switch (version) {
        case 0 -> create(sql);
        case 1 -> renew(sql, OFFICE_WORDS, MATTERS);
        case 2 -> renew(sql, MATTERS);
        case VERSION -> check(sql);
        default ->
            throw new UnusableVault(
                "%s: a vault of format %d, and this Amparo knows format %d; use the newer one that wrote it"
                    .formatted(folder, version, VERSION));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Seal create(Sql sql) throws SQLException, IOException {
    if (Files.notExists(keyFile)) {
      Keys.create(folder, KEY_FILE);
    }
    Seal seal = new Seal(Keys.read(keyFile));
    for (String table : TABLES) {
      sql.run(table);
    }
    sql.run(OFFICE_WORDS);
    sql.run(MATTERS);
    sql.run("INSERT INTO key_check(seal) VALUES (?)", seal.close(KEY_CHECK, NOTHING));
    new AuditTrail(seal).begin(sql);
    sql.run("PRAGMA user_version = " + VERSION);
    return seal;
  }

  /** Brings a vault of an earlier format to this one. */
  private Seal renew(Sql sql, String... missing) throws SQLException, IOException {
    Seal seal = check(sql);
    for (String table : missing) {
      sql.run(table);
    }
    sql.run("PRAGMA user_version = " + VERSION);
    return seal;
  }

  private Seal check(Sql sql) throws SQLException, IOException {
    if (Files.notExists(keyFile)) {
      throw new UnusableVault(
          "%s: the key file is missing and nothing in the vault opens without it; restore it from a backup"
              .formatted(keyFile));
    }
    Seal seal = new Seal(Keys.read(keyFile));
    try {
      seal.open(KEY_CHECK, sql.bytes("SELECT seal FROM key_check").orElse(NOTHING));
    } catch (BrokenSeal e) {
      throw new UnusableVault(
          "%s: the key file belongs to another vault; restore the one from this vault's backup".formatted(keyFile), e);
    }
    return seal;
  }
}

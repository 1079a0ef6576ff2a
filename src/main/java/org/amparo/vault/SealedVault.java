package org.amparo.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;

/**
 * The vault in one SQLite file, {@code sealed/vault.db}, with its keys beside it. In clear are only ids, the order of
 * things, which parts there are, and sizes. Threads and processes may share the folder.
 */
public final class SealedVault implements Vault {

  /** Below the billion bytes that SQLite takes in one value. */
  private static final int LONGEST_PART_BYTES = 900_000_000;

  private static final String PROGRAM = "amparo";

  private final Database database;
  private final Seal seal;
  private final AuditTrail trail;
  private final Ids ids = new Ids();
  private final Clock clock;

  private SealedVault(Database database, Seal seal, Clock clock) {
    this.database = database;
    this.seal = seal;
    this.trail = new AuditTrail(seal);
    this.clock = clock;
  }

  /**
   * Opens the vault of a data folder; makes folder, keys and tables where there are none.
   *
   * @param dataFolder made with mode 0700 where it is missing; the vault keeps to its subfolder {@code sealed}
   * @param clock gives the times of entries and of the audit
   * @throws UnusableVault when the folder cannot be written to, or the key file is missing, open to others, or belongs
   *     to another vault
   */
  public static SealedVault open(Path dataFolder, Clock clock) {
    Path folder = dataFolder.resolve("sealed");
    try {
      OwnerOnly.createFolder(folder);
      Database database = Database.open(folder.resolve("vault.db"));
      return new SealedVault(database, metSeal(database, folder), clock);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableVault(
          "%s: cannot be written to; give a folder of your own with --data".formatted(dataFolder), e);
    }
  }

  private static Seal metSeal(Database database, Path folder) {
    try {
      return database.change(new Schema(folder)::meet);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public String keep(Original fileName, State state, Map<Part, byte[]> parts) {
    if (state != State.PROPOSED && state != State.NOT_RELEASABLE) {
      throw new IllegalArgumentException("state %s: a new decision is PROPOSED or NOT_RELEASABLE".formatted(state));
    }
    Head head = new Head(fileName, clock.instant(), state);
    return database.change(sql -> {
      String id = freeId(sql, "d");
      sql.run("INSERT INTO decision(id, head) VALUES (?, ?)", id, seal.close(Place.head(id), head.packed()));
      write(sql, id, parts);
      trail.append(sql, new AuditEntry(head.at(), id, PROGRAM, state));
      return id;
    });
  }

  @Override
  public void amend(String id, State state, Map<Part, byte[]> parts, String who) {
    if (state == State.FORGOTTEN) {
      throw new IllegalArgumentException("state FORGOTTEN: use forget, which removes the decision");
    }
    Instant now = clock.instant();
    database.change(sql -> {
      Head head = head(sql, id).orElseThrow(() -> unknown(id)).in(state);
      sql.run("UPDATE decision SET head = ? WHERE id = ?", seal.close(Place.head(id), head.packed()), id);
      write(sql, id, parts);
      trail.append(sql, new AuditEntry(now, id, who, state));
      return id;
    });
  }

  @Override
  public void replace(String id, Map<Part, byte[]> parts) {
    database.change(sql -> {
      if (head(sql, id).isEmpty()) {
        throw unknown(id);
      }
      write(sql, id, parts);
      return id;
    });
  }

  @Override
  public byte[] open(String id, Part part) {
    return openIfKept(id, part).orElseThrow(() -> new NotInVault(id, "has no " + part));
  }

  @Override
  public Optional<byte[]> openIfKept(String id, Part part) {
    Optional<byte[]> sealed =
        database.read(sql -> sql.bytes("SELECT sealed FROM part WHERE decision = ? AND part = ?", id, part.name()));
    if (sealed.isEmpty() && find(id).isEmpty()) {
      throw unknown(id);
    }
    return sealed.map(bytes -> seal.open(Place.of(id, part), bytes));
  }

  @Override
  public Optional<Entry> find(String id) {
    return database.read(sql -> head(sql, id)).map(head -> head.entry(id));
  }

  @Override
  public List<Entry> list() {
    return database.read(sql ->
        sql.list(
            row -> unsealed(row.getString(1), row.getBytes(2)).entry(row.getString(1)),
            "SELECT id, head FROM decision ORDER BY number"));
  }

  @Override
  public Optional<String> sameFile(byte[] file) {
    byte[] fingerprint = seal.fingerprint(file);
    return database.read(sql ->
        sql.first(
            row -> row.getString(1),
            "SELECT id FROM decision WHERE fingerprint = ? ORDER BY number LIMIT 1",
            fingerprint));
  }

  @Override
  public void forget(String id, String who) {
    Instant now = clock.instant();
    database.change(sql -> {
      if (sql.run("DELETE FROM decision WHERE id = ?", id) == 0) {
        throw unknown(id);
      }
      sql.run("INSERT INTO retired(id) VALUES (?)", id);
      trail.append(sql, new AuditEntry(now, id, who, State.FORGOTTEN));
      return id;
    });
    database.emptyLog();
  }

  @Override
  public List<AuditEntry> audit(String id) {
    return database.change(trail::read).stream().filter(entry -> entry.decisionId().equals(id)).toList();
  }

  @Override
  public String keepClient(Original label, byte[] profile) {
    byte[] head = Fields.pack(clock.instant().toString(), label.reveal(OriginalAccess.VAULT));
    return database.change(sql -> {
      String id = freeId(sql, "c");
      sql.run(
          "INSERT INTO client(id, head, profile) VALUES (?, ?, ?)",
          id,
          seal.close(Place.head(id), head),
          seal.close(Place.profile(id), profile));
      return id;
    });
  }

  @Override
  public List<ClientEntry> clients() {
    return database.read(sql ->
        sql.list(row -> client(row.getString(1), row.getBytes(2)), "SELECT id, head FROM client ORDER BY number"));
  }

  @Override
  public byte[] openClient(String id) {
    Optional<byte[]> sealed = database.read(sql -> sql.bytes("SELECT profile FROM client WHERE id = ?", id));
    return seal.open(Place.profile(id), sealed.orElseThrow(() -> unknownClient(id)));
  }

  @Override
  public void forgetClient(String id) {
    database.change(sql -> {
      if (sql.run("DELETE FROM client WHERE id = ?", id) == 0) {
        throw unknownClient(id);
      }
      return sql.run("INSERT INTO retired(id) VALUES (?)", id);
    });
    database.emptyLog();
  }

  @Override
  public String keepOfficeWord(byte[] word) {
    return database.change(sql -> {
      String id = freeId(sql, "w");
      sql.run("INSERT INTO office_word(id, sealed) VALUES (?, ?)", id, seal.close(Place.officeWord(id), word));
      return id;
    });
  }

  @Override
  public SequencedMap<String, byte[]> officeWords() {
    List<Map.Entry<String, byte[]>> sealed =
        database.read(sql ->
            sql.list(
                row -> Map.entry(row.getString(1), row.getBytes(2)),
                "SELECT id, sealed FROM office_word ORDER BY number"));
    SequencedMap<String, byte[]> words = new LinkedHashMap<>();
    sealed.forEach(word -> words.put(word.getKey(), seal.open(Place.officeWord(word.getKey()), word.getValue())));
    return words;
  }

  @Override
  public void forgetOfficeWord(String id) {
    database.change(sql -> {
      if (sql.run("DELETE FROM office_word WHERE id = ?", id) == 0) {
        throw new NotInVault(id, "no word of the office has this id");
      }
      return sql.run("INSERT INTO retired(id) VALUES (?)", id);
    });
    database.emptyLog();
  }

  @Override
  public void keepMatter(Original name, byte[] cast) {
    String id = matterId(name);
    byte[] sealed = seal.close(Place.matter(id), cast);
    database.change(sql -> sql.run("INSERT OR REPLACE INTO matter(id, sealed) VALUES (?, ?)", id, sealed));
  }

  @Override
  public Optional<byte[]> openMatter(Original name) {
    String id = matterId(name);
    return database.read(sql -> sql.bytes("SELECT sealed FROM matter WHERE id = ?", id))
        .map(sealed -> seal.open(Place.matter(id), sealed));
  }

  @Override
  public List<byte[]> matters() {
    return database.read(sql ->
        sql.list(
            row -> seal.open(Place.matter(row.getString(1)), row.getBytes(2)),
            "SELECT id, sealed FROM matter ORDER BY id"));
  }

  /** A keyed print of the name: without the keys nobody can tell whether a matter of some name is in the vault. */
  private String matterId(Original name) {
    String plain = name.reveal(OriginalAccess.VAULT).strip().toLowerCase(Locale.ROOT);
    byte[] print = seal.fingerprint(("matter " + plain).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(print);
  }

  @Override
  public void close() {
    database.close();
  }

  private void write(Sql sql, String id, Map<Part, byte[]> parts) throws SQLException {
    for (Map.Entry<Part, byte[]> part : parts.entrySet()) {
      if (part.getValue().length > LONGEST_PART_BYTES) {
        throw new IllegalArgumentException(
            "%s of %d bytes: a part may have %d; split the file"
                .formatted(part.getKey(), part.getValue().length, LONGEST_PART_BYTES));
      }
      byte[] sealed = seal.close(Place.of(id, part.getKey()), part.getValue());
      sql.run("INSERT OR REPLACE INTO part(decision, part, sealed) VALUES (?, ?, ?)", id, part.getKey().name(), sealed);
    }
    byte[] file = parts.get(Part.FILE);
    if (file != null) {
      sql.run("UPDATE decision SET fingerprint = ? WHERE id = ?", seal.fingerprint(file), id);
    }
  }

  private String freeId(Sql sql, String prefix) throws SQLException {
    String taken = "SELECT 1 FROM decision WHERE id = ?1 UNION SELECT 1 FROM client WHERE id = ?1"
        + " UNION SELECT 1 FROM office_word WHERE id = ?1 UNION SELECT 1 FROM retired WHERE id = ?1";
    String id = ids.draw(prefix);
    while (sql.first(row -> true, taken, id).isPresent()) {
      id = ids.draw(prefix);
    }
    return id;
  }

  private Optional<Head> head(Sql sql, String id) throws SQLException {
    return sql.bytes("SELECT head FROM decision WHERE id = ?", id).map(sealed -> unsealed(id, sealed));
  }

  private Head unsealed(String id, byte[] sealed) {
    return Head.of(seal.open(Place.head(id), sealed));
  }

  private ClientEntry client(String id, byte[] sealed) {
    List<String> fields = Fields.unpack(seal.open(Place.head(id), sealed));
    return new ClientEntry(id, Original.of(fields.get(1)), Instant.parse(fields.get(0)));
  }

  private static NotInVault unknown(String id) {
    return new NotInVault(id, "no decision has this id");
  }

  private static NotInVault unknownClient(String id) {
    return new NotInVault(id, "no client has this id");
  }
}

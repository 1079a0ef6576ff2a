package org.amparo.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/**
 * One SQLite file. Threads wait for each other here, processes in SQLite, for half a minute at most. What is deleted is
 * overwritten with zeros.
 */
final class Database implements AutoCloseable {

  private static final int BUSY_MILLIS = 30_000;

  private final Path file;
  private final Sql sql;
  private final ReentrantLock lock = new ReentrantLock();

  /** What is done in the database. */
  interface Work<T> {
    T on(Sql sql) throws SQLException;
  }

  private Database(Path file, Sql sql) {
    this.file = file;
    this.sql = sql;
  }

  /** Opens the file, or makes it, closed to others; SQLite gives its side files (-wal, -shm) the same permissions. */
  static Database open(Path file) throws IOException {
    OwnerOnly.createFile(file);
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    try {
      return new Database(file, new Sql(config.createConnection("jdbc:sqlite:" + file)));
    } catch (SQLException e) {
      throw refused(file, e);
    }
  }

  /** Does the work in a transaction of its own: all of it, or none where it throws. */
  <T> T change(Work<T> work) {
    return locked(sql -> {
      sql.run("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.on(sql);
        sql.run("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          undo(sql);
        }
      }
    });
  }

  /** Does work of a single statement that changes nothing. */
  <T> T read(Work<T> work) {
    return locked(work);
  }

  /** Cuts the write-ahead log down to nothing, so that what was deleted does not linger in it. */
  void emptyLog() {
    locked(sql -> sql.run("PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  @Override
  public void close() {
    locked(sql -> {
      sql.connection().close();
      return true;
    });
  }

  private <T> T locked(Work<T> work) {
    lock.lock();
    try {
      return work.on(sql);
    } catch (SQLException e) {
      throw refused(file, e);
    } finally {
      lock.unlock();
    }
  }

  private static void undo(Sql sql) {
    try {
      sql.run("ROLLBACK");
    } catch (SQLException ignored) {
      // SQLite undoes some failed transactions by itself, as when the disk is full; the first failure tells more.
    }
  }

  private static UnusableVault refused(Path file, SQLException e) {
    String code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().name() : "error " + e.getErrorCode();
    return new UnusableVault(
        "%s: the database refused with %s; see that the disk has room and the folder may be written to"
            .formatted(file, code),
        e);
  }
}

package org.amparo.courtdata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads one table. Rows in good order go straight on; what is not is set aside until the whole table was seen, and then
 * laid on the columns by what the good rows look like. Memory does not grow with the table, but for one bit a key.
 */
final class TableLoad {

  private static final int HEAD_BYTES = 3 << 20;
  private static final int LEARN_EVERY = 64;

  private final Layout layout;
  private final Duck duck;
  private final QuickRows quick;
  private final Profile profile;
  private final Mending mending;
  private final RowKeys keys;
  private final Tally tally = new Tally();
  private final ParquetTable rows;
  private final SetAside aside;
  private final KeptLines kept;
  private final List<byte[]> pending = new ArrayList<>();
  private int pendingCells;
  private long pendingLine;
  private long lines;

  private TableLoad(Layout layout, Duck duck, ParquetTable rows, SetAside aside, KeptLines kept) {
    this.layout = layout;
    this.duck = duck;
    this.rows = rows;
    this.aside = aside;
    this.kept = kept;
    quick = new QuickRows(layout);
    profile = new Profile(layout);
    mending = new Mending(layout);
    keys = new RowKeys(layout);
  }

  /**
   * Loads a table into {@code folder/TABLE/*.parquet}, and the originals of its mended lines into
   * {@code folder/kept_lines/TABLE.parquet}.
   *
   * @param in the table as it is in the release
   * @param work a folder for what is needed on the way
   * @throws RefusedRelease when the header is not this table's
   */
  static TableLines run(Layout layout, InputStream in, Duck duck, Path folder, Path work) throws IOException {
    String table = layout.table();
    try (ParquetTable rows = new ParquetTable(duck, folder, work, table, layout.columns());
        SetAside aside = new SetAside(work.resolve(table + ".aside"));
        KeptLines kept = new KeptLines(work.resolve(table + ".kept"))) {
      TableLoad load = new TableLoad(layout, duck, rows, aside, kept);
      load.walk(in);
      load.repair(folder);
      kept.close();
      kept.store(duck, folder, table);
      return load.tally.lines(table, load.lines);
    }
  }

  private void walk(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD_BYTES);
    learn(head);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    LineCursor line = new LineCursor(layout.table(), whole);
    layout.check(line.next() ? header(line) : List.of());
    while (line.next()) {
      lines++;
      if (line.blank()) {
        count(Reason.BLANK_LINE, line.number(), line.bytes());
      } else if (line.cells() == layout.width()) {
        regular(line);
      } else {
        irregular(line);
      }
    }
    flushPending();
  }

  private static List<String> header(LineCursor line) {
    String text = new String(line.bytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    return List.of(text.strip().split("\t", -1)).stream().map(String::strip).toList();
  }

  private void learn(byte[] head) throws IOException {
    LineCursor line = new LineCursor(layout.table(), new ByteArrayInputStream(head));
    boolean header = line.next();
    boolean more = header && line.next();
    while (more) {
      boolean typed = quick.learnIfTyped(line);
      List<String> cells = typed ? Cells.of(line) : List.of();
      more = line.next();
      if (typed && (more || head.length < HEAD_BYTES)) {
        profile.learn(cells);
      }
    }
  }

  private void regular(LineCursor line) throws IOException {
    switch (quick.write(line, rows.chunk())) {
      case TAKEN -> taken(line);
      case MEND -> {
        flushPending();
        mended(line);
      }
      case STRANGE -> irregular(line);
    }
  }

  private void taken(LineCursor line) throws IOException {
    flushPending();
    if (keys.repeats(line)) {
      rows.chunk().undoRow();
      repeated(line);
      return;
    }
    rows.endRow();
    tally.take();
    if (line.number() % LEARN_EVERY == 0) {
      profile.learn(Cells.of(line));
    }
  }

  private void mended(LineCursor line) throws IOException {
    Mending.Mended mended = mending.mend(Cells.of(line));
    if (keys.repeats(mended.values())) {
      repeated(line);
    } else {
      write(mended.values());
      fate(mended, line);
    }
  }

  private void fate(Mending.Mended mended, LineCursor line) throws IOException {
    if (mended.reasons().isEmpty()) {
      tally.take();
    } else {
      count(mended.reasons().iterator().next(), line.number(), line.bytes());
    }
  }

  private void repeated(LineCursor line) throws IOException {
    if (line.repeatsEarlier()) {
      count(Reason.SAME_ROW_TWICE, line.number(), line.bytes());
    } else {
      setAside(new Group(line.number(), List.of(line.bytes())));
    }
  }

  /** A line that cannot begin a row goes on where a short one before it ended. */
  private void irregular(LineCursor line) throws IOException {
    boolean goesOn = !pending.isEmpty() && !quick.canBegin(line, layout.leadingNumbers())
        && pendingCells + line.cells() - 1 <= layout.width() + 1;
    if (!goesOn) {
      flushPending();
      pendingLine = line.number();
    }
    pendingCells += line.cells() - (goesOn ? 1 : 0);
    pending.add(line.bytes());
    if (pendingCells >= layout.width()) {
      flushPending();
    }
  }

  private void flushPending() throws IOException {
    if (!pending.isEmpty()) {
      setAside(new Group(pendingLine, pending));
      pending.clear();
      pendingCells = 0;
    }
  }

  private void setAside(Group group) throws IOException {
    aside.add(group);
    tally.wait(group.lines().size());
    Checks.stopIfMostIsStrange(layout.table(), tally.waiting(), lines);
  }

  private void repair(Path folder) throws IOException {
    Repairs repairs = new Repairs(layout, profile, mending, quick.mayLackKey());
    Repeats repeats = new Repeats(layout, duck, folder);
    aside.each(group -> {
      for (Repairs.Repaired repaired : repairs.of(group)) {
        if (repaired.made() && keys.repeats(repaired.values())) {
          repeats.add(repaired);
        } else {
          settle(repaired);
        }
      }
    });
    rows.flush();
    for (Repairs.Repaired repaired : repeats.settled()) {
      settle(repaired);
    }
    rows.flush();
  }

  private void settle(Repairs.Repaired repaired) throws IOException {
    if (repaired.made()) {
      write(repaired.values());
    }
    long number = repaired.group().firstLine();
    for (byte[] bytes : repaired.group().lines()) {
      if (number > repaired.group().firstLine()) {
        count(Reason.REST_OF_BROKEN_LINE, number, bytes);
      } else if (repaired.reason().isPresent()) {
        count(repaired.reason().get(), number, bytes);
      } else {
        tally.take();
      }
      number++;
    }
  }

  private void count(Reason reason, long number, byte[] bytes) throws IOException {
    tally.count(reason);
    kept.keep(number, reason, bytes);
  }

  private void write(List<String> values) throws IOException {
    for (int c = 0; c < values.size(); c++) {
      if (c > 0) {
        rows.chunk().add((byte) '\t');
      }
      byte[] bytes = values.get(c).getBytes(StandardCharsets.UTF_8);
      rows.chunk().add(bytes, 0, bytes.length);
    }
    rows.endRow();
  }
}

package org.amparo.courtdata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Loads the lookups: small tables of any columns, kept as texts. */
final class Lookups {

  private final Duck duck;
  private final Path folder;
  private final Path work;

  Lookups(Duck duck, Path folder, Path work) {
    this.duck = duck;
    this.folder = folder;
    this.work = work;
  }

  /** @return how many rows each has */
  Map<String, Long> load(Collection<Member> members, Member.BytesRead read) throws IOException {
    Map<String, Long> rows = new TreeMap<>();
    for (Member member : members) {
      try (InputStream in = member.opener().open(read)) {
        rows.put(member.stem(), load(member.stem(), new LineCursor(member.stem(), in)));
      }
    }
    return rows;
  }

  private long load(String name, LineCursor line) throws IOException {
    List<Column> columns = new ArrayList<>();
    if (line.next()) {
      Set<String> names = new LinkedHashSet<>();
      Cells.of(line).forEach(cell -> names.add(fresh(Cells.said(cell), names)));
      names.forEach(n -> columns.add(new Column(n, Kind.TEXT, false)));
    }
    long rows = 0;
    try (ParquetTable table = new ParquetTable(duck, folder, work, name, columns)) {
      while (line.next()) {
        if (!line.blank()) {
          write(Cells.of(line), columns.size(), table);
          rows++;
        }
      }
      table.flush();
    }
    return rows;
  }

  private static String fresh(String name, Set<String> taken) {
    String fresh = name.isEmpty() ? "column" : name;
    while (taken.contains(fresh)) {
      fresh += "_";
    }
    return fresh;
  }

  private static void write(List<String> cells, int width, ParquetTable table) throws IOException {
    for (int c = 0; c < width; c++) {
      if (c > 0) {
        table.chunk().add((byte) '\t');
      }
      byte[] bytes = (c < cells.size() ? Cells.said(cells.get(c)) : "").getBytes(StandardCharsets.UTF_8);
      table.chunk().add(bytes, 0, bytes.length);
    }
    table.endRow();
  }
}

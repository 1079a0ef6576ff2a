package org.amparo.courtdata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the original of every line that was not simply taken, with its fate and reason. */
final class KeptLines implements AutoCloseable {

  static final String FOLDER = "kept_lines";

  private final Path file;
  private final BufferedWriter out;

  KeptLines(Path file) throws IOException {
    this.file = file;
    this.out = Files.newBufferedWriter(file);
  }

  /** @param line the bytes as they came; kept one character each, with tabs and other control characters escaped */
  void keep(long number, Reason reason, byte[] line) throws IOException {
    out.append(Long.toString(number)).append('\t').append(reason.fate().name()).append('\t').append(reason.name())
        .append('\t').append(escaped(new String(line, StandardCharsets.ISO_8859_1))).append('\n');
  }

  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    line.chars().forEach(c -> {
      if (c == '\\') {
        escaped.append("\\\\");
      } else if (c == '\t') {
        escaped.append("\\t");
      } else if (c < ' ' || c == 0x7f) {
        escaped.append("\\x%02x".formatted(c));
      } else {
        escaped.append((char) c);
      }
    });
    return escaped.toString();
  }

  /** Moves what was kept into {@code folder/kept_lines/TABLE.parquet}; call it after closing. */
  void store(Duck duck, Path folder, String table) throws IOException {
    Path parquet = Files.createDirectories(folder.resolve(FOLDER)).resolve(table + ".parquet");
    duck.run(
        """
        COPY (SELECT %s AS "table", * FROM read_csv(%s, delim='\t', header=false, quote='', escape='', auto_detect=false,
          columns={'line': 'BIGINT', 'fate': 'VARCHAR', 'reason': 'VARCHAR', 'original': 'VARCHAR'}))
        TO %s (FORMAT parquet, COMPRESSION zstd)
        """.formatted(Duck.quote(table), Duck.quote(file), Duck.quote(parquet)));
    Files.delete(file);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

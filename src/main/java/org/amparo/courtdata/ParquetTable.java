package org.amparo.courtdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A table's rows on their way into Parquet files: collected in a chunk, which DuckDB turns into a file when it is full. */
final class ParquetTable implements AutoCloseable {

  private static final long CHUNK_BYTES = 48L << 20;

  private final Duck duck;
  private final Path folder;
  private final Path work;
  private final String name;
  private final List<Column> columns;
  private ChunkFile chunk;
  private int files;

  ParquetTable(Duck duck, Path folder, Path work, String name, List<Column> columns) throws IOException {
    this.duck = duck;
    this.folder = Files.createDirectories(folder.resolve(name));
    this.work = work;
    this.name = name;
    this.columns = columns;
    this.chunk = newChunk();
  }

  ChunkFile chunk() {
    return chunk;
  }

  /** After a row: turns the chunk into a Parquet file when it is full. */
  void endRow() throws IOException {
    chunk.endRow();
    if (chunk.bytes() >= CHUNK_BYTES) {
      flush();
    }
  }

  /** Turns what was collected into a file; the first file is written even if it has no row, so that the table exists. */
  void flush() throws IOException {
    chunk.close();
    if (chunk.rows() > 0 || files == 0) {
      Path file = folder.resolve("%04d.parquet".formatted(++files));
      duck.run("COPY (SELECT * FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd)".formatted(csv(chunk.file()), Duck.quote(file)));
    }
    Files.delete(chunk.file());
    chunk = newChunk();
  }

  private String csv(Path file) {
    String types = columns.stream()
        .map(c -> "%s: '%s'".formatted(Duck.quote(c.name()), c.kind().sqlType()))
        .collect(Collectors.joining(", ", "{", "}"));
    return "read_csv(%s, delim='\t', header=false, quote='', escape='', auto_detect=false, nullstr='', columns=%s)"
        .formatted(Duck.quote(file), types);
  }

  private ChunkFile newChunk() throws IOException {
    return new ChunkFile(work.resolve("%s-%04d.tsv".formatted(name, files)));
  }

  @Override
  public void close() throws IOException {
    chunk.close();
    Files.deleteIfExists(chunk.file());
  }
}

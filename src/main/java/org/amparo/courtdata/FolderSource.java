package org.amparo.courtdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A release that somebody unpacked. */
record FolderSource(Path folder) implements ReleaseSource {

  @Override
  public List<Member> members() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(FolderSource::member).toList();
    }
  }

  private static Member member(Path file) {
    try {
      return new Member(
          String.valueOf(file.getFileName()), Files.size(file), read -> new Counted(Files.newInputStream(file), read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // A folder is not held open.
  }
}

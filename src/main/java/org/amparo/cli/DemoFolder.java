package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the demo keeps its vault, its library and its copies; emptied at each start.
 *
 * @param folder bears a mark, so that a folder which the demo did not make is never emptied
 */
record DemoFolder(Path folder) {

  private static final String MARK = "made-by-amparo-demo";

  Path data() {
    return folder.resolve("data");
  }

  Path copies() {
    return folder.resolve("protected");
  }

  void startAnew() throws IOException {
    if (Files.exists(folder)) {
      requireMark();
      delete();
    }
    Files.createDirectories(folder);
    Files.createFile(folder.resolve(MARK));
  }

  private void requireMark() throws IOException {
    if (!Files.exists(folder.resolve(MARK))) {
      throw new IOException(folder + " was not made by the demo; move it away or give another --data");
    }
  }

  private void delete() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}

package org.amparo.protection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pairs NAME.in.txt and NAME.expected.txt of a folder of invented pieces. */
final class GoldenFolder {

  private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "amparo", "protection");
  private static final String IN = ".in.txt";
  private static final String EXPECTED = ".expected.txt";

  /** One piece: what goes in, and the copy that should come out. */
  record Pair(String name, String text, String expected) {}

  private GoldenFolder() {}

  static Stream<Pair> pairs(String folder) {
    return files(RESOURCES.resolve(folder), IN).stream().map(GoldenFolder::pair);
  }

  /** The files of a folder whose names end so, in order of name. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> listing = Files.list(folder)) {
      return listing.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair pair(Path in) {
    String file = in.getFileName().toString();
    String name = file.substring(0, file.length() - IN.length());
    return new Pair(name, read(in), read(in.resolveSibling(name + EXPECTED)));
  }
}

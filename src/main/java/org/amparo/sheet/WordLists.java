package org.amparo.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists that lie beside a room's classes. */
public final class WordLists {

  private WordLists() {}

  /**
   * The rows of a list, without comments and blanks.
   *
   * @param owner a class of the room whose list it is
   * @param name the file's name, beside that class
   */
  public static List<String> lines(Class<?> owner, String name) {
    InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Likewise, each row cut into cells at the tabs. */
  public static List<List<String>> table(Class<?> owner, String name) {
    return lines(owner, name).stream().map(row -> List.of(row.split("\t"))).toList();
  }
}

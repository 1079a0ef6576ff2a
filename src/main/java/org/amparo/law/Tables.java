package org.amparo.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Opens the tables: the built-in ones, or those of the same name in a folder of one's own. */
final class Tables {

  private final Optional<Path> own;
  private final List<String> replaced = new ArrayList<>();

  Tables(Optional<Path> own) {
    this.own = own;
  }

  /** The rows of a table, each made into its type. */
  <T> List<T> rows(String name, Function<Row, T> type) {
    return Table.parse(name, text(name)).rows().stream().map(type).toList();
  }

  /** Like {@link #rows}; two rows with the same key are broken. */
  <T> List<T> rows(String name, Function<Row, T> type, Function<T, Object> key) {
    Set<Object> keys = new HashSet<>();
    return rows(
        name,
        row -> {
          T value = type.apply(row);
          if (!keys.add(key.apply(value))) {
            String rule = "'%s' stands in an earlier row too".formatted(key.apply(value));
            throw row.broken("(key)", rule, "remove one of the two");
          }
          return value;
        });
  }

  /** Names of the tables read so far that came from the own folder. */
  List<String> replaced() {
    return List.copyOf(replaced);
  }

  String text(String name) {
    Optional<Path> file = own.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    try {
      if (file.isPresent()) {
        replaced.add(name);
        return Files.readString(file.get());
      }
      return builtIn(name);
    } catch (IOException e) {
      throw new LawTableBroken(name, "the file cannot be read as UTF-8 text", "check its encoding and permissions", e);
    }
  }

  private static String builtIn(String name) throws IOException {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new LawTableBroken(name, "the built-in table is missing", "install Amparo again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.amparo.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A row of a table, read cell by cell into types.
 *
 * @param table the file's name
 * @param line the line in the file, from 1
 * @param places where each column stands
 * @param cells the cells
 */
record Row(String table, int line, Map<String, Integer> places, List<String> cells) {

  /** The cell's words; an empty cell is broken. */
  String text(String column) {
    return optional(column).orElseThrow(() -> broken(column, "the cell is empty", "write a value"));
  }

  Optional<String> optional(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw broken(column, "the header lacks this column", "add it to the header and to every row");
    }
    String cell = cells.get(place).strip();
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The cell's words, or the empty string. */
  String words(String column) {
    return optional(column).orElse("");
  }

  /** The cell's parts between semicolons. */
  List<String> list(String column) {
    List<String> parts = new ArrayList<>();
    for (String part : words(column).split(";", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return List.copyOf(parts);
  }

  int number(String column) {
    return optionalNumber(column).orElseThrow(() -> broken(column, "the cell is empty", "write a whole number"));
  }

  OptionalInt optionalNumber(String column) {
    Optional<String> cell = optional(column);
    if (cell.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(cell.get()));
    } catch (NumberFormatException _) {
      throw broken(column, "'%s' is no whole number".formatted(cell.get()), "write digits only");
    }
  }

  Optional<LocalDate> date(String column) {
    Optional<String> cell = optional(column);
    try {
      return cell.map(LocalDate::parse);
    } catch (DateTimeParseException _) {
      throw broken(column, "'%s' is no date".formatted(words(column)), "write it as 2026-11-23, or leave it empty");
    }
  }

  Pattern pattern(String column) {
    try {
      return Pattern.compile(text(column));
    } catch (PatternSyntaxException e) {
      throw broken(column, "the pattern does not compile: " + e.getDescription(), "mend it, or restore the old one");
    }
  }

  /** The value of an enum that the cell names; words are joined by underscores, and case does not count. */
  <E extends Enum<E>> E choice(String column, Class<E> kind) {
    return choice(column, text(column), kind);
  }

  <E extends Enum<E>> List<E> choices(String column, Class<E> kind) {
    return list(column).stream().map(value -> choice(column, value, kind)).toList();
  }

  private <E extends Enum<E>> E choice(String column, String value, Class<E> kind) {
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    throw broken(column, "'%s' is not a value of this column".formatted(value), "write one of " + words(kind));
  }

  Effective effective() {
    Effective effective = new Effective(date("effective_from"), date("effective_to"));
    boolean backwards = effective.from().flatMap(from -> effective.to().filter(from::isAfter)).isPresent();
    if (backwards) {
      throw broken("effective_to", "it lies before effective_from", "correct one of the two dates");
    }
    return effective;
  }

  Provenance provenance() {
    return new Provenance(text("source"), choice("confidence", Confidence.class));
  }

  /** Refuses the row when a value of another table is meant and that table has no such value. */
  void requireKnown(String column, String value, boolean known, String cure) {
    if (!known) {
      throw broken(column, "'%s' is not known".formatted(value), cure);
    }
  }

  LawTableBroken broken(String column, String rule, String cure) {
    return new LawTableBroken(table, line, column, rule, cure);
  }

  private static <E extends Enum<E>> String words(Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}

package org.amparo.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.facts.Finding;
import org.amparo.facts.Gender;
import org.amparo.facts.Ground;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;

/**
 * The themes that stories and decisions are compared by, read from {@code themes.tsv}, which lawyers edit. Its rows
 * were written from the elements of the claims and the words in which practitioners plead them.
 */
final class Themes {

  private final List<Theme> themes = new ArrayList<>();
  private final Cues inStories = new Cues();
  private final Cues inDecisions = new Cues();

  /** @throws IllegalStateException when a row is not as the head of the file says */
  static Themes read() {
    try (InputStream bytes = Themes.class.getResourceAsStream("themes.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("themes.tsv is not beside the classes; build Amparo again");
      }
      Themes themes = new Themes();
      new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(row -> !row.startsWith("#"))
          .skip(1)
          .forEach(themes::add);
      return themes;
    } catch (IOException e) {
      throw new UncheckedIOException("themes.tsv could not be read", e);
    }
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalStateException("themes.tsv: \"%s\" has %d cells; needs 6".formatted(cells[0], cells.length));
    }
    int number = themes.size();
    Set<Enum<?>> facts = new HashSet<>();
    split(cells[2]).map(Themes::fact).forEach(facts::add);
    Theme.Kind kind = Theme.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    themes.add(new Theme(kind, cells[1], facts, cells[3] + "; " + cells[5]));
    Stream.of(cells[3], cells[4]).flatMap(Themes::split).forEach(cue -> inStories.add(cue, number));
    Stream.of(cells[3], cells[5]).flatMap(Themes::split).forEach(cue -> inDecisions.add(cue, number));
  }

  private static Stream<String> split(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static Enum<?> fact(String named) {
    String[] parts = named.split(":");
    return switch (parts[0]) {
      case "persecutor" -> Persecutor.valueOf(parts[1]);
      case "harm" -> Harm.valueOf(parts[1]);
      case "ground" -> Ground.valueOf(parts[1]);
      case "gender" -> Gender.valueOf(parts[1]);
      case "finding" -> Finding.valueOf(parts[1]);
      default -> throw new IllegalStateException("themes.tsv: no kind of fact \"%s\"".formatted(parts[0]));
    };
  }

  List<Theme> all() {
    return List.copyOf(themes);
  }

  /** How often each theme is spoken of in the words of a story. */
  int[] inStory(List<String> words) {
    return inStories.count(words, themes.size());
  }

  /** How often each theme is spoken of in the words of a decision. */
  int[] inDecision(List<String> words) {
    return inDecisions.count(words, themes.size());
  }
}

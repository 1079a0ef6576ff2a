package org.amparo.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Phrases that stand for values of a small vocabulary, kept in a table: a value, a tab, phrases
 * parted by commas. A star ends a word that may go on ("beat*").
 *
 * @param <T> the vocabulary
 */
final class Lexicon<T> {

  private static final int KEY_CHARS = 3;

  private record Phrase<T>(T value, List<String> words) {}

  /**
   * A phrase in a text.
   *
   * @param value what it stands for
   * @param start its first character
   * @param end after its last
   * @param <T> the vocabulary
   */
  record Hit<T>(T value, int start, int end) {}

  private final Map<String, List<Phrase<T>>> byKey;
  /** The first two letters with which phrases begin, which spares most words the look-up. */
  private final BitSet begins = new BitSet();

  private Lexicon(Map<String, List<Phrase<T>>> byKey) {
    this.byKey = byKey;
    byKey.keySet().forEach(key -> begins.set(begin(key, 0)));
  }

  /**
   * Reads a table beside this class.
   *
   * @throws IllegalStateException when it is missing or a row has no phrase
   */
  static <T> Lexicon<T> read(String table, Function<String, T> value) {
    Map<String, List<Phrase<T>>> byKey = new HashMap<>();
    for (String row : rows(table)) {
      String[] cells = row.split("\t", -1);
      if (cells.length != 2) {
        throw new IllegalStateException(
            "table %s: row '%s' needs a value, a tab and phrases".formatted(table, row));
      }
      T meaning = value.apply(cells[0].strip());
      for (String phrase : cells[1].split(",")) {
        List<String> words = List.of(phrase.strip().split(" "));
        byKey
            .computeIfAbsent(key(words.getFirst()), _ -> new ArrayList<>())
            .add(new Phrase<>(meaning, words));
      }
    }
    return new Lexicon<>(byKey);
  }

  private static List<String> rows(String table) {
    try (InputStream in = Lexicon.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException(
            "table %s is not among the resources: rebuild".formatted(table));
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int begin(String text, int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return text.charAt(at) % 128 * 128 + second % 128;
  }

  private static String key(String word) {
    return word.substring(0, Math.min(KEY_CHARS, word.length()));
  }

  /**
   * The phrases in a stretch of a lower-case text; of several that begin at one word, the longest
   * of each value.
   */
  List<Hit<T>> hits(String lower, int from, int to) {
    List<Hit<T>> hits = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = wordEnd(lower, at, to);
      if (end > at && begins.get(begin(lower, at))) {
        addLongest(lower, at, to, hits);
      }
      at = Math.max(end, at + 1);
    }
    return hits;
  }

  private void addLongest(String lower, int start, int to, List<Hit<T>> hits) {
    Map<T, Integer> ends = new LinkedHashMap<>();
    String key = lower.substring(start, Math.min(start + KEY_CHARS, to));
    for (int chars = 1; chars <= key.length(); chars++) {
      for (Phrase<T> phrase : byKey.getOrDefault(key.substring(0, chars), List.of())) {
        int end = match(phrase.words(), lower, start, to);
        if (end > 0) {
          ends.merge(phrase.value(), end, Math::max);
        }
      }
    }
    ends.forEach((value, end) -> hits.add(new Hit<>(value, start, end)));
  }

  private static int match(List<String> words, String lower, int start, int to) {
    int at = start;
    int end = start;
    for (String word : words) {
      end = wordEnd(lower, at, to);
      boolean open = word.endsWith("*");
      String stem = open ? word.substring(0, word.length() - 1) : word;
      boolean alike =
          lower.startsWith(stem, at)
              && (open ? end >= at + stem.length() : end == at + stem.length());
      if (!alike) {
        return -1;
      }
      at = end;
      while (at < to && lower.charAt(at) == ' ') {
        at++;
      }
    }
    return end;
  }

  private static int wordEnd(String lower, int start, int to) {
    int end = start;
    while (end < to
        && (Character.isLetterOrDigit(lower.charAt(end))
            || (end > start && isJoint(lower, end, to)))) {
      end++;
    }
    return end;
  }

  /** A hyphen between letters joins them to one word; an apostrophe does not ("gang's"). */
  private static boolean isJoint(String lower, int at, int to) {
    return lower.charAt(at) == '-'
        && at + 1 < to
        && Character.isLetterOrDigit(lower.charAt(at + 1));
  }
}

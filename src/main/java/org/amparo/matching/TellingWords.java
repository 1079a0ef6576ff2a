package org.amparo.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses of the words that a story and a decision share the few that tell a lawyer why: none that every story is told
 * in, which {@code narrative.txt} lists and lawyers may edit, and none that repeats what was said already.
 */
final class TellingWords {

  private static final int MOST = 4;

  /** Short words and numbers may be shared, but tell nobody why. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}.*");

  private final Cues narrative;

  private TellingWords(Cues narrative) {
    this.narrative = narrative;
  }

  /** @throws IllegalStateException when the list of narrative words is missing */
  static TellingWords read() {
    try (InputStream bytes = TellingWords.class.getResourceAsStream("narrative.txt")) {
      if (bytes == null) {
        throw new IllegalStateException("narrative.txt is not beside the classes; build Amparo again");
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new TellingWords(cues(text.lines().filter(line -> !line.startsWith("#"))));
    } catch (IOException e) {
      throw new UncheckedIOException("narrative.txt could not be read", e);
    }
  }

  /**
   * The first few of the words that tell.
   *
   * @param shared in lower case, weightiest first
   * @param said cues, parted by semicolons, of what the reader is told already
   */
  List<String> among(Stream<String> shared, Collection<String> said) {
    Cues repeated = cues(said.stream());
    return first(shared.filter(word -> !speaks(narrative, word) && !speaks(repeated, word)));
  }

  /** The first few words, where nothing else is shared and any word is better than no reason. */
  static List<String> first(Stream<String> shared) {
    return shared.filter(word -> WORD.matcher(word).matches()).distinct().limit(MOST).toList();
  }

  private static boolean speaks(Cues cues, String word) {
    return cues.count(List.of(word), 1)[0] > 0;
  }

  private static Cues cues(Stream<String> lists) {
    Cues cues = new Cues();
    lists.flatMap(list -> Arrays.stream(list.split(";"))).forEach(cue -> cues.add(cue, 0));
    return cues;
  }
}

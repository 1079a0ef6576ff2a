package org.amparo.gate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;

/** Tells whether a file's name says what was hidden. A name is short and chosen, so that less is let pass in it. */
final class FileNames {

  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_SQUASHED = 5;
  private static final int SHORTEST_DIGITS = 5;
  /** What a copy is called that cannot bear the name of its original. */
  private static final Pattern NEUTRAL = Pattern.compile("copy-\\d{1,6}(-pages)?\\.\\p{Lower}{3,4}");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  private FileNames() {}

  static boolean tells(String fileName, Hidden hidden) {
    if (NEUTRAL.matcher(fileName).matches()) {
      return false;
    }
    String words = " " + Folding.words(HUMP.matcher(fileName).replaceAll(" ")) + " ";
    String squashed = Folding.squashed(words);
    String digits = Folding.digits(fileName);
    boolean names =
        folded(hidden.names()).flatMap(name -> Stream.of(name.split(" ")))
            .anyMatch(word -> stands(word, words, squashed));
    boolean details = folded(hidden.details()).anyMatch(detail -> stands(detail, words, squashed));
    boolean identifiers =
        folded(hidden.identifiers()).map(Folding::digits)
            .anyMatch(number -> number.length() >= SHORTEST_DIGITS && digits.contains(number));
    return names || details || identifiers;
  }

  private static Stream<String> folded(List<Original> originals) {
    return originals.stream().map(o -> Folding.mended(o.reveal(OriginalAccess.GATE)));
  }

  private static boolean stands(String hidden, String words, String squashed) {
    String joined = Folding.squashed(hidden);
    return (joined.length() >= SHORTEST_WORD && words.contains(" " + hidden + " "))
        || (joined.length() >= SHORTEST_SQUASHED && squashed.contains(joined));
  }
}

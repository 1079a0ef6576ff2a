package org.amparo.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Undoes single confusions of optical character recognition, and folds what looks alike into one form. */
public final class OcrRepair {

  /** Shorter words have too many neighbours to be repaired safely. */
  static final int LEAST_CHARS = 5;

  private static final String[][] CONFUSIONS = {
    {"m", "rn"}, {"rn", "m"}, {"d", "cl"}, {"cl", "d"}, {"w", "vv"}, {"li", "h"}, {"h", "li"}, {"l", "i"}, {"i", "l"},
    {"f", "t"}, {"t", "f"}, {"c", "e"}, {"e", "c"}, {"n", "u"}, {"u", "n"}, {"b", "h"}, {"rm", "nn"}, {"rm", "rnm"}, {"mm", "rm"},
    {"tl", "tt"}, {"ll", "il"}, {"in", "m"}, {"m", "in"}, {"nn", "rm"}, {"mn", "rmn"}, {"0", "o"}, {"1", "l"}, {"ii",
        "n"}
  };

  private OcrRepair() {}

  /** Every word that one confusion would turn into this one. */
  public static List<String> candidates(String word) {
    List<String> found = new ArrayList<>();
    for (String[] pair : CONFUSIONS) {
      for (int at = word.indexOf(pair[0]); at >= 0; at = word.indexOf(pair[0], at + 1)) {
        found.add(word.substring(0, at) + pair[1] + word.substring(at + pair[0].length()));
      }
    }
    return found;
  }

  /** Every word that lost its first letter to become this one. */
  public static List<String> withFirstLetter(String word) {
    return IntStream.rangeClosed('a', 'z').mapToObj(letter -> (char) letter + word).toList();
  }

  /** The form in which words that OCR confuses are equal; only good for comparing. */
  public static String skeleton(String word) {
    return word.replace("rn", "m").replace("nn", "m").replace("cl", "d").replace("vv", "w").replace("li", "h")
        .replace('0', 'o').replace('1', 'l').replace('i', 'l').replace('|', 'l').replace('j', 'l')
        .replace('5', 's').replace('8', 'b').replace('u', 'n').replace('c', 'e').replace('v', 'y');
  }
}

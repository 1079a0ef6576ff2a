package org.amparo.gate;

import java.util.List;

/**
 * A text, folded in the ways in which needles are looked for.
 *
 * @param words its words, a blank before and after each
 * @param mended likewise, with broken words made whole
 * @param squashed its letters and digits without what parts them
 * @param numbers the digits of its numbers
 * @param initials the letters of its initials
 */
record View(String words, String mended, String squashed, List<String> numbers, List<String> initials) {

  static View of(String text) {
    String mended = Folding.mended(text);
    return new View(
        " " + Folding.words(text) + " ",
        " " + mended + " ",
        Folding.squashed(mended),
        Folding.numbers(text),
        Folding.initials(text));
  }

  /** How often something stands here; of the words as they stand and mended, the greater count. */
  int count(Needle needle) {
    return switch (needle.form()) {
      case WORDS -> {
        String whole = " " + needle.characters() + " ";
        yield Math.max(count(words, whole), count(mended, whole));
      }
      case SQUASHED -> count(squashed, needle.characters());
      case DIGITS -> (int) numbers.stream().filter(n -> n.contains(needle.characters())).count();
      case INITIALS -> (int) initials.stream().filter(i -> i.equals(needle.characters())).count();
    };
  }

  /** Two words that follow each other share the blank between them. */
  private static int count(String text, String sought) {
    int count = 0;
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length() - 1)) {
      count++;
    }
    return count;
  }
}

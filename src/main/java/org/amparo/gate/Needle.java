package org.amparo.gate;

/**
 * One form of something hidden.
 *
 * @param form how it is looked for
 * @param characters as {@link Folding} leaves them
 * @param nameOnly whether it is a single word that is a name and nothing else, so that a misreading of it tells too
 */
record Needle(Form form, String characters, boolean nameOnly) {

  /** How something is looked for. */
  enum Form {
    /** As whole words, one blank between two. */
    WORDS,
    /** As letters and digits, whatever parts them. */
    SQUASHED,
    /** As digits in one number, whatever parts them. */
    DIGITS,
    /** As capitals with points or hyphens. */
    INITIALS
  }

  Needle(Form form, String characters) {
    this(form, characters, false);
  }

  int letters() {
    return characters.length() - (int) characters.chars().filter(c -> c == ' ').count();
  }
}

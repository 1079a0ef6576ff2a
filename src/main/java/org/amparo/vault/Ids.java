package org.amparo.vault;

import java.security.SecureRandom;

/** Draws ids such as "d-7k3m9x": short enough to read out on the telephone, too many to guess, telling nothing. */
final class Ids {

  // Without 0 and o, 1, i and l, which look alike, and without the other vowels, so that no id spells a word.
  private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxyz";
  private static final int LENGTH_CHARS = 6;

  private final SecureRandom random = new SecureRandom();

  String draw(String prefix) {
    StringBuilder id = new StringBuilder(prefix).append('-');
    for (int i = 0; i < LENGTH_CHARS; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}

package org.amparo.versions;

import org.amparo.policy.Kind;
import org.amparo.text.Span;

/** A word of a version, or a label that hides some. */
sealed interface Token {

  /** Where it stands in its version. */
  Span span();

  /**
   * A readable word.
   *
   * @param key the word in lower case, without accents, what OCR confuses made alike
   * @param shown the word as it stands
   */
  record Word(Span span, String key, String shown) implements Token {

    boolean capitalised() {
      return Character.isUpperCase(shown.codePointAt(0));
    }

    boolean hasDigit() {
      return shown.chars().anyMatch(Character::isDigit);
    }
  }

  /**
   * A label or mask.
   *
   * @param label as it stands
   * @param kind what it hides, as far as it says
   */
  record Hidden(Span span, String label, Kind kind) implements Token {}
}

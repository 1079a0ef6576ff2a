package org.amparo.stress;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.amparo.text.Alignment;

/** What scanners, typists and people with intent do to a text. */
public enum Distortion {
  AS_WRITTEN(new LetterCase(String::toString)),
  UPPER(new LetterCase(letter -> letter.toUpperCase(Locale.ROOT))),
  LOWER(new LetterCase(letter -> letter.toLowerCase(Locale.ROOT))),
  /** One character in a hundred misread, dropped, joined or split. */
  OCR_1(new OcrNoise(0.01)),
  OCR_3(new OcrNoise(0.03)),
  /** One space in eight becomes a line break. */
  LINE_BREAKS(new LineBreaks(0.125)),
  /** One longer word in ten is broken over a line. */
  HYPHENS(new Hyphens(0.1)),
  /** One letter in ten gives way to one of another alphabet that looks the same. */
  LOOK_ALIKES(new OtherAlphabets(0.1)),
  /** A character without width after one letter in twenty. */
  ZERO_WIDTH(new ZeroWidths(0.05));

  private final Change change;

  Distortion(Change change) {
    this.change = change;
  }

  /** In lower case with hyphens, as the command line takes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Alignment apply(String text, RandomGenerator random) {
    return Alignment.replace(text, change.in(text, random));
  }
}

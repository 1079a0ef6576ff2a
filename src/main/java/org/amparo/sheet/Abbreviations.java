package org.amparo.sheet;

import java.util.Set;

/** Tells the full stop of an abbreviation from one that ends a sentence. */
public final class Abbreviations {

  private static final Set<String> KNOWN = Set.of(
      "mr", "mrs", "ms", "dr", "jr", "sr", "st", "v", "vs", "no", "nos", "exh", "exhs", "ex", "tr", "br", "cir", "dec",
          "inc",
      "co", "corp", "gen", "att", "att'y", "dep't", "dept", "ass'n", "resp't", "sec", "secs", "art", "ch", "pt", "pp",
          "p", "n",
      "cf", "e", "i", "g", "al", "app", "supp", "reg", "fed", "pub", "stat", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug",
      "sep", "sept", "oct", "nov", "u", "s", "d", "c", "f", "a", "hon", "esq", "ltd", "approx", "vol", "rev", "ct",
          "mot",
      "gov't", "ins", "ft", "mt", "sra", "lic", "ing", "prof", "rep", "sen", "gov", "capt", "sgt", "lt", "col", "cmdr");

  private Abbreviations() {}

  /** Whether the stop at an index belongs to the abbreviation before it. */
  public static boolean endsAt(Sheet sheet, int stop) {
    if (!sheet.is(stop, ".") || stop == 0 || !sheet.touches(stop - 1, stop)) {
      return false;
    }
    Token word = sheet.token(stop - 1);
    return word.shape() == Shape.LETTER || KNOWN.contains(word.key());
  }
}

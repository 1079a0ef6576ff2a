package org.amparo.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The word lists that give a word its reason to stay readable; see README.md beside them. */
public final class Vocabulary {

  private static final List<String> PREFIXES = List.of("un", "non", "re", "pre", "mis", "over", "under", "out",
      "inter", "anti", "co", "sub",
      "self", "neuro", "psycho", "schizo", "socio", "multi", "micro", "semi", "extra", "counter", "trans", "ultra");
  private static final List<String> SUFFIXES = List.of("s", "ed", "d", "ing", "ly", "ness", "es", "er", "ers", "able",
      "al", "ism", "ist");

  private static final int PLAIN_CHARS = 6;
  private static final List<String> PLAIN_ENDINGS = List.of("ed", "ing", "ly", "tion", "sion", "tions", "sions", "ness",
      "ment", "ments", "able", "ible", "ful", "less", "ously", "ive", "ical", "ences", "ances");

  private static final Set<String> CONTRACTIONS = Set.of("re", "ve", "ll", "d", "m", "s");

  private final Set<String> general;
  private final Set<String> legal;
  private final Set<String> capitalised;
  private final Set<String> ambiguous;
  private final Set<String> everyday;

  private Vocabulary(Set<String> general, Set<String> legal, Set<String> capitalised, Set<String> ambiguous,
      Set<String> everyday) {
    this.general = general;
    this.legal = legal;
    this.capitalised = capitalised;
    this.ambiguous = ambiguous;
    this.everyday = everyday;
  }

  public static Vocabulary load() {
    return new Vocabulary(
        set("general.txt"), set("legal.txt"), set("capitalised.txt"), set("ambiguous.txt"), set("everyday.txt"));
  }

  private static Set<String> set(String name) {
    return new HashSet<>(WordLists.lines(Vocabulary.class, name));
  }

  /** General English, the law's words included. */
  public boolean isGeneral(String key) {
    return general.contains(key) || legal.contains(key) || inflected(key);
  }

  /** A lower-case word made from a known one by a common prefix or suffix ("unadjusted", "transgendered"). */
  public boolean isDerived(String key) {
    for (String prefix : PREFIXES) {
      if (key.startsWith(prefix) && key.length() > prefix.length() + 3 && isGeneral(key.substring(prefix.length()))) {
        return true;
      }
    }
    for (String suffix : SUFFIXES) {
      if (key.endsWith(suffix) && key.length() > suffix.length() + 4 && isGeneral(key.substring(0,
          key.length() - suffix.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean inflected(String key) {
    int apostrophe = key.indexOf('\'');
    boolean contracted = apostrophe > 0 && CONTRACTIONS.contains(key.substring(apostrophe + 1))
        && general.contains(key.substring(0, apostrophe));
    return contracted || key.endsWith("n't") || key.endsWith("s'") && general.contains(key.substring(0,
        key.length() - 2))
        || key.endsWith("'") && general.contains(key.substring(0, key.length() - 1));
  }

  /** A word of the law's prose that is nobody's name: readable however it is written. */
  public boolean isLegal(String key) {
    return legal.contains(key) && !ambiguous.contains(key);
  }

  /** A word that stays readable where case tells nothing: the law's own, or English by its ending, and no name. */
  boolean isPlainProse(String key) {
    boolean english = key.length() >= PLAIN_CHARS && PLAIN_ENDINGS.stream().anyMatch(key::endsWith);
    return !ambiguous.contains(key) && (legal.contains(key) || everyday.contains(key) || FunctionWords.contains(key)
        || english && general.contains(key));
  }

  /** A word that may stand as written, capitals included, inside a sentence. */
  public boolean mayStandCapitalised(String written) {
    return capitalised.contains(written);
  }

  /** An English word that is a name or a place as well. */
  public boolean isAmbiguous(String key) {
    return ambiguous.contains(key);
  }

  /**
   * Whether a word that no list knows is a known one that OCR misread ("retum", "govemment"). Only longer words are
   * repaired, never into a word that is also a name, and a capital one only into a word of the law.
   */
  public boolean isMisread(String key, Shape shape) {
    if (key.length() < OcrRepair.LEAST_CHARS) {
      return false;
    }
    Set<String> known = shape == Shape.LOWER ? general : legal;
    return OcrRepair.candidates(key).stream().anyMatch(word -> known.contains(word) && !ambiguous.contains(word))
        || shape != Shape.CAPITALISED && OcrRepair.withFirstLetter(key).stream().anyMatch(this::isLegal);
  }
}

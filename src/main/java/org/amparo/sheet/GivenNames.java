package org.amparo.sheet;

import java.util.Set;

/** Everyday words and countries that are first names as well. */
public final class GivenNames {

  private static final Set<String> WORDS = Set.of("will", "may", "grant", "mark", "bill", "rich", "sue", "hope",
      "grace", "faith", "joy",
      "dawn", "june", "april", "august", "major", "dean", "earl", "duke", "prince", "christian", "art", "pat", "gene",
          "guy", "jack",
      "ray", "rob", "drew", "chase", "carol", "victor", "justice", "patience", "comfort", "blessing", "mercy", "gift",
          "precious",
      "innocent", "godfrey", "emmanuel", "angel", "jesus", "santos", "cruz", "francis", "frank", "charity",
          "constance", "prudence",
      "summer", "autumn", "rose", "lily", "daisy", "violet", "iris", "ivy", "holly", "jasmine", "ruby", "pearl",
          "amber", "melody");
  private static final Set<String> COUNTRIES =
      Set.of("israel", "jordan", "chad", "georgia", "kenya", "america", "india", "china", "cuba", "guinea", "mali",
          "niger", "monaco");

  private GivenNames() {}

  public static boolean isWord(String key) {
    return WORDS.contains(key);
  }

  public static boolean isCountry(String key) {
    return COUNTRIES.contains(key);
  }
}

package org.amparo.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells quickly which of many versions may be of one decision: those that share many runs of three words that few of
 * them have. Runs that many have are boilerplate. What it lets pass, {@link Comparer} decides.
 */
public final class LookAlikes {

  /** Of the runs, one in four stands for all, chosen by its hash. */
  private static final int ONE_IN = 4;

  /** Versions of one decision that an office may hold; a run that more have is boilerplate. */
  private static final int MOST_VERSIONS = 7;

  /** With three characters of a hundred misread in both, two versions share a quarter of such runs or more. */
  private static final double MAY_BE_SAME = 0.15;

  private LookAlikes() {}

  /**
   * Two that may be versions of one decision.
   *
   * @param one the name of the first
   * @param other of the second; the greater by order of names
   */
  public record Couple(String one, String other) {}

  /**
   * Finds the couples.
   *
   * @param versions each by its name
   * @return in order of names
   */
  public static List<Couple> among(Map<String, Version> versions) {
    Map<Integer, List<String>> having = new HashMap<>();
    for (Map.Entry<String, Version> version : new TreeMap<>(versions).entrySet()) {
      for (int run : WordRuns.of(Tokens.of(version.getValue()))) {
        if (Math.floorMod(run, ONE_IN) == 0) {
          having.computeIfAbsent(run, _ -> new ArrayList<>(1)).add(version.getKey());
        }
      }
    }
    having.values().removeIf(names -> names.size() > MOST_VERSIONS);
    return couples(having.values());
  }

  private static List<Couple> couples(Iterable<List<String>> having) {
    Map<String, Integer> sizes = new HashMap<>();
    Map<Couple, Integer> common = new HashMap<>();
    for (List<String> names : having) {
      for (int i = 0; i < names.size(); i++) {
        sizes.merge(names.get(i), 1, Integer::sum);
        for (int j = i + 1; j < names.size(); j++) {
          common.merge(new Couple(names.get(i), names.get(j)), 1, Integer::sum);
        }
      }
    }
    return common.entrySet().stream()
        .filter(shared -> shared.getValue() >= MAY_BE_SAME * Math.min(
            sizes.getOrDefault(shared.getKey().one(), 0), sizes.getOrDefault(shared.getKey().other(), 0)))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Couple::one).thenComparing(Couple::other))
        .toList();
  }
}

package org.amparo.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Parts texts into folds; texts of one group go into one fold, so that none is learned from its own twin. */
final class Folds {

  private final int count;
  private final int[] foldOf;

  /**
   * @param count how many folds, at least 2
   * @throws IllegalArgumentException when there are fewer groups than folds
   */
  Folds(List<Annotated> texts, int count) {
    this.count = count;
    this.foldOf = new int[texts.size()];
    Map<String, Integer> groups = new HashMap<>();
    for (int i = 0; i < foldOf.length; i++) {
      String group = texts.get(i).group();
      groups.putIfAbsent(group, groups.size());
      foldOf[i] = groups.getOrDefault(group, 0) % count;
    }
    if (count < 2 || groups.size() < count) {
      throw new IllegalArgumentException(
          "%d folds of %d texts apart: needs at least 2 folds and a text for each".formatted(count, groups.size()));
    }
  }

  int count() {
    return count;
  }

  /** The indices of the texts inside a fold. */
  List<Integer> inside(int fold) {
    return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] == fold).boxed().toList();
  }

  /** The indices of all other texts. */
  List<Integer> outside(int fold) {
    return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] != fold).boxed().toList();
  }
}

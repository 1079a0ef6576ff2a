package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Breaks are held against all ways to break: none is better by the paper's own measure. */
class LineBreaksTest {

  private static List<Integer> ends(double first, double measure, double... widths) {
    double[] spaces = new double[widths.length];
    Arrays.fill(spaces, 4);
    return new LineBreaks(widths, spaces, new boolean[widths.length], first, measure).ends();
  }

  @Test
  void nothingHasNoLine() {
    assertThat(ends(100, 100)).isEmpty();
  }

  @Test
  void whatFitsStandsOnOneLine() {
    assertThat(ends(100, 100, 30, 30, 30)).containsExactly(3);
    assertThat(ends(98, 98, 30, 30, 30)).containsExactly(3);
    assertThat(ends(96.4, 96.4, 30, 30, 30)).as("spaces shrink by a fifth").containsExactly(3);
    assertThat(ends(96.3, 96.3, 30, 30, 30)).hasSize(2);
  }

  @Test
  void wordTooWideStandsAlone() {
    assertThat(ends(50, 50, 20, 200, 20)).containsExactly(1, 2, 3);
    assertThat(ends(50, 50, 200)).containsExactly(1);
  }

  @Test
  void firstLineHasItsOwnMeasure() {
    assertThat(ends(30, 100, 30, 30, 30, 30)).containsExactly(1, 4);
    assertThat(ends(64, 30, 30, 30, 30)).containsExactly(2, 3);
  }

  @Test
  void spaceBeforeTheFirstChunkOfALineDoesNotCount() {
    double[] spaces = {90, 4, 90, 4};
    assertThat(new LineBreaks(new double[] {30, 30, 30, 30}, spaces, new boolean[4], 64, 64).ends())
        .containsExactly(2, 4);
  }

  @Test
  void noOtherWayIsBetter() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int round = 0; round < 60; round++) {
      double[] widths = random.doubles(9, 8, 30).toArray();
      double[] spaces = random.doubles(9, 2, 5).toArray();
      boolean[] tied = new boolean[9];
      tied[random.nextInt(8)] = true;
      double first = 50 + random.nextInt(30);
      double measure = 60 + random.nextInt(30);
      List<Integer> chosen = new LineBreaks(widths, spaces, tied, first, measure).ends();

      double best = all(9).stream().mapToDouble(way -> cost(way, widths, spaces, tied, first, measure)).min().orElseThrow();
      assertThat(cost(chosen, widths, spaces, tied, first, measure)).isEqualTo(best);
    }
  }

  private static List<List<Integer>> all(int count) {
    List<List<Integer>> ways = new ArrayList<>();
    for (int mask = 0; mask < 1 << (count - 1); mask++) {
      List<Integer> ends = new ArrayList<>();
      for (int i = 1; i < count; i++) {
        if ((mask >> (i - 1) & 1) == 1) {
          ends.add(i);
        }
      }
      ends.add(count);
      ways.add(ends);
    }
    return ways;
  }

  /** Knuth and Plass: the square of one and a hundred times the cube of how far the spaces are stretched. */
  private static double cost(
      List<Integer> ends, double[] widths, double[] spaces, boolean[] tied, double first, double measure) {
    double cost = 0;
    int start = 0;
    for (int end : ends) {
      double natural = Arrays.stream(widths, start, end).sum();
      double space = Arrays.stream(spaces, start + 1, Math.max(start + 1, end)).sum();
      double room = (start == 0 ? first : measure) - natural;
      if (end - start > 1 && room < space * 0.8) {
        return Double.POSITIVE_INFINITY;
      }
      double ratio = (room - space) / (Math.max(space, 3) * (room < space ? 0.2 : 0.5));
      double bad = 1 + 100 * Math.abs(ratio * ratio * ratio);
      boolean last = end == widths.length;
      cost += room < 0 ? 1e24 : last && room >= space ? 1 : bad * bad;
      cost += tied[end - 1] ? 1e6 : 0;
      start = end;
    }
    return cost;
  }
}

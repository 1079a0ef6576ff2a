package org.amparo.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes an answer of tallied groups: joins groups that are too small to be told, withholds small cells, and rates. */
public final class Tabulation {

  /** A group needs as many applications as this to be told apart. */
  static final int LEAST_GROUP = 10;

  private static final int LEAST_MERITS = 25;
  private static final int LEAST_MERITS_OF_A_JUDGE = 100;
  private static final boolean[] NOTHING_HIDDEN = new boolean[4];

  private Tabulation() {}

  /**
   * Makes an answer.
   *
   * @param groups each with its counts
   * @param total all groups together; for groups that overlap, each application once
   * @param exclusions what was left out
   */
  public static Answer of(
      Question question, List<Tallied> groups, Counts total, List<Answer.Exclusion> exclusions) {
    int minimum = minimum(question);
    List<Joined> told = question.smallCells() ? apart(groups) : joined(groups);
    boolean[][] hidden = question.smallCells()
        ? new boolean[told.size()][NOTHING_HIDDEN.length]
        : Suppression.of(told.stream().map(g -> g.counts().cells()).toArray(long[][]::new));
    List<Answer.Line> lines = new ArrayList<>();
    for (int g = 0; g < told.size(); g++) {
      lines.add(line(told.get(g), hidden[g], minimum));
    }
    return new Answer(question, lines, total(question, total, hidden, minimum), exclusions, minimum);
  }

  /** TRAC tells a judge's rate from 100 decisions on, and a year's from 25 on. */
  private static int minimum(Question question) {
    return question.by().contains(Field.JUDGE) && !question.by().contains(Field.YEAR)
        ? LEAST_MERITS_OF_A_JUDGE
        : LEAST_MERITS;
  }

  /** Groups that are told in one line. */
  private record Joined(List<Tallied.Value> values, int together, Counts counts) {}

  private static List<Joined> apart(List<Tallied> groups) {
    return bySize(groups).map(g -> new Joined(g.values(), 1, g.counts())).toList();
  }

  private static Stream<Tallied> bySize(List<Tallied> groups) {
    return groups.stream()
        .sorted(Comparator.comparingLong((Tallied g) -> g.counts().applications()).reversed()
            .thenComparing(g -> g.values().toString()));
  }

  /** The small ones together, with the next larger ones until they are several and no longer small. */
  private static List<Joined> joined(List<Tallied> groups) {
    List<Tallied> large = new ArrayList<>(bySize(groups).toList());
    List<Tallied> small = new ArrayList<>();
    while (!large.isEmpty() && large.getLast().counts().applications() < LEAST_GROUP) {
      small.add(large.removeLast());
    }
    while (!small.isEmpty() && !large.isEmpty() && (small.size() < 2 || sum(small).applications() < LEAST_GROUP)) {
      small.add(large.removeLast());
    }
    List<Joined> joined = new ArrayList<>(apart(large));
    if (!small.isEmpty() && sum(small).applications() >= LEAST_GROUP) {
      joined.add(new Joined(List.of(), small.size(), sum(small)));
    }
    return joined;
  }

  private static Counts sum(List<Tallied> groups) {
    return groups.stream().map(Tallied::counts).reduce(Counts.NONE, Counts::plus);
  }

  private static Answer.Line total(Question question, Counts total, boolean[][] hiddenInLines, int minimum) {
    Joined all = new Joined(List.of(), 1, total);
    if (question.smallCells()) {
      return line(all, NOTHING_HIDDEN, minimum);
    }
    if (total.applications() < LEAST_GROUP) {
      return new Answer.Line(List.of(), 1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
          Optional.empty(), Optional.empty(), Optional.empty());
    }
    return line(all, Suppression.ofTotal(total.cells(), hiddenInLines), hiddenInLines.length == 0 ? LEAST_MERITS : minimum);
  }

  private static Answer.Line line(Joined group, boolean[] hidden, int minimum) {
    Counts counts = group.counts();
    Optional<Long> grants = told(counts.grants(), hidden[0]);
    Optional<Long> denials = told(counts.denials(), hidden[1]);
    Optional<Long> others = told(counts.others(), hidden[2]);
    long merits = counts.grants() + counts.denials();
    boolean rated = grants.isPresent() && denials.isPresent() && merits >= minimum;
    return new Answer.Line(
        group.values(), group.together(), Optional.of(counts.applications()), grants, denials, others,
        told(counts.pending(), hidden[3]),
        rated ? Optional.of(Wilson.rate(counts.grants(), merits)) : Optional.empty(),
        rated && others.isPresent()
            ? Optional.of(Wilson.rate(counts.grants(), merits + counts.others()))
            : Optional.empty());
  }

  private static Optional<Long> told(long count, boolean hidden) {
    return hidden ? Optional.empty() : Optional.of(count);
  }
}

package org.amparo.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How long something takes where part of it is not over yet: the curve of Kaplan and Meier (1958), with the variance of
 * Greenwood (1926) and an interval on the scale log(-log S), as R's {@code survfit(conf.type = "log-log")} has it.
 */
final class KaplanMeier {

  private static final double Z = 1.959963984540054;

  private final List<Step> steps;

  private KaplanMeier(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * Days with what happened on them.
   *
   * @param days since the beginning
   * @param ended how many ended on that day
   * @param censored how many were last seen on that day, not ended
   */
  record Seen(int days, long ended, long censored) {}

  private record Step(int days, double share, double low, double high) {}

  /** @param seen by rising days */
  static KaplanMeier of(List<Seen> seen) {
    long atRisk = seen.stream().mapToLong(s -> s.ended() + s.censored()).sum();
    double share = 1;
    double greenwood = 0;
    List<Step> steps = new ArrayList<>();
    for (Seen day : seen) {
      if (day.ended() > 0) {
        share *= 1 - (double) day.ended() / atRisk;
        greenwood += (double) day.ended() / ((double) atRisk * Math.max(atRisk - day.ended(), 0));
        steps.add(step(day.days(), share, greenwood));
      }
      atRisk -= day.ended() + day.censored();
    }
    return new KaplanMeier(steps);
  }

  private static Step step(int days, double share, double greenwood) {
    if (share <= 0) {
      return new Step(days, 0, 0, 0);
    }
    double log = Math.log(share);
    double spread = Z * Math.sqrt(greenwood) / Math.abs(log);
    return new Step(days, share, Math.pow(share, Math.exp(spread)), Math.pow(share, Math.exp(-spread)));
  }

  /** The first day on which no more than a share was still going on; empty when it never came so far. */
  OptionalInt until(double remaining) {
    return steps.stream().filter(s -> s.share() <= remaining + 1e-12).mapToInt(Step::days).findFirst();
  }

  /** The earliest day that the interval allows. */
  OptionalInt earliest(double remaining) {
    return steps.stream().filter(s -> s.low() <= remaining + 1e-12).mapToInt(Step::days).findFirst();
  }

  /** The latest day that the interval allows; empty when it is open. */
  OptionalInt latest(double remaining) {
    return steps.stream().filter(s -> s.high() <= remaining + 1e-12).mapToInt(Step::days).findFirst();
  }

  /** What share was still going on after some days. */
  double remaining(int days) {
    return steps.stream().filter(s -> s.days() <= days).mapToDouble(Step::share).reduce(1, (a, b) -> b);
  }
}

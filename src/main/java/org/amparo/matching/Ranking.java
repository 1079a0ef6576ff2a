package org.amparo.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact;

/**
 * Scores candidates against a case: their words, the themes they share weighted by rarity among the candidates (as
 * terms are in tf-idf, with BM25's saturation and length norm), and the facts that bind or compare.
 */
final class Ranking {

  /** BM25's k1 and b, for themes instead of terms: a theme is spoken of more often than a word before it is a topic. */
  private static final double SATURATION = 3;
  private static final double LENGTH_NORM = 0.7;

  /** A theme said but once is seldom what a decision is about. */
  private static final int MENTIONS_OF_A_TOPIC = 2;

  /** Findings at which a decision has half of the points for settling much. */
  private static final double HALF_RICH = 3;

  private final CaseProfile profile;
  private final List<Theme> themes;
  private final Weights weights;
  private final double[] share;
  private final double meanWords;

  /** @param emphasis for each theme its emphasis in the case */
  Ranking(CaseProfile profile, List<Theme> themes, double[] emphasis, List<Candidate> candidates, Weights weights) {
    this.profile = profile;
    this.themes = themes;
    this.weights = weights;
    this.share = shares(emphasis, candidates);
    this.meanWords = candidates.stream().mapToInt(each -> each.words().size()).average().orElse(1);
  }

  // Of what a case asks for, what part each theme is; they sum to one.
  private static double[] shares(double[] emphasis, List<Candidate> candidates) {
    double[] shares = new double[emphasis.length];
    double sum = 0;
    for (int i = 0; i < emphasis.length; i++) {
      int theme = i;
      long having = candidates.stream().filter(each -> each.mentions()[theme] >= MENTIONS_OF_A_TOPIC).count();
      double rarity = Math.log(1 + candidates.size() / (having + 1.0));
      shares[i] = emphasis[i] * rarity * rarity;
      sum += shares[i];
    }
    for (int i = 0; i < shares.length && sum > 0; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /**
   * A likeness that can be named.
   *
   * @param points what it adds to the score
   * @param cues words in which a decision speaks of it
   */
  record Likeness(double points, Reason reason, String cues) {

    private static Likeness of(double points, Reason.Sharing what, String value, String cues) {
      return new Likeness(points, new Reason.SharedFact(what, value), cues);
    }
  }

  /**
   * A candidate with its score.
   *
   * @param likenesses what it shares with the case, weightiest first
   */
  record Scored(Candidate candidate, double score, List<Likeness> likenesses) {}

  Scored score(Candidate candidate) {
    List<Likeness> likenesses = new ArrayList<>(sharedThemes(candidate));
    sharedNationality(candidate).ifPresent(likenesses::add);
    sharedCircuit(candidate).ifPresent(likenesses::add);
    likenesses.sort(Comparator.comparingDouble(Likeness::points).reversed());
    int findings = candidate.decision().facts().findings().size();
    double score =
        weights.words() * candidate.wordScore()
            + weights.findings() * findings / (findings + HALF_RICH)
            + likenesses.stream().mapToDouble(Likeness::points).sum();
    return new Scored(candidate, score, likenesses);
  }

  private List<Likeness> sharedThemes(Candidate candidate) {
    List<Likeness> shared = new ArrayList<>();
    double norm = SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * candidate.words().size() / meanWords);
    for (int i = 0; i < share.length; i++) {
      int mentions = candidate.mentions()[i];
      if (share[i] > 0 && mentions > 0) {
        Theme theme = themes.get(i);
        double points = weights.of(theme.kind()) * share[i] * mentions / (mentions + norm);
        shared.add(Likeness.of(points, theme.kind().sharing(), theme.name(), theme.cues()));
      }
    }
    return shared;
  }

  private Optional<Likeness> sharedNationality(Candidate candidate) {
    return candidate
        .decision()
        .facts()
        .nationality()
        .map(Fact::value)
        .filter(country -> profile.nationality().filter(country::equalsIgnoreCase).isPresent())
        .map(country -> Likeness.of(weights.nationality(), Reason.Sharing.NATIONALITY, country, country));
  }

  private Optional<Likeness> sharedCircuit(Candidate candidate) {
    return candidate
        .decision()
        .facts()
        .circuit()
        .map(Fact::value)
        .filter(circuit -> profile.circuit().filter(circuit::equals).isPresent())
        .map(circuit -> Likeness.of(weights.circuit(), Reason.Sharing.CIRCUIT, circuitName(circuit), ""));
  }

  private static String circuitName(int number) {
    return switch (number) {
      case 0 -> "D.C. Circuit";
      case 1 -> "1st Circuit";
      case 2 -> "2nd Circuit";
      case 3 -> "3rd Circuit";
      default -> number + "th Circuit";
    };
  }
}

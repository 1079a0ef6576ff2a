package org.amparo.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence with what it shows of its part in the opinion; read once, for all that weigh it.
 *
 * @param sentence the sentence
 * @param cues what it shows
 * @param points the points that it names
 * @param stance how it leaves a point that it names
 * @param stanceOfBar the same of a point that is a bar
 * @param protections the protections that it names
 * @param left how it leaves those
 * @param ordered whether it stands in the order
 */
record CuedSentence(
    Sentence sentence,
    Set<Cue> cues,
    Set<Finding> points,
    Optional<Stance> stance,
    Optional<Stance> stanceOfBar,
    Set<Relief> protections,
    Map<Relief, ReliefOutcome> left,
    boolean ordered) {

  static CuedSentence of(Sentence sentence, boolean ordered) {
    String lower = sentence.lower();
    Set<Finding> points = FindingReader.named(lower);
    boolean bar = points.stream().anyMatch(FindingReader::isBar);
    boolean other = points.stream().anyMatch(point -> !FindingReader.isBar(point));
    Set<Relief> protections = ReliefSentence.named(lower);
    Map<Relief, ReliefOutcome> left =
        protections.isEmpty()
            ? Map.of()
            : ordered ? ReliefSentence.ordered(lower) : ReliefSentence.reasoned(lower);
    return new CuedSentence(
        sentence,
        Cue.all(lower),
        points,
        other ? Stance.of(lower, false) : Optional.empty(),
        bar ? Stance.of(lower, true) : Optional.empty(),
        protections,
        left,
        ordered);
  }

  /** How it leaves that point; empty where it does not name it. */
  Optional<Stance> stance(Finding point) {
    if (!points.contains(point)) {
      return Optional.empty();
    }
    return FindingReader.isBar(point) ? stanceOfBar : stance;
  }

  String lower() {
    return sentence.lower();
  }
}

package org.amparo.facts;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.amparo.text.Evidence;

/** Weighs what was seen of each protection and decides how it stood, with a probability. */
final class ReliefScorer {

  static final String TABLE = "relief.weights.tsv";

  private static final int OPENING_SENTENCES = 2;

  private final Softmax model;

  ReliefScorer(Softmax model) {
    this.model = model;
  }

  /** The features of each protection; the same in training and in use. */
  static Map<Relief, Features> features(Draft draft) {
    Map<Relief, Features> features = new LinkedHashMap<>();
    for (Relief relief : Relief.values()) {
      features.put(relief, of(relief, draft));
    }
    return features;
  }

  private static Features of(Relief relief, Draft draft) {
    Features features = new Features().set("bias").set("relief=" + relief);
    String rule = rule(relief, draft).toString();
    features.set("rule=" + rule).set("rule=" + rule + '|' + relief, 0.5).set("rule=" + rule + '|' + draft.act(), 0.5);
    if (draft.applications().stream().anyMatch(asked -> asked.value().name().equals(relief.name()))) {
      features.set("asked").set("asked|" + relief, 0.5);
    }
    ordered(relief, draft, features);
    clauses(relief, draft, features);
    places(relief, draft, features);
    elsewhere(relief, draft, features);
    draft.outcome(features);
    draft.findings().forEach((point, left) -> features.set(point + "=" + left.value(), 0.5));
    return features;
  }

  private static void clauses(Relief relief, Draft draft, Features features) {
    List<ReliefClause> all = draft.clauses();
    Set<ReliefClause.Does> done = ReliefClause.to(relief, all);
    done.forEach(does -> features.set("does=" + does, 1.5));
    all.stream()
        .filter(clause -> clause.relief().contains(relief) && clause.does() != ReliefClause.Does.ARGUED)
        .reduce((_, later) -> later)
        .ifPresent(last -> features.set("does-last=" + last.does(), 2));
    if (done.isEmpty()) {
      features.set("does-nothing");
    }
    for (Relief other : Relief.values()) {
      if (other != relief) {
        ReliefClause.to(other, all).forEach(does -> features.set("does-other=" + does, 0.5));
      }
    }
    String act = draft.act();
    boolean asked = draft.applications().stream().anyMatch(each -> each.value().name().equals(relief.name()));
    features.set("act=" + act + "|asked=" + asked).set("act=" + act + "|named=" + !done.isEmpty());
  }

  /** Where it is spoken of: past the opening, in sentences of this case, in the order beside another or not. */
  private static void places(Relief relief, Draft draft, Features features) {
    boolean past = false;
    boolean ofCase = false;
    boolean inOrder = false;
    boolean otherInOrder = false;
    for (int at = 0; at < draft.sentences().size(); at++) {
      CuedSentence sentence = draft.sentences().get(at);
      Set<Relief> named = sentence.protections();
      boolean order = sentence.ordered();
      inOrder |= order && named.contains(relief);
      otherInOrder |= order && !named.isEmpty() && !named.contains(relief);
      past |= at >= OPENING_SENTENCES && named.contains(relief);
      ofCase |= named.contains(relief) && !sentence.cues().contains(Cue.LAW);
    }
    features.set(past ? "past-opening" : "not-past-opening").set(ofCase ? "of-case" : "not-of-case");
    features.set("order-names=" + inOrder + otherInOrder);
    features.set("act=" + draft.act() + "|past=" + past).set("act=" + draft.act() + "|order=" + inOrder + otherInOrder);
  }

  /** Whether caption, opening or an attached decision name it. */
  private static void elsewhere(Relief relief, Draft draft, Features features) {
    DecisionText decision = draft.decision();
    Matcher named = ReliefSentence.naming(relief).matcher(decision.prose().lower());
    if (named.region(decision.caption().start(), decision.caption().end()).find()) {
      features.set("in-caption").set("in-caption|" + relief, 0.5);
    }
    if (named.region(decision.attached().start(), decision.attached().end()).find()) {
      features.set("in-attached").set("in-attached|" + relief, 0.5);
    }
    boolean opening =
        draft.sentences().stream()
            .limit(OPENING_SENTENCES)
            .anyMatch(sentence -> ReliefSentence.naming(relief).matcher(sentence.lower()).find());
    if (opening) {
      features.set("in-opening").set("in-opening|" + relief, 0.5);
    }
  }

  private static void ordered(Relief relief, Draft draft, Features features) {
    for (CuedSentence sentence : draft.sentences()) {
      ReliefOutcome left = sentence.left().get(relief);
      if (left != null && sentence.ordered()) {
        features.set("ordered=" + left);
      } else if (left != null) {
        features.add("reasoned=" + left, 0.5, 1);
      }
    }
  }

  private static ReliefOutcome rule(Relief relief, Draft draft) {
    Fact<ReliefOutcome> read = draft.relief().get(relief);
    return read == null ? ReliefOutcome.NOT_APPLICABLE : read.value();
  }

  /**
   * How each protection stood; one that was not asked for has no entry. Of a judge's own decision the rules tell
   * alone.
   */
  Map<Relief, Fact<ReliefOutcome>> score(Draft draft) {
    if (draft.decision().byJudge()) {
      return draft.relief();
    }
    Map<Relief, Fact<ReliefOutcome>> outcomes = new EnumMap<>(Relief.class);
    features(draft)
        .forEach(
            (relief, seen) -> {
              double[] probabilities = model.probabilities(seen);
              int best = best(probabilities);
              ReliefOutcome outcome = ReliefOutcome.valueOf(model.classes().get(best));
              Optional<Evidence> words = words(relief, draft);
              if (outcome != ReliefOutcome.NOT_APPLICABLE && words.isPresent()) {
                outcomes.put(relief, new Fact<>(outcome, words.get(), probabilities[best]));
              }
            });
    return outcomes;
  }

  static int best(double[] probabilities) {
    int best = 0;
    for (int at = 1; at < probabilities.length; at++) {
      best = probabilities[at] > probabilities[best] ? at : best;
    }
    return best;
  }

  private static Optional<Evidence> words(Relief relief, Draft draft) {
    Fact<ReliefOutcome> read = draft.relief().get(relief);
    if (read != null) {
      return Optional.of(read.evidence());
    }
    Mentions mentions = new Mentions(draft.sentences(), ReliefSentence.naming(relief), ReliefSentence.STEMS, 0);
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(draft.decision().prose().evidence(mentions.last().span()));
  }
}

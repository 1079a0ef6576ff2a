package org.amparo.web;

import java.util.List;
import org.amparo.bearing.Comparison;
import org.amparo.bearing.Effect;
import org.amparo.bearing.Point;
import org.amparo.bearing.Quotation;

/**
 * A row of the table by element.
 *
 * @param element what must be shown, as the law tables call it
 * @param left how the decision left it, in words; empty for a point of procedure
 * @param effect what that does for the client, in words
 * @param tone of the effect
 * @param said what is quoted, each with its place in the text
 * @param facts the facts of both sides, those that nobody told left out
 * @param distinguishing whether the client's case differs where the decision went against its applicant
 * @param questions what to ask the client
 */
record PointView(
    String element,
    String left,
    String effect,
    String tone,
    List<Said> said,
    List<Side> facts,
    boolean distinguishing,
    List<String> questions) {

  PointView {
    said = List.copyOf(said);
    facts = List.copyOf(facts);
    questions = List.copyOf(questions);
  }

  /** Words of the decision and the anchor that they are at. */
  record Said(String words, String place) {}

  /** A kind of fact, how the two sides lie to each other, and what each says. */
  record Side(String what, String likeness, String decision, String client) {}

  static PointView of(Point point, Anchors anchors, Words words) {
    return new PointView(
        point.element().name(),
        point.left().map(words::of).orElse(""),
        words.of(point.effect()),
        tone(point.effect()),
        point.said().stream().map(quotation -> said(quotation, anchors)).toList(),
        point.comparisons().stream()
            .filter(comparison -> comparison.likeness() != Comparison.Likeness.UNKNOWN)
            .map(comparison -> side(comparison, words))
            .toList(),
        !point.distinguishing().isEmpty(),
        point.questions());
  }

  private static String tone(Effect effect) {
    return switch (effect) {
      case HELPS -> "won";
      case HURTS -> "lost";
      case REMAND_ONLY, MIXED -> "back";
    };
  }

  private static Said said(Quotation quotation, Anchors anchors) {
    return new Said(quotation.words().strip().replaceAll("\\s+", " "), anchors.of(quotation.place()).id());
  }

  private static Side side(Comparison comparison, Words words) {
    return new Side(
        words.of(comparison.what()), words.of(comparison.likeness()), shown(comparison.what(), comparison.decision(), words),
        shown(comparison.what(), comparison.client(), words));
  }

  private static String shown(Comparison.Trait what, List<String> values, Words words) {
    return words.list(values.stream().map(value -> switch (what) {
      case NATIONALITY -> words.country(value);
      case OCCUPATION -> value;
      case GENDER -> words.of("Gender." + value);
      case GROUND -> words.of("Ground." + value);
      case PERSECUTOR -> words.of("Persecutor." + value);
      case HARM -> words.of("Harm." + value);
    }).toList());
  }
}

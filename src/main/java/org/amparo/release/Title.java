package org.amparo.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Body;
import org.amparo.facts.Fact;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;

/** The line that lists show for a decision: "Mexico: asylum and withholding remanded, CAT denied; Board, 2019". */
final class Title {

  private Title() {}

  static String of(ReleasedFacts facts) {
    String outcome = outcome(facts.relief(), facts.boardActions());
    String source = source(facts);
    String heart = facts.nationality().map(country -> country.value() + ": " + outcome).orElse(capitalised(outcome));
    return source.isEmpty() ? heart : heart + "; " + source;
  }

  static String outcome(Map<Relief, Fact<ReliefOutcome>> reliefs, List<Fact<BoardAction>> actions) {
    Map<ReliefOutcome, List<String>> byOutcome = new LinkedHashMap<>();
    new TreeMap<>(reliefs).forEach((relief, outcome) -> {
      if (wasDecided(outcome.value())) {
        byOutcome.computeIfAbsent(outcome.value(), unseen -> new ArrayList<>()).add(name(relief));
      }
    });
    List<String> outcomes = new ArrayList<>();
    byOutcome.forEach((outcome, names) -> outcomes.add(listed(names) + " " + lower(outcome)));
    if (!outcomes.isEmpty()) {
      return String.join(", ", outcomes);
    }
    return actions.stream().findFirst().map(action -> name(action.value())).orElse("asylum decision");
  }

  private static boolean wasDecided(ReliefOutcome outcome) {
    return switch (outcome) {
      case GRANTED, DENIED, REMANDED -> true;
      case NOT_REACHED, NOT_APPLICABLE -> false;
    };
  }

  private static String source(ReleasedFacts facts) {
    List<String> source = new ArrayList<>();
    facts.body().map(body -> name(body.value())).ifPresent(source::add);
    Optional<Fact<Integer>> year = facts.decisionYear();
    year.map(value -> value.value().toString()).ifPresent(source::add);
    return String.join(", ", source);
  }

  private static String name(Body body) {
    return switch (body) {
      case BIA, BIA_AND_IJ -> "Board";
      case IJ -> "immigration judge";
    };
  }

  private static String name(Relief relief) {
    return switch (relief) {
      case ASYLUM -> "asylum";
      case WITHHOLDING -> "withholding";
      case CAT -> "CAT";
    };
  }

  private static String name(BoardAction action) {
    return switch (action) {
      case SUSTAINED -> "appeal sustained";
      case SUSTAINED_IN_PART -> "appeal sustained in part";
      case DISMISSED -> "appeal dismissed";
      case DISMISSED_IN_PART -> "appeal dismissed in part";
      case REMANDED -> "record remanded";
      case VACATED -> "decision vacated";
      case TERMINATED -> "proceedings terminated";
      case REOPENED -> "proceedings reopened";
      case GRANTED_MOTION -> "motion granted";
      case DENIED_MOTION -> "motion denied";
    };
  }

  private static String listed(List<String> words) {
    return words.size() < 2
        ? words.getFirst()
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  private static String lower(ReliefOutcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

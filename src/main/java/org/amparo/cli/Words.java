package org.amparo.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amparo.flows.Tally;
import org.amparo.matching.Reason;

/** Says values in words for the screen. */
final class Words {

  private Words() {}

  /** NOT_RELEASABLE becomes "not releasable". */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Tally tally) {
    return "%d found: %d hidden, %d generalised, %d kept"
        .formatted(tally.found(), tally.hidden(), tally.generalised(), tally.kept());
  }

  /** Why a decision bears on a case, in one line. */
  static String of(List<Reason> reasons) {
    return reasons.stream().map(Words::of).collect(Collectors.joining("; "));
  }

  private static String of(Reason reason) {
    return switch (reason) {
      case Reason.SharedFact fact -> "same %s: %s".formatted(of(fact.what()), fact.value());
      case Reason.SharedWords words -> "both speak of " + String.join(", ", words.words());
    };
  }
}

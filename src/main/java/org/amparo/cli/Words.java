package org.amparo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Why a decision bears on a case, in one line: "Same claim: opposing corruption · Same nationality: Mexico". */
  static String of(List<Reason> reasons) {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      byKind.computeIfAbsent(heading(reason), _ -> new ArrayList<>()).addAll(values(reason));
    }
    return byKind.entrySet().stream()
        .map(kind -> kind.getKey() + ": " + String.join(", ", kind.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private static String heading(Reason reason) {
    return switch (reason) {
      case Reason.SharedFact fact -> "Same " + of(fact.what());
      case Reason.SharedWords _ -> "Both mention";
    };
  }

  private static List<String> values(Reason reason) {
    return switch (reason) {
      case Reason.SharedFact fact -> List.of(fact.value());
      case Reason.SharedWords shared -> shared.words();
    };
  }
}

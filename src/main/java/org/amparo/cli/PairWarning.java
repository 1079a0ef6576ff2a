package org.amparo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.flows.OtherVersion;
import org.amparo.versions.Disclosure;
import org.jspecify.annotations.Nullable;

/** Says what a copy and another version of its decision tell together: kinds and places, and labels that readers see. */
final class PairWarning {

  /** The rest is counted on the screen and listed in JSON. */
  private static final int MOST_LINES = 12;

  private PairWarning() {}

  /** A place, as a program reads it. */
  record PlaceInJson(
      String what, String kind, boolean inFull, int page, int line, @Nullable String label,
      @Nullable String labelThere, @Nullable Integer valuesLeft) {}

  /** Another version, as a program reads it. */
  record InJson(String name, String origin, boolean sameDecision, double likeness, List<PlaceInJson> places) {}

  static InJson json(OtherVersion other) {
    return new InJson(
        other.name(), Words.of(other.origin()), other.comparison().sameDecision(), other.comparison().likeness(),
        other.places().stream().map(PairWarning::json).toList());
  }

  /** What to say of one pair; the first line sums up. */
  static List<String> lines(String ours, OtherVersion other) {
    String percent = "%.0f %%".formatted(100 * other.comparison().likeness());
    if (other.isAnotherDecision()) {
      return List.of("%s: %s does not read like a version of it (%s alike), so nothing was compared; check the file"
          .formatted(ours, other.name(), percent));
    }
    if (!other.isRevealing()) {
      return List.of("%s: %s is a version of the same decision (%s alike); together they tell no more than each"
          .formatted(ours, other.name(), percent));
    }
    List<String> lines = new ArrayList<>();
    lines.add("%s: %s is a version of the same decision (%s alike), and the two undo each other: %s"
        .formatted(ours, other.name(), percent, counts(other)));
    other.places().stream().limit(MOST_LINES).map(PairWarning::line).forEach(lines::add);
    if (other.places().size() > MOST_LINES) {
      lines.add("  and %d more places; all are in --json".formatted(other.places().size() - MOST_LINES));
    }
    return lines;
  }

  private static String counts(OtherVersion other) {
    Map<String, Long> byKind = other.places().stream().collect(
        Collectors.groupingBy(told -> kind(told.what()), LinkedHashMap::new, Collectors.counting()));
    return byKind.entrySet().stream()
        .map(kind -> "%s in %d place%s".formatted(kind.getKey(), kind.getValue(), kind.getValue() == 1 ? "" : "s"))
        .collect(Collectors.joining(", "));
  }

  private static String line(OtherVersion.Told told) {
    return "  page %d, line %d: %s".formatted(told.page(), told.line(), said(told.what()));
  }

  private static String said(Disclosure what) {
    return switch (what) {
      case Disclosure.ShownThere there ->
          "%s that this copy hides as %s stands there%s".formatted(kind(there), there.label(), degree(there.inFull()));
      case Disclosure.ShownHere here ->
          "%s that is hidden there%s stands in this copy%s".formatted(
              kind(here), here.labelThere().map(label -> " as " + label).orElse(""), degree(here.inFull()));
      case Disclosure.Narrowed narrowed ->
          "%s here and %s there stand for one %s%s".formatted(
              narrowed.label(), narrowed.labelThere(), kind(narrowed),
              narrowed.left().isPresent() ? " and leave %d choices".formatted(narrowed.left().getAsInt()) : "");
    };
  }

  private static String degree(boolean inFull) {
    return inFull ? " in full" : ", though less closely hidden";
  }

  private static String kind(Disclosure what) {
    return switch (what.kind()) {
      case PERSON -> "name";
      case UNKNOWN -> "word";
      default -> what.kind().code().replace('-', ' ');
    };
  }

  private static PlaceInJson json(OtherVersion.Told told) {
    String kind = told.what().kind().name().toLowerCase(Locale.ROOT);
    return switch (told.what()) {
      case Disclosure.ShownThere there ->
          new PlaceInJson("shown there", kind, there.inFull(), told.page(), told.line(), there.label(), null, null);
      case Disclosure.ShownHere here ->
          new PlaceInJson("shown here", kind, here.inFull(), told.page(), told.line(), null,
              here.labelThere().orElse(null), null);
      case Disclosure.Narrowed both ->
          new PlaceInJson("narrowed", kind, false, told.page(), told.line(), both.label(), both.labelThere(),
              both.left().isPresent() ? Integer.valueOf(both.left().getAsInt()) : null);
    };
  }
}

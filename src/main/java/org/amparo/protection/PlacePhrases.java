package org.amparo.protection;

import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Kind;
import org.amparo.policy.Value;
import org.amparo.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Joins what tells one place together: "a village in Alta Quill, Guatemala", "Quill, in Oakdale". How small it is and
 * what lies around it would narrow what the coarser name leaves open.
 */
final class PlacePhrases {

  private static final Set<String> SORTS = Set.of("village", "hamlet", "town", "neighborhood", "neighbourhood",
      "hometown", "countryside", "suburb", "farm", "ranch", "municipality");
  private static final Set<String> WITHIN = Set.of("in", "of", "near", "outside");

  private final Sheet sheet;
  private final @Nullable Claim[] winners;

  private PlacePhrases(Sheet sheet, @Nullable Claim[] winners) {
    this.sheet = sheet;
    this.winners = winners;
  }

  /** Joins the places among {@code winners}. */
  static void join(Sheet sheet, @Nullable Claim[] winners) {
    PlacePhrases phrases = new PlacePhrases(sheet, winners);
    for (int i = 1; i + 1 < winners.length; i++) {
      if (winners[i] == null && WITHIN.contains(sheet.token(i).key()) && sheet.isProse(i)) {
        phrases.joinAt(i);
      }
    }
  }

  private void joinAt(int within) {
    Claim inner = winners[within - 1];
    Claim outer = winners[within + 1];
    if (outer == null || !outer.isPrivate(Kind.PLACE) || outer.from() != within + 1) {
      return;
    }
    if (inner == null && SORTS.contains(sheet.token(within - 1).key())) {
      somewhere(outer.value()).ifPresent(value -> set(outer, within - 1, withCountry(outer.to(), value), value));
    } else if (inner != null && inner.isPrivate(Kind.PLACE) && sheet.is(within, "in")) {
      set(outer, inner.from(), outer.to(), outer.value());
    }
  }

  private static Optional<Value> somewhere(Value value) {
    return switch (value) {
      case Value.Town(String _, Optional<String> region, Optional<String> country) ->
          Optional.of(new Value.Town("a place", region, country));
      case Value.Region(String _, Optional<String> country) ->
          Optional.of(new Value.Town("a place", Optional.empty(), country));
      case Value.None _, Value.Date _, Value.Period _, Value.Dated _, Value.Age _, Value.Count _, Value.Length _,
          Value.Named _ -> Optional.empty();
    };
  }

  /** Index after ", Guatemala" where the stand-in says that country itself; the place's own end otherwise. */
  private int withCountry(int to, Value value) {
    boolean said = value instanceof Value.Town(String _, Optional<String> region, Optional<String> country)
        && region.isEmpty() && country.filter(name -> sheet.is(to, ",") && says(to + 1, name)).isPresent();
    return said ? to + 2 : to;
  }

  private boolean says(int i, String country) {
    return i < sheet.size() && sheet.written(i).equals(country);
  }

  private void set(Claim claim, int from, int to, Value value) {
    Claim wide = Claim.ofPrivate(from, to, claim.weight(), claim.kind(), claim.role(), value, claim.reason());
    for (int i = from; i < to; i++) {
      winners[i] = wide;
    }
  }
}

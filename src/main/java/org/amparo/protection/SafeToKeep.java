package org.amparo.protection;

import java.util.stream.IntStream;
import org.amparo.policy.Kind;
import org.amparo.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a detail that the policy keeps readable is hidden all the same: many towns, months and gangs are names,
 * and the end of an address looks like a town.
 */
final class SafeToKeep {

  private static final int GAP_TOKENS = 4;

  private final Sheet sheet;
  private final @Nullable Claim[] winners;
  private final Labels labels;

  SafeToKeep(Sheet sheet, @Nullable Claim[] winners, Labels labels) {
    this.sheet = sheet;
    this.winners = winners;
    this.labels = labels;
  }

  boolean isSafe(Claim claim, int from, int to) {
    boolean number = IntStream.range(from, to).anyMatch(i -> Character.isDigit(sheet.token(i).key().charAt(0)));
    boolean beside = !number && (isOthersName(claim, from - 1) || isOthersName(claim, to));
    boolean postal = claim.kind() == Kind.PLACE && (number || followsAddress(from));
    return !beside && !postal && IntStream.range(from, to).noneMatch(i -> labels.bearsOthersName(claim, i));
  }

  private boolean isOthersName(Claim claim, int i) {
    Claim other = i >= 0 && i < winners.length ? winners[i] : null;
    if (other == null || !sheet.token(i).shape().startsUpper()) {
      return false;
    }
    boolean name = other.isPrivate(Kind.PERSON) || other.isPrivate(Kind.UNKNOWN);
    return name && !(claim.isPrivate(Kind.PERSON) && claim.role() == other.role());
  }

  private boolean followsAddress(int from) {
    for (int i = from - 1; i >= 0 && from - i <= GAP_TOKENS; i--) {
      Claim claim = winners[i];
      if (claim != null && claim.isPrivate(Kind.ADDRESS)) {
        return true;
      }
    }
    return false;
  }
}

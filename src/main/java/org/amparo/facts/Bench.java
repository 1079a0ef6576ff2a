package org.amparo.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a decision of an immigration judge alone from one of the Board: by which of the two stands first in the
 * headings, and that nobody signed for the Board.
 */
final class Bench {

  private static final Pattern BOARD = Pattern.compile("(?i).{0,40}\\bboard of immigration appeals\\W{0,3}");
  private static final Pattern COURT =
      Pattern.compile(
          "(?i)(?:in the )?(?:united states |u\\.s\\. )?immigration court\\b.{0,40}|(?:(?:oral|written|interim|summary"
              + "|memorandum|corrected|and|of) )*(?:decisions?|orders?)(?: and (?:decision|orders?))? (?:of|by) the"
              + " (?:immigration (?:judge|court)|court)\\W{0,3}");
  private static final Pattern FOR_THE_BOARD = Pattern.compile("(?i)[\\W_]*for the board[\\W_]*");

  private Bench() {}

  /** The heading of the court whose judge decided; empty where the Board did, or where no heading tells. */
  static Optional<Line> judge(List<Line> lines) {
    for (Line line : lines) {
      if (BOARD.matcher(line.text()).matches()) {
        return Optional.empty();
      }
      if (!line.furniture() && COURT.matcher(line.text()).matches()) {
        boolean signedForBoard = lines.stream().anyMatch(each -> FOR_THE_BOARD.matcher(each.text()).matches());
        return signedForBoard ? Optional.empty() : Optional.of(line);
      }
    }
    return Optional.empty();
  }
}

package org.amparo.release;

import java.util.List;

/**
 * A line ready to be put on a page.
 *
 * @param pieces in order
 */
record SetLine(List<Placed> pieces) {

  /**
   * A piece and its place.
   *
   * @param xPoints its left edge, from the left margin
   * @param spaced whether a space parts it from the piece before
   */
  record Placed(Piece piece, double xPoints, boolean spaced) {

    double endPoints() {
      return xPoints + piece.widthPoints();
    }
  }

  SetLine {
    pieces = List.copyOf(pieces);
  }
}

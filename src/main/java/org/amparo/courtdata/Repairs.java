package org.amparo.courtdata;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Makes rows of the lines that were set aside, once the whole table is known. */
final class Repairs {

  private static final int UNHEARD_OF_IN_A_SHIFT = 3;
  private static final double SURELY_BETTER_BITS = 15;

  private final Layout layout;
  private final Profile profile;
  private final Fitting fitting;
  private final Mending mending;
  private final boolean mayLackKey;

  Repairs(Layout layout, Profile profile, Mending mending, boolean mayLackKey) {
    this.layout = layout;
    this.profile = profile;
    this.fitting = new Fitting(layout, profile);
    this.mending = mending;
    this.mayLackKey = mayLackKey;
  }

  /**
   * What became of lines.
   *
   * @param values the row; empty where none could be made
   * @param reason the fate of the first line; empty when it was taken as it is
   */
  record Repaired(Group group, List<String> values, Optional<Reason> reason) {

    boolean made() {
      return !values.isEmpty();
    }

    Repaired refused(Reason why) {
      return new Repaired(group, List.of(), Optional.of(why));
    }
  }

  /** One row of all lines together, or else what each line gives. */
  List<Repaired> of(Group group) {
    if (group.lines().size() == 1) {
      return List.of(single(group));
    }
    Repaired joined = laid(group, fitting.lay(group.cells()), Reason.BROKEN_LINE);
    return joined.made() ? List.of(joined) : group.apart().stream().map(this::single).toList();
  }

  private Repaired single(Group group) {
    List<String> cells = group.cells();
    Fitting.Laid laid = fitting.lay(cells);
    if (cells.size() != layout.width()) {
      return laid(group, laid, reason(laid));
    }
    boolean shifted = strange(cells, c -> true) >= UNHEARD_OF_IN_A_SHIFT
        && laid.cost() + SURELY_BETTER_BITS < fitting.straight(cells);
    if (shifted) {
      return laid(group, laid, Reason.HIDDEN_SHIFT);
    }
    return lacksKey(cells) ? refused(group, Reason.NO_KEY) : asItStands(group, cells);
  }

  private Repaired asItStands(Group group, List<String> cells) {
    Mending.Mended mended = mending.mend(cells);
    return new Repaired(group, mended.values(), mended.reasons().stream().findFirst());
  }

  private static Reason reason(Fitting.Laid laid) {
    if (laid.glued() > 0) {
      return Reason.STRAY_TAB;
    }
    if (laid.missing() > 0) {
      return Reason.CUT_SHORT;
    }
    return laid.dropped() > 0 ? Reason.CELLS_BEYOND_HEADER : Reason.BLANKS_BEYOND_HEADER;
  }

  private Repaired laid(Group group, Fitting.Laid laid, Reason reason) {
    if (lacksKey(laid.cells())) {
      return refused(group, Reason.NO_KEY);
    }
    List<String> cells = laid.cells();
    if (strange(cells, c -> !Cells.said(cells.get(c)).isEmpty()) >= UNHEARD_OF_IN_A_SHIFT) {
      return refused(group, Reason.FITS_NO_COLUMNS);
    }
    return new Repaired(group, mending.mend(laid.cells()).values(), Optional.of(reason));
  }

  private static Repaired refused(Group group, Reason reason) {
    return new Repaired(group, List.of(), Optional.of(reason));
  }

  private long strange(List<String> cells, IntPredicate which) {
    return IntStream.range(0, layout.width())
        .filter(which)
        .filter(c -> profile.isUnheardOf(c, Cells.said(cells.get(c))))
        .count();
  }

  private boolean lacksKey(List<String> cells) {
    for (int key : layout.keys()) {
      String said = Cells.said(cells.get(key));
      if (said.isEmpty() ? !mayLackKey : !Values.fits(layout.columns().get(key).kind(), said)) {
        return true;
      }
    }
    return false;
  }
}

package org.amparo.versions;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.text.Original;
import org.amparo.text.Span;

/**
 * One version of a decision.
 *
 * @param text its words; a version that others made public may name the person, so all are treated as if they did
 * @param hidden where labels or masks stand for what was hidden, in order, none overlapping another
 * @param byOthers whether somebody else hid what is hidden, so that things may be missing without a mask
 */
public record Version(Original text, List<Span> hidden, boolean byOthers) {

  public Version {
    hidden = List.copyOf(hidden);
  }

  /**
   * A copy that Amparo made. Labels that the decision had before are labels too.
   *
   * @param text the protected text
   * @param standIns its stand-ins, in order
   */
  public static Version ofCopy(String text, List<Span> standIns) {
    Stream<Span> before =
        Masks.find(text).stream().filter(mask -> standIns.stream().noneMatch(own -> own.overlaps(mask)));
    return new Version(Original.of(text), Stream.concat(standIns.stream(), before).sorted().toList(), false);
  }

  /**
   * A version that others made.
   *
   * @param text as it was read; what is masked in it is known by its look: brackets, black boxes, rows of X
   */
  public static Version byOthers(String text) {
    return new Version(Original.of(text), Masks.find(text), true);
  }
}

package org.amparo.release;

import java.util.List;

/**
 * A paragraph broken into lines.
 *
 * @param tag its standard structure type in the PDF ("P", "H1")
 * @param spaceBeforePoints left free above it, except at the top of a page
 * @param spaceAfterPoints left free below it
 * @param leadingPoints from baseline to baseline
 * @param keepsWithNext whether its last line may not stand at the foot of a page
 * @param lines at least one
 */
record SetParagraph(
    String tag,
    double spaceBeforePoints,
    double spaceAfterPoints,
    double leadingPoints,
    boolean keepsWithNext,
    List<SetLine> lines) {

  SetParagraph {
    lines = List.copyOf(lines);
  }

  /** How many lines must find room on the page where this one is put: never one alone at a foot or a head. */
  int linesTogether(int line) {
    int left = lines.size() - line;
    if (keepsWithNext) {
      return left + 1;
    }
    boolean first = line == 0 && left > 1;
    return first || left == 2 ? 2 : 1;
  }
}

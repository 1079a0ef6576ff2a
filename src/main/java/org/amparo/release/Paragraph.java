package org.amparo.release;

import java.util.List;

/**
 * A paragraph of a copy, or a line that keeps its own place.
 *
 * @param kind what it is
 * @param indentColumns how far it is set in, in columns of typescript
 * @param afterSpace whether space is left before it: the text had a blank line, or something of another kind
 * @param opens whether it begins a new thought, rather than going on after a page's foot
 * @param chunks at least one
 */
record Paragraph(Kind kind, int indentColumns, boolean afterSpace, boolean opens, List<Chunk> chunks) {

  enum Kind {
    /** Running text: filled and justified. */
    BODY,
    /** A line of a caption, a list, a head or foot: kept as it stands. */
    LINE,
    /** A line in capitals. */
    HEADING
  }

  Paragraph {
    chunks = List.copyOf(chunks);
  }
}

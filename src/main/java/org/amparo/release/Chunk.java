package org.amparo.release;

import java.util.List;

/**
 * What no line break may part: mostly a word with its punctuation.
 *
 * @param runs in order
 * @param spacesBefore how many spaces part it from the chunk before
 */
record Chunk(List<Run> runs, int spacesBefore) {

  Chunk {
    runs = List.copyOf(runs);
  }

  Chunk spaced(int spaces) {
    return new Chunk(runs, spaces);
  }
}

package org.amparo.flows;

import java.io.IOException;
import org.amparo.review.Approved;
import org.amparo.text.Document;

/**
 * What pictures of an original's pages are made of.
 *
 * @param document the original as it was read
 * @param approved what is hidden in it
 * @param file fetches its bytes once they are needed
 */
record PageSource(Document document, Approved approved, Bytes file) {

  /** Where a file's bytes come from. */
  @FunctionalInterface
  interface Bytes {
    byte[] get() throws IOException;
  }

  /** Whether it has pages of its own; a text or a Word file has none. */
  boolean hasPages() {
    return document.pages().stream().allMatch(page -> page.widthPoints() > 0);
  }
}

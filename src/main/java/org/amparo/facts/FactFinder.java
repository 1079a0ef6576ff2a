package org.amparo.facts;

import org.amparo.text.Document;

/**
 * Finds what a decision says, with the words that say it. Implementations are immutable and may be
 * shared by threads.
 */
public interface FactFinder {

  /**
   * Reads a document for its facts.
   *
   * @param document any writing, not only a decision; what it does not say stays empty
   * @return the facts, each with evidence inside the document's text
   */
  Facts find(Document document);
}

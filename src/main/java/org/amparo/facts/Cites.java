package org.amparo.facts;

import java.util.List;

/**
 * The citations of cases in a text, read once for all who ask.
 *
 * @param full those in full, each as often as it stands there
 * @param shortForms those that give only a page quoted
 */
record Cites(List<Citation> full, List<CitationGrammar.ShortForm> shortForms) {

  Cites {
    full = List.copyOf(full);
    shortForms = List.copyOf(shortForms);
  }
}

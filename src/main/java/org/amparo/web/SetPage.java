package org.amparo.web;

import java.util.List;

/**
 * A page of a decision as it is shown.
 *
 * @param number from 1
 * @param blocks its paragraphs
 */
record SetPage(int number, List<SetBlock> blocks) {

  SetPage {
    blocks = List.copyOf(blocks);
  }

  /**
   * One paragraph.
   *
   * @param html its words, escaped
   * @param lines whether its line breaks are meant
   */
  record SetBlock(String html, boolean lines) {}
}

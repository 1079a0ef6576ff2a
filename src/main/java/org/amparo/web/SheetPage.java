package org.amparo.web;

import java.util.List;

/**
 * One page of a decision, ready to be set.
 *
 * @param number from 1
 * @param blocks its paragraphs in order; empty for an empty page
 */
record SheetPage(int number, List<Block> blocks) {

  SheetPage {
    blocks = List.copyOf(blocks);
  }
}

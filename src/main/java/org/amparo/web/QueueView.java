package org.amparo.web;

import java.util.List;
import java.util.Optional;
import org.amparo.flows.OnDesk;
import org.amparo.review.Mark;
import org.amparo.text.Span;

/**
 * The doubtful stretches, most doubtful first; of many only those around the one at hand.
 *
 * @param items those shown
 * @param before how many come before them
 * @param after how many come after them
 */
record QueueView(List<Item> items, int before, int after) {

  private static final int MOST_BEFORE = 1;
  private static final int MOST_SHOWN = 12;

  /**
   * One of them.
   *
   * @param at its place in addresses
   * @param words its words
   * @param reason why it was marked
   * @param action what will be done with it, for its look
   * @param actionInWords the same, in the reader's language
   * @param looked whether somebody looked at it
   * @param here whether it is the one at hand
   */
  record Item(
      String at, String words, String reason, String action, String actionInWords, boolean looked, boolean here) {}

  QueueView {
    items = List.copyOf(items);
  }

  static QueueView of(OnDesk desk, Optional<Span> here, Words words) {
    List<Mark> all = desk.doubtful();
    int at = here.map(span -> all.stream().map(Mark::span).toList().indexOf(span)).orElse(-1);
    int first = all.size() <= MOST_SHOWN ? 0 : Math.clamp(at - MOST_BEFORE, 0, all.size() - MOST_SHOWN);
    int last = Math.min(all.size(), first + MOST_SHOWN);
    List<Item> items =
        all.subList(first, last).stream().map(m -> item(m, desk.text(), here, words)).toList();
    return new QueueView(items, first, all.size() - last);
  }

  private static Item item(Mark mark, String text, Optional<Span> here, Words words) {
    return new Item(
        DeskAddress.of(mark.span()),
        mark.span().of(text).replaceAll("\\s+", " "),
        mark.reason(),
        DeskView.style(mark.action()),
        words.of(mark.action()),
        mark.looked(),
        here.filter(mark.span()::equals).isPresent());
  }
}

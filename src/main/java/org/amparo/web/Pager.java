package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pages of a long result.
 *
 * @param page the page shown, from 1
 * @param pages how many there are
 * @param links those worth a link: the first, the last, and the neighbours
 */
record Pager(int page, int pages, List<Link> links) {

  private static final int NEIGHBOURS = 2;

  Pager {
    links = List.copyOf(links);
  }

  /**
   * A page to go to.
   *
   * @param page its number
   * @param address its address
   * @param afterGap whether pages before it were left out
   */
  record Link(int page, String address, boolean afterGap) {}

  static Pager of(LibraryQuery query, int total) {
    int pages = Math.max(1, (total + LibraryQuery.HITS_PER_PAGE - 1) / LibraryQuery.HITS_PER_PAGE);
    List<Link> links = new ArrayList<>();
    int before = 0;
    for (int page : worthALink(query.page(), pages)) {
      links.add(new Link(page, query.address(page), page > before + 1));
      before = page;
    }
    return new Pager(query.page(), pages, links);
  }

  private static int[] worthALink(int page, int pages) {
    return IntStream.rangeClosed(1, pages)
        .filter(p -> p == 1 || p == pages || Math.abs(p - page) <= NEIGHBOURS)
        .toArray();
  }
}

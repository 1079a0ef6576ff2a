package org.amparo.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.gate.Contents.Place;
import org.amparo.gate.Needle.Form;

/**
 * Searches what was read out of a copy. Where a reader is meant to read, something may stand as often as in the
 * approved text, which has passed its own check; anywhere else not once, save for words that a blank copy bears too.
 */
final class Search {

  /** Shorter ones are made by chance of bytes that are no text, or of words misread. */
  private static final int SHORTEST_IN_BINARY = 7;
  private static final int SHORTEST_DRAWN = 5;
  /** Drawing commands and fonts are full of numbers; a shorter one stands there by chance. */
  private static final int LEAST_LETTERS = 4;
  private static final int LEAST_DIGITS = 9;

  private final List<Needle> needles;
  private final List<Needle> unmistakable;
  private final View approved;
  private final View approvedDecoded;
  private final View blank;
  private final Misreadings misreadings;

  /**
   * @param needles what to look for
   * @param approvedText what a reader may read
   * @param blankText all that a blank copy of the same kind holds
   */
  Search(List<Needle> needles, String approvedText, String blankText) {
    this.blank = View.of(blankText);
    this.approved = View.of(approvedText);
    this.approvedDecoded = View.of(decoded(approvedText));
    this.needles = needles.stream().filter(needle -> blank.count(needle) == 0).toList();
    this.unmistakable = this.needles.stream().filter(Search::isUnmistakable).toList();
    this.misreadings = new Misreadings(this.needles, approvedText + "\n" + blankText);
  }

  /** Where hidden words can be read. */
  Set<Finding> in(Contents contents) {
    Set<Finding> found = new LinkedHashSet<>();
    Map<Channel, Map<Integer, String>> meant = new LinkedHashMap<>();
    contents.words().forEach((place, text) -> {
      if (Contents.MEANT.contains(place.channel())) {
        meant.computeIfAbsent(place.channel(), unseen -> new LinkedHashMap<>()).put(place.page(), text.toString());
      } else if (anywhere(text.toString(), unmistakable)) {
        found.add(readable(place));
      }
    });
    contents.binary().forEach((place, text) -> {
      List<Needle> unlikely = unmistakable.stream().filter(n -> n.letters() >= SHORTEST_IN_BINARY).toList();
      if (anywhere(text.toString(), unlikely)) {
        found.add(readable(place));
      }
    });
    meant.forEach((channel, pages) -> found.addAll(beyondApproved(channel, pages)));
    return found;
  }

  private static boolean isUnmistakable(Needle needle) {
    long letters = needle.characters().chars().filter(Character::isLetter).count();
    return switch (needle.form()) {
      case WORDS, SQUASHED -> letters >= LEAST_LETTERS;
      case DIGITS -> needle.letters() >= LEAST_DIGITS;
      case INITIALS -> false;
    };
  }

  private static boolean anywhere(String text, List<Needle> needles) {
    return Disguises.readings(text).stream()
        .map(View::of)
        .anyMatch(view -> needles.stream().anyMatch(needle -> view.count(needle) > 0));
  }

  /** What a text says in code, without what it says plainly. */
  private static String decoded(String text) {
    return String.join("\n", Disguises.readings(text).stream().skip(1).toList());
  }

  private Set<Finding> beyondApproved(Channel channel, Map<Integer, String> pages) {
    Map<Integer, View> views = new LinkedHashMap<>();
    pages.forEach((page, text) -> views.put(page, View.of(text)));
    View whole = View.of(String.join("\n", pages.values()));
    Map<Integer, View> decoded = new LinkedHashMap<>();
    pages.forEach((page, text) -> decoded.put(page, View.of(decoded(text))));
    Set<Finding> found = new LinkedHashSet<>();
    for (Needle needle : needles) {
      boolean looked = channel != Channel.DRAWN || isSureWhenDrawn(needle);
      if (looked && whole.count(needle) > approved.count(needle)) {
        pagesOf(needle, views).forEach(page -> found.add(readable(new Place(channel, page))));
      }
      if (looked && decoded.values().stream().mapToInt(v -> v.count(needle)).sum() > approvedDecoded.count(needle)) {
        pagesOf(needle, decoded).forEach(page -> found.add(readable(new Place(channel, page))));
      }
    }
    if (channel == Channel.DRAWN) {
      views.forEach((page, view) -> {
        if (misreadings.in(view)) {
          found.add(readable(new Place(channel, page)));
        }
      });
    }
    return found;
  }

  /** What recognition may not make by itself of other words: a year, initials. */
  private static boolean isSureWhenDrawn(Needle needle) {
    return needle.form() != Form.INITIALS && (needle.nameOnly() || needle.letters() >= SHORTEST_DRAWN);
  }

  /** The pages that show it; where it is broken over two pages, the first of the copy. */
  private static List<Integer> pagesOf(Needle needle, Map<Integer, View> views) {
    List<Integer> pages = new ArrayList<>();
    views.forEach((page, view) -> {
      if (view.count(needle) > 0) {
        pages.add(page);
      }
    });
    return pages.isEmpty() ? List.of(views.keySet().iterator().next()) : pages;
  }

  private static Finding readable(Place place) {
    return new Finding(place.channel(), place.page(), Finding.Problem.READABLE);
  }
}

package org.amparo.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.library.Facet;
import org.amparo.library.FacetCount;
import org.amparo.library.SearchResult;

/**
 * One facet with its values to tick.
 *
 * @param name what it is called in the form
 * @param legend as shown
 * @param first the values shown at once
 * @param more the values that unfold
 */
record FacetChoices(String name, String legend, List<Choice> first, List<Choice> more) {

  private static final int SHOWN_AT_ONCE = 5;
  private static final List<Facet> ORDER =
      List.of(Facet.OUTCOME, Facet.NATIONALITY, Facet.GROUND, Facet.COURT, Facet.YEAR, Facet.JUDGE);

  FacetChoices {
    first = List.copyOf(first);
    more = List.copyOf(more);
  }

  /**
   * A value to tick.
   *
   * @param id of its element, the same in each answer so that the focus stays
   * @param value as in the address
   * @param label as shown
   * @param count decisions that have it
   * @param ticked whether the search asks for it
   */
  record Choice(String id, String value, String label, int count, boolean ticked) {}

  static List<FacetChoices> of(SearchResult result, LibraryQuery query, Words words) {
    return ORDER.stream()
        .map(facet -> of(facet, result.facets().getOrDefault(facet, List.of()), query, words))
        .filter(choices -> !choices.first.isEmpty())
        .toList();
  }

  private static FacetChoices of(Facet facet, List<FacetCount> counts, LibraryQuery query, Words words) {
    List<Choice> choices = new ArrayList<>();
    for (FacetCount count : counts) {
      choices.add(choice(facet, count.value(), count.count(), query, words));
    }
    query.chosen(facet).stream()
        .filter(value -> counts.stream().noneMatch(c -> c.value().equals(value)))
        .forEach(value -> choices.add(choice(facet, value, 0, query, words)));
    if (facet == Facet.YEAR) {
      choices.sort(Comparator.comparing(Choice::value).reversed());
    }
    choices.sort(Comparator.comparing(Choice::ticked).reversed());
    int ticked = (int) choices.stream().filter(Choice::ticked).count();
    int shown = Math.min(choices.size(), Math.max(SHOWN_AT_ONCE, ticked));
    return new FacetChoices(
        LibraryQuery.parameter(facet),
        words.of(facet),
        choices.subList(0, shown),
        choices.subList(shown, choices.size()));
  }

  private static Choice choice(Facet facet, String value, int count, LibraryQuery query, Words words) {
    String name = LibraryQuery.parameter(facet);
    String id = name + "-" + value.replaceAll("[^\\p{L}\\p{N}]+", "-");
    return new Choice(id, value, label(facet, value, words), count, query.chosen(facet).contains(value));
  }

  private static String label(Facet facet, String value, Words words) {
    return switch (facet) {
      case NATIONALITY -> words.country(capitalised(value));
      case GROUND -> words.orSame("Ground", value);
      case OUTCOME -> words.orSame("outcome", value);
      case COURT -> court(value, words);
      case JUDGE -> capitalised(value);
      case YEAR -> value;
    };
  }

  private static String court(String value, Words words) {
    return Optional.of(words.orSame("state", value))
        .filter(label -> !label.equals(value))
        .orElseGet(() -> words.orSame("court", value));
  }

  private static String capitalised(String value) {
    return Arrays.stream(value.split(" "))
        .map(word -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}

package org.amparo.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.library.Facet;
import org.amparo.library.Search;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A search as the address says it, so that it can be shared.
 *
 * @param words what was typed
 * @param filters the values ticked
 * @param page from 1
 */
record LibraryQuery(String words, Map<Facet, List<String>> filters, int page) {

  static final int HITS_PER_PAGE = 20;

  private static final int MOST_PAGES = 10_000;
  private static final int LONGEST_WORDS_CHARS = 2_000;

  LibraryQuery {
    filters = Map.copyOf(filters);
  }

  /** Reads an address; what makes no sense in it is as if it were not there. */
  static LibraryQuery of(MultiValueMap<String, String> parameters) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values =
          parameters.getOrDefault(parameter(facet), List.of()).stream().filter(v -> !v.isBlank()).distinct().toList();
      if (!values.isEmpty()) {
        filters.put(facet, values);
      }
    }
    String words = Optional.ofNullable(parameters.getFirst("q")).orElse("").strip();
    String bounded = words.substring(0, Math.min(words.length(), LONGEST_WORDS_CHARS));
    return new LibraryQuery(bounded, filters, page(Optional.ofNullable(parameters.getFirst("page")).orElse("")));
  }

  /** What a facet is called in addresses and forms. */
  static String parameter(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  Search toSearch() {
    return new Search(words, filters, (page - 1) * HITS_PER_PAGE, HITS_PER_PAGE);
  }

  public boolean isNarrowed() {
    return !words.isEmpty() || !filters.isEmpty();
  }

  List<String> chosen(Facet facet) {
    return filters.getOrDefault(facet, List.of());
  }

  /** The address of another page of the same search. */
  String address(int otherPage) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/");
    if (!words.isEmpty()) {
      address.queryParam("q", encoded(words));
    }
    for (Facet facet : Facet.values()) {
      chosen(facet).forEach(value -> address.queryParam(parameter(facet), encoded(value)));
    }
    if (otherPage > 1) {
      address.queryParam("page", otherPage);
    }
    return address.build(true).toUriString();
  }

  private static String encoded(String value) {
    return UriUtils.encode(value, StandardCharsets.UTF_8);
  }

  private static int page(String number) {
    boolean sensible = number.matches("[0-9]{1,5}");
    return sensible ? Math.clamp(Integer.parseInt(number), 1, MOST_PAGES) : 1;
  }
}

package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.facts.Finding;
import org.amparo.flows.Amparo;
import org.amparo.library.Hit;
import org.amparo.library.Search;
import org.amparo.library.SearchResult;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The library: search, facets, results. */
@Controller
class LibraryPage {

  private static final int MOST_FINDINGS_TOLD = 3;

  private final Amparo amparo;
  private final MessageSource messages;

  LibraryPage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  @GetMapping("/")
  String show(@RequestParam MultiValueMap<String, String> parameters, Locale language, Model model) {
    Words words = new Words(messages, language);
    LibraryQuery query = LibraryQuery.of(parameters);
    SearchResult result = amparo.find().search(query.toSearch());
    model.addAttribute("query", query);
    model.addAttribute("total", result.total());
    model.addAttribute("held", query.isNarrowed() ? held() : result.total());
    model.addAttribute("cards", result.hits().stream().map(hit -> card(hit, words)).toList());
    model.addAttribute("facets", FacetChoices.of(result, query, words));
    model.addAttribute("pager", Pager.of(query, result.total()));
    return "library";
  }

  private int held() {
    return amparo.find().search(new Search("", Map.of(), 0, 0)).total();
  }

  private static DecisionCard card(Hit hit, Words words) {
    return DecisionCard.of(hit.decision(), hit.passages().stream().limit(1).toList(), why(hit, words), words);
  }

  private static List<String> why(Hit hit, Words words) {
    List<String> why = new ArrayList<>();
    List<String> found = found(hit);
    if (!found.isEmpty()) {
      why.add(words.of("why.says", words.list(found)));
    }
    List<String> points =
        hit.decision().facts().findings().keySet().stream()
            .limit(MOST_FINDINGS_TOLD)
            .map((Finding finding) -> words.of("turns." + finding.name()))
            .toList();
    if (!points.isEmpty()) {
      why.add(words.of("why.turns", words.list(points)));
    }
    return why;
  }

  private static List<String> found(Hit hit) {
    return hit.passages().stream()
        .flatMap(passage -> passage.marks().stream())
        .map(mark -> "“" + mark.of(hit.decision().text()).toLowerCase(Locale.ROOT) + "”")
        .distinct()
        .toList();
  }
}

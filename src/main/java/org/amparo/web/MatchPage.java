package org.amparo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.amparo.flows.Amparo;
import org.amparo.matching.CaseProfile;
import org.amparo.matching.Match;
import org.amparo.review.NotReleasable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which decisions bear on a client. A story comes in the body of a request and goes out in its answer, and is nowhere
 * else: not in an address, a log, a cookie, a cache or a file.
 */
@Controller
class MatchPage {

  private static final int MATCHES_SHOWN = 10;
  private static final int PASSAGES_SHOWN = 2;

  private final Amparo amparo;
  private final MessageSource messages;

  MatchPage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  /** The empty form, or the decisions for a saved client. */
  @GetMapping("/match")
  String open(
      @RequestParam(defaultValue = "") String client, Locale language, Model model, HttpServletResponse response) {
    forgetEverything(response);
    model.addAttribute("story", "");
    if (!client.isBlank()) {
      show(amparo.clients().open(client), language, model);
    }
    return page(client, model);
  }

  /** The decisions for a story. */
  @PostMapping("/match")
  String match(
      @RequestParam(defaultValue = "") String story, Locale language, Model model, HttpServletResponse response) {
    forgetEverything(response);
    model.addAttribute("story", story);
    if (story.isBlank()) {
      model.addAttribute("trouble", "match.empty");
      return page("", model);
    }
    try {
      show(amparo.compare().profile(story), language, model);
    } catch (NotReleasable refused) {
      model.addAttribute("trouble", "match.refused");
    }
    return page("", model);
  }

  private void show(CaseProfile profile, Locale language, Model model) {
    Words words = new Words(messages, language);
    List<Match> matches = amparo.compare().matches(profile, MATCHES_SHOWN);
    model.addAttribute("profile", ProfileView.of(profile, words));
    model.addAttribute("cards", matches.stream().map(match -> card(match, words)).toList());
  }

  private String page(String client, Model model) {
    model.addAttribute("clients", amparo.clients().list());
    model.addAttribute("client", client);
    return "match";
  }

  private static DecisionCard card(Match match, Words words) {
    ReasonsInWords reasons = new ReasonsInWords(words);
    return DecisionCard.of(
        match.decision(),
        match.passages().stream().limit(PASSAGES_SHOWN).toList(),
        match.reasons().stream().map(reasons::of).toList(),
        words);
  }

  private static void forgetEverything(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }
}

package org.amparo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.amparo.bearing.Bearing;
import org.amparo.bearing.Quotation;
import org.amparo.flows.Amparo;
import org.amparo.flows.Authorities;
import org.amparo.release.ReleasedDecision;
import org.amparo.text.Span;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a decision means for a saved client: a table by element beside the decision's text. */
@Controller
class ApplyPage {

  private final Amparo amparo;
  private final MessageSource messages;

  ApplyPage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  @GetMapping("/clients/{client}/decisions/{id}")
  String show(
      @PathVariable String client, @PathVariable String id, Locale language, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    Bearing bearing = amparo.apply().apply(id, amparo.clients().open(client))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Words words = new Words(messages, language);
    ReleasedDecision decision = bearing.decision();
    Anchors anchors = Anchors.of(quoted(bearing), decision.standIns());
    model.addAttribute("card", DecisionCard.of(decision, List.of(), List.of(), words));
    model.addAttribute("client", client);
    model.addAttribute("label", amparo.clients().list().stream()
        .filter(each -> each.id().equals(client)).map(each -> each.label()).findFirst().orElse(client));
    model.addAttribute("reach", words.of(bearing.reach()));
    model.addAttribute("points", bearing.points().stream().map(point -> PointView.of(point, anchors, words)).toList());
    Authorities authorities = amparo.authorities();
    model.addAttribute("doubted", StandingToday.doubted(decision.facts(), authorities, words));
    model.addAttribute("lawVersion", authorities.version());
    model.addAttribute("pages", DecisionPage.pages(decision, anchors));
    return "apply";
  }

  private static List<Span> quoted(Bearing bearing) {
    return bearing.points().stream().flatMap(point -> point.said().stream()).map(Quotation::place).toList();
  }
}

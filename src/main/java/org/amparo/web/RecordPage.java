package org.amparo.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.flows.Amparo;
import org.amparo.flows.CorrectFacts;
import org.amparo.flows.OnDesk;
import org.amparo.text.Span;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** The record of a decision on the desk, beside its text, and a lawyer's rulings on it. */
@Controller
class RecordPage {

  private static final String ADDRESS = "/desk/%s/record?told=%s#f-%s";

  private final Amparo amparo;
  private final MessageSource messages;

  RecordPage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  @GetMapping("/desk/{id}/record")
  String show(@PathVariable String id, @RequestParam(defaultValue = "") String told, Locale language, Model model) {
    OnDesk desk = amparo.desk().at(id);
    CorrectFacts.Corrected corrected = amparo.correctFacts().show(id);
    Anchors anchors = Anchors.of(RecordView.places(corrected), List.of());
    Words words = new Words(messages, language);
    model.addAttribute("desk", desk);
    model.addAttribute("groups", new RecordView(corrected, anchors, words).groups());
    model.addAttribute("more", new MoreFacts(corrected.facts().particulars(), anchors, words).rows());
    model.addAttribute("lawVersion", amparo.authorities().version());
    model.addAttribute("pages", pages(desk.text(), anchors));
    model.addAttribute("told", List.of("ruled", "back", "unfit", "name").contains(told) ? told : "");
    return "record";
  }

  /** Rules on a field: these values, or that the decision does not address it. */
  @PostMapping("/desk/{id}/record/rule")
  RedirectView rule(
      @PathVariable String id,
      @RequestParam String field,
      @RequestParam(defaultValue = "") List<String> value,
      @RequestParam(defaultValue = "") String lines,
      @RequestParam(defaultValue = "false") boolean silent,
      @RequestParam(defaultValue = "") String who) {
    List<String> values = silent ? List.of() : given(value, lines);
    known(field);
    if (who.isBlank()) {
      return see(id, "name", field);
    }
    if (!CorrectFacts.fits(field, values) || (!silent && values.isEmpty())) {
      return see(id, "unfit", field);
    }
    amparo.correctFacts().rule(id, field, values, who.strip());
    amparo.desk().sign(id, who.strip());
    return see(id, "ruled", field);
  }

  /** Lets the machine's value stand again. */
  @PostMapping("/desk/{id}/record/back")
  RedirectView takeBack(@PathVariable String id, @RequestParam String field) {
    known(field);
    amparo.correctFacts().takeBack(id, field);
    return see(id, "back", field);
  }

  private static List<String> given(List<String> chosen, String lines) {
    List<String> values = new ArrayList<>(chosen);
    values.addAll(Arrays.asList(lines.split("\\R")));
    return values.stream().map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
  }

  private static void known(String field) {
    if (CorrectFacts.fields().stream().noneMatch(each -> each.name().equals(field))) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  private static RedirectView see(String id, String told, String field) {
    return ApprovalPage.seeOther(ADDRESS.formatted(id, told, field.replace('.', '-')));
  }

  private static List<SetPage> pages(String text, Anchors anchors) {
    ProtectedHtml html = ProtectedHtml.withAnchors(text, List.of(), anchors);
    return Paragraphs.of(text).stream()
        .map(page -> new SetPage(page.number(), page.blocks().stream().map(block -> set(block, html)).toList()))
        .filter(page -> !page.blocks().isEmpty())
        .toList();
  }

  private static SetPage.SetBlock set(Block block, ProtectedHtml html) {
    Span span = block.span();
    return new SetPage.SetBlock(html.of(span), block.kind() == Block.Kind.LINES);
  }
}

package org.amparo.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.flows.Amparo;
import org.amparo.flows.Desk;
import org.amparo.flows.OnDesk;
import org.amparo.policy.Action;
import org.amparo.review.Mark;
import org.amparo.text.Span;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The review of one decision: the original with everything that is proposed for it, and a key for every ruling. A key is
 * a form that is sent; with scripts only the pieces of the page that it changed come back.
 */
@Controller
class DeskPage {

  private final Amparo amparo;
  private final MessageSource messages;

  DeskPage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  @GetMapping("/desk/{id}")
  String open(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String told,
      Locale language,
      Model model) {
    OnDesk desk = amparo.desk().open(id);
    Words words = new Words(messages, language);
    DeskView view = new DeskView(desk, words);
    Optional<Span> here = DeskAddress.read(at, desk.text().length()).or(() -> new DeskCursor(desk).start());
    lay(model, view, desk, here);
    model.addAttribute("leaves", view.leaves());
    model.addAttribute("lastLook", words.moment(desk.lastLook()));
    model.addAttribute("told", List.of("leak", "anew", "unlooked", "name", "office", "versions").contains(told) ? told : "");
    return "desk";
  }

  /** One key. */
  @PostMapping("/desk/{id}/rule")
  Object rule(
      @PathVariable String id,
      @RequestParam(defaultValue = "generalise") String verb,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String standIn,
      @RequestParam(defaultValue = "") String coarse,
      @RequestParam(defaultValue = "false") boolean sure,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean pieces,
      Locale language,
      Model model) {
    Words words = new Words(messages, language);
    DeskKey key = new DeskKey(amparo.desk(), id, words);
    DeskKey.Pressed pressed = key.press(verb, at, coarse.isEmpty() ? standIn : coarse, sure);
    if (!pieces) {
      return seeOther(id, pressed.here().map(DeskAddress::of).orElse(""));
    }
    DeskView view = new DeskView(pressed.now(), words);
    lay(model, view, pressed.now(), pressed.here());
    model.addAttribute("blocks", view.changedSince(pressed.before()));
    model.addAttribute("said", pressed.said());
    model.addAttribute("alarm", pressed.alarm());
    return "desk-answer";
  }

  /** How coarse the stretch at hand could be made, for its panel to put in its place. */
  @GetMapping("/desk/{id}/choices")
  String choices(@PathVariable String id, @RequestParam String at, Model model) {
    Desk desk = amparo.desk();
    model.addAttribute(
        "choices",
        DeskAddress.read(at, Integer.MAX_VALUE).map(span -> desk.choices(id, span)).orElse(List.of()));
    return "desk-choices";
  }

  /** Decides for the whole office what was ruled here. */
  @PostMapping("/desk/{id}/office")
  RedirectView office(@PathVariable String id, @RequestParam String at, @RequestParam(defaultValue = "") String who) {
    OnDesk desk = amparo.desk().at(id);
    Optional<Span> span = DeskAddress.read(at, desk.text().length());
    if (span.isEmpty() || who.isBlank() || !amparo.desk().decideForOffice(id, span.get(), who.strip())) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return redirect("/desk/%s?at=%s&told=office".formatted(id, at));
  }

  private void lay(Model model, DeskView view, OnDesk desk, Optional<Span> here) {
    Desk flow = amparo.desk();
    String id = desk.entry().id();
    model.addAttribute("desk", desk);
    model.addAttribute("queue", view.queue(here));
    model.addAttribute("at", here.map(DeskAddress::of).orElse(""));
    here.ifPresent(span -> model.addAttribute("mark", view.mark(span, flow.alike(id, span), offered(flow, desk, span))));
  }

  private static String offered(Desk flow, OnDesk desk, Span span) {
    Optional<Mark> mark = desk.marks().stream().filter(m -> m.span().equals(span)).findFirst();
    Action likely = mark.map(Mark::action).filter(a -> a != Action.KEEP).orElse(Action.HIDE);
    return flow.offered(desk.entry().id(), span, likely);
  }

  static ResponseEntity<Void> seeOther(String id, String at) {
    URI address = URI.create("/desk/" + id + (at.isEmpty() ? "" : "?at=" + at + "#s" + at));
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
  }

  private static RedirectView redirect(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}

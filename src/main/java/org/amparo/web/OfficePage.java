package org.amparo.web;

import java.util.List;
import java.util.Locale;
import org.amparo.flows.Amparo;
import org.amparo.flows.OfficeEntry;
import org.amparo.policy.Action;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** The words on which the office decided for all its decisions. */
@Controller
class OfficePage {

  private final Amparo amparo;
  private final MessageSource messages;

  OfficePage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  /**
   * One decision on some words.
   *
   * @param entry what the vault keeps
   * @param day when it was decided, in words
   */
  record Row(OfficeEntry entry, String day) {}

  @GetMapping("/office")
  String list(Locale language, Model model) {
    Words words = new Words(messages, language);
    List<Row> rows =
        amparo.office().list().stream().map(e -> new Row(e, words.day(e.at()))).toList();
    model.addAttribute("hidden", rows.stream().filter(r -> r.entry().action() == Action.HIDE).toList());
    model.addAttribute("kept", rows.stream().filter(r -> r.entry().action() == Action.KEEP).toList());
    return "office";
  }

  @PostMapping("/office/{id}/forget")
  RedirectView forget(@PathVariable String id) {
    amparo.office().forget(id);
    return ApprovalPage.seeOther("/office");
  }
}

package org.amparo.web;

import java.util.List;
import java.util.Locale;
import org.amparo.flows.Amparo;
import org.amparo.flows.Desk;
import org.amparo.flows.Listed;
import org.amparo.flows.Waiting;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decisions that wait for a person. */
@Controller
class DeskList {

  private static final int ROWS = 50;

  private final Amparo amparo;
  private final MessageSource messages;

  DeskList(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  /**
   * One that waits.
   *
   * @param waiting what the vault says of it
   * @param added when it came in, in words
   */
  record Row(Waiting waiting, String added) {}

  @GetMapping("/desk")
  String list(@RequestParam(defaultValue = "1") int page, Locale language, Model model) {
    Words words = new Words(messages, language);
    Desk desk = amparo.desk();
    List<Listed> all = desk.waiting();
    int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
    int here = Math.clamp(page, 1, pages);
    List<Listed> shown = all.subList((here - 1) * ROWS, Math.min(all.size(), here * ROWS));
    model.addAttribute("total", all.size());
    model.addAttribute("page", here);
    model.addAttribute("pages", pages);
    model.addAttribute(
        "rows", shown.stream().map(d -> new Row(desk.progress(d), words.day(d.addedAt()))).toList());
    return "desk-list";
  }
}

package org.amparo.web;

import java.util.Locale;
import org.amparo.flows.Amparo;
import org.amparo.flows.OtherVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Warns, once the desk is shown, of other versions that would undo the copy. */
@Controller
class VersionsPage {

  private final Amparo amparo;
  private final MessageSource messages;

  VersionsPage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  @GetMapping("/desk/{id}/versions")
  String compare(@PathVariable String id, Locale language, Model model) {
    Words words = new Words(messages, language);
    model.addAttribute(
        "versions",
        amparo.otherVersions().of(id).stream()
            .filter(OtherVersion::asksForADecision)
            .map(other -> VersionView.of(other, words))
            .toList());
    return "desk-versions";
  }
}

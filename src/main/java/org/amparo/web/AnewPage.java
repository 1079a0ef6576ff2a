package org.amparo.web;

import org.amparo.flows.Amparo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** A decision that lies on the desk, proposed once more by today's program, policy and words of the office. */
@Controller
class AnewPage {

  private final Amparo amparo;

  AnewPage(Amparo amparo) {
    this.amparo = amparo;
  }

  /** Tells, once the desk is shown, whether today's proposal would differ. */
  @GetMapping("/desk/{id}/anew")
  String compare(@PathVariable String id, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("places", amparo.proposeAnew().compare(id).size());
    return "desk-anew";
  }

  @PostMapping("/desk/{id}/anew")
  RedirectView takeOver(@PathVariable String id) {
    amparo.proposeAnew().takeOver(id);
    return ApprovalPage.seeOther("/desk/%s?told=anew".formatted(id));
  }
}

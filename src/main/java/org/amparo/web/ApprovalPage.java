package org.amparo.web;

import org.amparo.flows.Amparo;
import org.amparo.flows.OnDesk;
import org.amparo.flows.OtherVersion;
import org.amparo.release.Leak;
import org.amparo.review.NotReleasable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** What ends a review: a person approves under a name. */
@Controller
class ApprovalPage {

  private static final int LONGEST_NAME_CHARS = 80;

  private final Amparo amparo;

  ApprovalPage(Amparo amparo) {
    this.amparo = amparo;
  }

  /**
   * Releases a decision under a person's name, through the same checks as the command line.
   *
   * @param name who approves
   * @param anyway whether it is released although doubtful places were not looked at
   * @param despite whether it is released although another version of the decision undoes the copy
   */
  @PostMapping("/desk/{id}/approve")
  RedirectView approve(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean anyway,
      @RequestParam(defaultValue = "false") boolean despite)
      throws NotReleasable {
    String reviewer = name.strip();
    if (reviewer.isEmpty() || reviewer.length() > LONGEST_NAME_CHARS) {
      return back(id, "name");
    }
    amparo.desk().sign(id, reviewer);
    OnDesk desk = amparo.desk().at(id);
    if (desk.unlooked() > 0 && !anyway) {
      return back(id, "unlooked");
    }
    if (!despite && amparo.otherVersions().of(id).stream().anyMatch(OtherVersion::asksForADecision)) {
      return back(id, "versions");
    }
    try {
      amparo.release().release(id, reviewer);
      return seeOther("/decisions/" + id);
    } catch (Leak leak) {
      return back(id, "leak");
    }
  }

  private static RedirectView back(String id, String told) {
    return seeOther("/desk/%s?told=%s".formatted(id, told));
  }

  static RedirectView seeOther(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}

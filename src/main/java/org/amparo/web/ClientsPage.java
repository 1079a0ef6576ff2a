package org.amparo.web;

import java.net.URI;
import org.amparo.flows.Amparo;
import org.amparo.review.NotReleasable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Saved clients: only a profile is kept, under a label that the office chooses. */
@Controller
class ClientsPage {

  private static final int LONGEST_LABEL_CHARS = 80;

  private final Amparo amparo;

  ClientsPage(Amparo amparo) {
    this.amparo = amparo;
  }

  @PostMapping("/clients")
  ResponseEntity<Void> save(
      @RequestParam(defaultValue = "") String story, @RequestParam(defaultValue = "") String label)
      throws NotReleasable {
    String name = label.strip();
    if (story.isBlank() || name.isEmpty() || name.length() > LONGEST_LABEL_CHARS) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return seeOther("/match?client=" + amparo.clients().save(name, amparo.compare().profile(story)));
  }

  @PostMapping("/clients/{id}/forget")
  ResponseEntity<Void> forget(@PathVariable String id) {
    amparo.clients().forget(id);
    return seeOther("/match");
  }

  private static ResponseEntity<Void> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}

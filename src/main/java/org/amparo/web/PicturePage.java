package org.amparo.web;

import java.util.Locale;
import org.amparo.flows.Amparo;
import org.amparo.flows.OnDesk;
import org.amparo.text.Page;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages of an original as they looked. */
@Controller
class PicturePage {

  private final Amparo amparo;
  private final MessageSource messages;

  PicturePage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  /** A page with its marks over it, for the desk to put in its place. */
  @GetMapping("/desk/{id}/pages/{number:[0-9]+}")
  String page(@PathVariable String id, @PathVariable int number, Locale language, Model model) {
    OnDesk desk = amparo.desk().at(id);
    model.addAttribute("id", id);
    model.addAttribute("picture", PictureView.of(desk, find(desk, number), new Words(messages, language)));
    return "desk-picture";
  }

  @GetMapping("/desk/{id}/pages/{number:[0-9]+}.png")
  ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable int number) {
    find(amparo.desk().at(id), number);
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(amparo.pagePictures().png(id, number));
  }

  private static Page find(OnDesk desk, int number) {
    return desk.pages().stream()
        .filter(page -> page.number() == number && DeskView.hasPicture(page))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}

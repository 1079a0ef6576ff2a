package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.flows.Amparo;
import org.amparo.flows.Authorities;
import org.amparo.flows.CopyFile;
import org.amparo.flows.Format;
import org.amparo.flows.NoPages;
import org.amparo.gate.GateClosed;
import org.amparo.release.ReleasedDecision;
import org.amparo.text.Span;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A decision: its protected text beside its facts, and its copies to take away. */
@Controller
class DecisionPage {

  private static final Pattern STRETCH = Pattern.compile("([0-9]{1,8})-([0-9]{1,8})");
  private static final MediaType PLAIN_TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

  private static final MediaType WORD =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Amparo amparo;
  private final MessageSource messages;

  DecisionPage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  @GetMapping("/decisions/{id}")
  String show(@PathVariable String id, @RequestParam(defaultValue = "") String at, Locale language, Model model) {
    ReleasedDecision decision = amparo.find().decision(id).orElseThrow(DecisionPage::notFound);
    Words words = new Words(messages, language);
    Anchors anchors = anchors(decision, passage(at, decision.text()));
    model.addAttribute("card", DecisionCard.of(decision, List.of(), List.of(), words));
    model.addAttribute("released", words.day(decision.releasedAt()));
    model.addAttribute("policy", decision.policy().words());
    Authorities authorities = amparo.authorities();
    model.addAttribute("groups", new FactSheet(decision.facts(), anchors, authorities, words).groups());
    model.addAttribute("lawVersion", authorities.version());
    model.addAttribute("pages", pages(decision, anchors));
    return "decision";
  }

  @GetMapping("/decisions/{id}/copy.txt")
  ResponseEntity<byte[]> text(@PathVariable String id) throws GateClosed, NoPages {
    return download(id, Format.TXT, PLAIN_TEXT);
  }

  @GetMapping("/decisions/{id}/copy.docx")
  ResponseEntity<byte[]> word(@PathVariable String id) throws GateClosed, NoPages {
    return download(id, Format.DOCX, WORD);
  }

  @GetMapping("/decisions/{id}/copy.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id) throws GateClosed, NoPages {
    return download(id, Format.PDF, MediaType.APPLICATION_PDF);
  }

  private ResponseEntity<byte[]> download(String id, Format format, MediaType type) throws GateClosed, NoPages {
    CopyFile file = amparo.export().files(id, List.of(format)).orElseThrow(DecisionPage::notFound).getFirst();
    ContentDisposition attachment = ContentDisposition.attachment().filename(file.name()).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(file.bytes());
  }

  private static Anchors anchors(ReleasedDecision decision, Optional<Span> passage) {
    List<Span> places = new ArrayList<>(FactSheet.places(decision.facts()));
    passage.ifPresent(places::add);
    Anchors anchors = Anchors.of(places, decision.standIns());
    return passage.map(span -> anchors.named("passage", span)).orElse(anchors);
  }

  /** The pages of a decision's protected text, with its anchors. */
  static List<SetPage> pages(ReleasedDecision decision, Anchors anchors) {
    ProtectedHtml html = ProtectedHtml.withAnchors(decision.text(), decision.standIns(), anchors);
    return Paragraphs.of(decision.text()).stream()
        .map(page -> new SetPage(page.number(), page.blocks().stream().map(b -> set(b, html)).toList()))
        .filter(page -> !page.blocks().isEmpty())
        .toList();
  }

  private static SetPage.SetBlock set(Block block, ProtectedHtml html) {
    return new SetPage.SetBlock(html.of(block.span()), block.kind() == Block.Kind.LINES);
  }

  private static Optional<Span> passage(String at, String text) {
    Matcher numbers = STRETCH.matcher(at);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(numbers.group(1));
    int end = Integer.parseInt(numbers.group(2));
    return start < end && end <= text.length() ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

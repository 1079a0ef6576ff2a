package org.amparo.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amparo.courtdata.RefusedRelease;
import org.amparo.flows.Amparo;
import org.amparo.flows.CountCsv;
import org.amparo.outcomes.Answer;
import org.amparo.outcomes.Definition;
import org.amparo.outcomes.Field;
import org.amparo.outcomes.Source;
import org.amparo.outcomes.UnanswerableQuestion;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How cases fare: filters, a chart with its table, the definition, and both as files. */
@Controller
class OutcomesPage {

  private final Amparo amparo;
  private final MessageSource messages;

  OutcomesPage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  @GetMapping("/outcomes")
  String show(@RequestParam MultiValueMap<String, String> parameters, Locale language, Model model) {
    Words words = new Words(messages, language);
    OutcomesQuery query = OutcomesQuery.of(parameters);
    model.addAttribute("query", query);
    model.addAttribute("fields", Stream.of(Field.values()).filter(f -> f.sources().contains(query.source())).toList());
    model.addAttribute("narrowing", OutcomesQuery.NARROWING.stream().filter(f -> f.sources().contains(query.source())).toList());
    model.addAttribute("definitions", Definition.values());
    model.addAttribute("sources", Source.values());
    model.addAttribute("loaded", amparo.loadCourtData().loaded());
    if (query.source() == Source.COMMONS || amparo.loadCourtData().loaded()) {
      answer(query, words, language, model);
    }
    return "outcomes";
  }

  private void answer(OutcomesQuery query, Words words, Locale language, Model model) {
    try {
      Answer answer = amparo.count().answer(query.question());
      model.addAttribute("count", CountView.of(words.of("outcomes.title"), answer, words, language));
      model.addAttribute("csv", query.address("/outcomes.csv"));
      model.addAttribute("png", query.address("/outcomes.png"));
      if (query.source() == Source.COURT) {
        model.addAttribute("rivals", amparo.count().underEachDefinition(query.question()).stream()
            .map(rival -> rival(rival, words, language)).toList());
      }
    } catch (UnanswerableQuestion refused) {
      model.addAttribute("refused", refused.getMessage());
    }
  }

  /** The total under a definition, for the table that sets definitions side by side. */
  private static CountView rival(Answer answer, Words words, Locale language) {
    CountView all = CountView.of(words.of("DefinitionName." + answer.question().definition().name()), answer, words, language);
    return new CountView(all.heading(), all.definition(), List.of(all.rows().getLast()), List.of(), List.of(), all.minimum(), all.total());
  }

  @GetMapping("/outcomes.csv")
  ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters) {
    Answer answer = amparo.count().answer(OutcomesQuery.of(parameters).question());
    return file("outcomes.csv", MediaType.parseMediaType("text/csv;charset=UTF-8"),
        CountCsv.of(List.of(answer)).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/outcomes.png")
  ResponseEntity<byte[]> png(@RequestParam MultiValueMap<String, String> parameters, Locale language) {
    Words words = new Words(messages, language);
    Answer answer = amparo.count().answer(OutcomesQuery.of(parameters).question());
    CountView view = CountView.of(words.of("outcomes.chart"), answer, words, language);
    return file("outcomes.png", MediaType.IMAGE_PNG, ChartPicture.png(view));
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }

  /** What the last load found. */
  @GetMapping("/outcomes/load")
  String load(Locale language, Model model) {
    try {
      model.addAttribute("report", LoadView.of(amparo.loadCourtData().report(), new Words(messages, language), language));
    } catch (RefusedRelease none) {
      model.addAttribute("refused", none.getMessage());
    }
    return "load";
  }
}

package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.flows.Amparo;
import org.amparo.library.Facet;
import org.amparo.library.Search;
import org.amparo.outcomes.Answer;
import org.amparo.outcomes.Definition;
import org.amparo.outcomes.Field;
import org.amparo.outcomes.Question;
import org.amparo.outcomes.Source;
import org.amparo.outcomes.UnanswerableQuestion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A judge or a court: against the others, over the years, by nationality and counsel, and what decisions of the judge are held. */
@Controller
class PlacePage {

  private static final int DECISIONS_SHOWN = 10;
  private static final List<Field> PARTS = List.of(Field.YEAR, Field.NATIONALITY, Field.REPRESENTATION);

  private final Amparo amparo;
  private final MessageSource messages;

  PlacePage(Amparo amparo, MessageSource messages) {
    this.amparo = amparo;
    this.messages = messages;
  }

  @GetMapping("/outcomes/judge")
  String judge(@RequestParam String name, Locale language, Model model) {
    Words words = new Words(messages, language);
    model.addAttribute("cards", amparo.find()
        .search(new Search("", Map.of(Facet.JUDGE, List.of(name.toLowerCase(Locale.ROOT))), 0, DECISIONS_SHOWN)).hits().stream()
        .map(hit -> DecisionCard.of(hit.decision(), List.of(), List.of(), words)).toList());
    return place(Field.JUDGE, name, words, language, model);
  }

  @GetMapping("/outcomes/court")
  String court(@RequestParam String name, Locale language, Model model) {
    model.addAttribute("cards", List.of());
    return place(Field.COURT, name, new Words(messages, language), language, model);
  }

  private String place(Field field, String name, Words words, Locale language, Model model) {
    model.addAttribute("kind", words.of(field));
    model.addAttribute("name", name);
    try {
      List<CountView> parts = new ArrayList<>();
      parts.add(beside(field, name, words, language));
      for (Field part : PARTS) {
        parts.add(CountView.of(words.of(part), count(Optional.of(part), Map.of(field, List.of(name))), words, language));
      }
      if (field == Field.COURT) {
        parts.add(CountView.of(words.of(Field.JUDGE), count(Optional.of(Field.JUDGE), Map.of(field, List.of(name))), words, language));
      }
      model.addAttribute("parts", parts);
    } catch (UnanswerableQuestion refused) {
      model.addAttribute("refused", refused.getMessage());
    }
    return "place";
  }

  /** The place itself above the country; a judge's courts between. */
  private CountView beside(Field field, String name, Words words, Locale language) {
    List<CountView.Row> rows = new ArrayList<>();
    List<CountView.Bar> bars = new ArrayList<>();
    CountView own = CountView.of("", count(Optional.empty(), Map.of(field, List.of(name))), words, language);
    add(own, name, rows, bars);
    if (field == Field.JUDGE) {
      Answer courts = count(Optional.of(Field.COURT), Map.of(field, List.of(name)));
      courts.lines().stream().filter(l -> !l.group().isEmpty()).forEach(court -> add(
          CountView.of("", count(Optional.empty(), Map.of(Field.COURT, List.of(court.group().getFirst().code()))), words, language),
          court.group().getFirst().label(), rows, bars));
    }
    CountView country = CountView.of("", count(Optional.empty(), Map.of()), words, language);
    add(country, words.of("outcomes.country"), rows, bars);
    return new CountView(words.of("outcomes.beside"), own.definition(), rows, bars, own.left(), own.minimum(), own.total());
  }

  private static void add(CountView one, String name, List<CountView.Row> rows, List<CountView.Bar> bars) {
    CountView.Row all = one.rows().getLast();
    rows.add(new CountView.Row(name, "", all.applications(), all.grants(), all.denials(), all.others(), all.pending(),
        all.ofMerits(), all.ofCompletions(), false));
    one.total().ifPresent(bar -> bars.add(new CountView.Bar(name, bar.share(), bar.low(), bar.high(), bar.says())));
  }

  private Answer count(Optional<Field> by, Map<Field, List<String>> where) {
    return amparo.count().answer(
        new Question(by.stream().toList(), where, Optional.empty(), Source.COURT, Definition.HOUSE, false));
  }
}

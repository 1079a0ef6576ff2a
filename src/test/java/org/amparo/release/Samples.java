package org.amparo.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.facts.Application;
import org.amparo.facts.Body;
import org.amparo.facts.Fact;
import org.amparo.facts.Facts;
import org.amparo.facts.Gender;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.policy.Policy;
import org.amparo.review.Approved;
import org.amparo.text.Evidence;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** An invented decision and what was found in it. */
final class Samples {

  static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

  static final String DECISION =
      """
      Board of Immigration Appeals
      Panel Members: Ashgrove, Wendell J.
      File: A 908-931-447 - El Paso, TX
      Date: November 9, 2017
      In re: EULALIA QUILLOTE
      ON BEHALF OF RESPONDENT: Hope Waters, Esquire

      The respondent, a native of Mexico, sold flowers in Xaltepec. She asks for asylum as one of the
      flower sellers of Xaltepec who refused to pay, and as one of the women who refused to pay.
      See Matter of Quillote, 27 I&N Dec. 316 (A.G. 2018); Matter of Vellido, 1 I&N Dec. 1 (BIA 1940).
      """;

  private Samples() {}

  static Span span(String words) {
    int start = DECISION.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Span last(String words) {
    int start = DECISION.lastIndexOf(words);
    return new Span(start, start + words.length());
  }

  static <T> Fact<T> fact(T value, Span... spans) {
    return new Fact<>(value, Evidence.at(spans));
  }

  private static Fact<String> worded(String words) {
    return fact(words, span(words));
  }

  static Approved approved(Span... alsoKept) {
    List<Replacement> replacements =
        List.of(
            new Replacement(span("A 908-931-447"), "[A number]"),
            new Replacement(span("El Paso"), "[a city]"),
            new Replacement(span("November 9, 2017"), "[late 2017]"),
            new Replacement(span("EULALIA QUILLOTE"), "[Applicant]"),
            new Replacement(span("Hope Waters"), "[Attorney 1]"),
            new Replacement(span("Xaltepec"), "[a town]"),
            new Replacement(last("Xaltepec"), "[a town]"));
    return new Approved(
        replacements,
        List.of(span("EULALIA QUILLOTE"), span("Hope Waters")),
        List.of(span("A 908-931-447")),
        List.of(alsoKept),
        Policy.share().used(),
        "Wren Abara",
        NOW);
  }

  static Facts facts() {
    return new Facts(
        Optional.of(fact(Body.BIA, span("Board of Immigration Appeals"))),
        Optional.of(fact(LocalDate.of(2017, 11, 9), span("November 9, 2017"))),
        Optional.of(fact("El Paso", span("El Paso"))),
        Optional.of(fact("TX", span("TX"))),
        List.of(fact("Ashgrove, Wendell J.", span("Ashgrove, Wendell J."))),
        Optional.empty(),
        Optional.of(fact("Mexico", span("Mexico"))),
        Optional.of(fact(Gender.FEMALE, span("She"))),
        Optional.empty(),
        Optional.of(fact("flower seller", span("sold flowers"))),
        Optional.of(fact(true, span("Hope Waters"))),
        Optional.empty(),
        List.of(fact(Application.ASYLUM, span("asylum"))),
        Optional.empty(),
        List.of(),
        Map.of(Relief.ASYLUM, fact(ReliefOutcome.REMANDED, span("asylum"))),
        List.of(),
        List.of(
            worded("flower sellers of Xaltepec who refused to pay"), worded("women who refused to pay")),
        List.of(),
        List.of(),
        Map.of(),
        List.of(
            worded("Matter of Quillote, 27 I&N Dec. 316 (A.G. 2018)"),
            worded("Matter of Vellido, 1 I&N Dec. 1 (BIA 1940)")),
        List.of());
  }
}

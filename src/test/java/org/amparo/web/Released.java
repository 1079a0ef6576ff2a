package org.amparo.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.facts.Application;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Body;
import org.amparo.facts.Fact;
import org.amparo.facts.Finding;
import org.amparo.facts.FindingOutcome;
import org.amparo.facts.Gender;
import org.amparo.facts.Ground;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.policy.Policy;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/** Released decisions for tests. Everybody in them is invented. */
final class Released {

  static final String HOSTILE = "<script>document.title='taken'</script>";

  private static final Pattern LABEL = Pattern.compile("\\[[^\\]]+\\]");
  private static final String OFFICER =
      """
      Decision of the Board of Immigration Appeals
      In re: [Applicant]

      The respondent, a native and citizen of Mexico, appeals from the decision that denied
      his application for asylum. He served as a municipal police officer in [a border city
      in Chihuahua] and refused the bribes that a cartel offered him. In [late 2009] he was
      threatened and shot at on his way home.
      \fThe Immigration Judge found that the dangers described are those that an officer
      accepts with the post. See Matter of Fuentes, 19 I&N Dec. 658 (BIA 1988). The respondent
      is no longer an officer. We will send the record back so that the judge may decide
      whether former officers of that force form a particular social group.
      """;

  private final String text;

  private Released(String text) {
    this.text = text;
  }

  /** A former officer's appeal, sent back. */
  static ReleasedDecision officer(String id) {
    return new Released(OFFICER).officer(id, "Mexico");
  }

  /** An asylum claim of someone of this country, denied in this year; the text ends with these words. */
  static ReleasedDecision denied(String id, String country, int year, String words) {
    String text =
        "The respondent is a citizen of %s. The appeal of %d is dismissed. %s".formatted(country, year, words);
    return new Released(text).denied(id, country, year);
  }

  private ReleasedDecision officer(String id, String country) {
    return decision(id, "Mexico: police officer who refused a cartel’s bribes", new ReleasedFacts(
        said(Body.BIA, "Board of Immigration Appeals"), Optional.empty(), Optional.of(at("TX", "Chihuahua")),
        Optional.of(at(5, "Chihuahua")), List.of(at("Holt, Marian", "Decision")), said(country, country),
        said(Gender.MALE, "his application"), said("police officer", "municipal police officer"), Optional.empty(),
        Optional.empty(), List.of(at(Application.ASYLUM, "asylum")), Optional.empty(),
        List.of(at(BoardAction.REMANDED, "We will send the record back")),
        Map.of(Relief.ASYLUM, at(ReliefOutcome.REMANDED, "We will send the record back")),
        List.of(at(Ground.PARTICULAR_SOCIAL_GROUP, "particular social group")),
        List.of(at("former officers of that force", "former officers of that force")),
        List.of(at(Persecutor.CARTEL, "a cartel")),
        List.of(at(Harm.THREATS, "threatened"), at(Harm.ATTEMPTED_KILLING, "shot at")),
        Map.of(Finding.NEXUS, at(FindingOutcome.REMANDED, "on his way home.\n\fThe Immigration Judge found")),
        List.of(at("Matter of Fuentes, 19 I&N Dec. 658 (BIA 1988)", "Matter of Fuentes, 19 I&N Dec. 658 (BIA 1988)")),
        List.of()));
  }

  private ReleasedDecision denied(String id, String country, int year) {
    return decision(id, country + ": appeal dismissed", new ReleasedFacts(
        Optional.empty(), said(year, Integer.toString(year)), Optional.empty(), Optional.empty(), List.of(),
        said(country, country), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
        Optional.empty(), List.of(at(BoardAction.DISMISSED, "dismissed")),
        Map.of(Relief.ASYLUM, at(ReliefOutcome.DENIED, "dismissed")), List.of(), List.of(), List.of(), List.of(),
        Map.of(), List.of(), List.of()));
  }

  private ReleasedDecision decision(String id, String title, ReleasedFacts facts) {
    List<Span> labels = LABEL.matcher(text).results().map(label -> new Span(label.start(), label.end())).toList();
    return new ReleasedDecision(
        id, title, text, labels, facts, Policy.share().used(), "a tester", Instant.parse("2026-05-03T12:00:00Z"));
  }

  private <T> Optional<Fact<T>> said(T value, String words) {
    return Optional.of(at(value, words));
  }

  private <T> Fact<T> at(T value, String words) {
    int start = text.indexOf(words);
    return new Fact<>(value, Evidence.at(start, start + words.length()));
  }
}

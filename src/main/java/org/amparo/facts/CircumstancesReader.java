package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * Reads what a decision says by the way: the judge who signed below, custody, the respondent's best
 * language.
 */
final class CircumstancesReader {

  private static final String NAME =
      "(?<name>(?!Date )\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]*){1,3})";
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\b"
              + NAME
              + ",? (?:U\\.S\\. |United States )?Immigration Judge\\b(?!'| found| denied| conclu)"
              + "|\\bImmigration Judge:? "
              + NAME.replace("name", "after"));
  private static final Pattern DETAINED =
      Pattern.compile(
          "(?=[Drac])(?:(?<!NON-)\\bDETAINED\\b|\\b(?:respondent|applicant|client)\\b,?(?: (?:is|who"
              + " is|was|remains|has been|currently|still|presently))+ (?:detained|in"
              + " (?:dhs|ice|immigration) (?:custody|detention)))");
  private static final Pattern RELEASED =
      Pattern.compile(
          "(?=[Nra])\\b(?:NON-DETAINED\\b|(?:respondent|applicant) is (?:no longer|not) detained)");
  private static final Stems LANGUAGES =
      Stems.of(
          "Akan", "Albanian", "Amharic", "Arabic", "Bengali", "Burmese", "Creole", "Farsi", "French", "Fulani",
          "Garifuna", "Hindi", "K'iche'", "Kanjobal", "Mam", "Mandarin", "Nepali", "Pidgin", "Portuguese", "Punjabi",
          "Q'eqchi'", "Q'anjob'al", "Quechua", "Russian", "Somali", "Spanish", "Tajik", "Tamil", "Tigrinya", "Twi",
          "Urdu", "Wolof");
  private static final Stems IN_CUSTODY = Stems.of("DETAINED", " detained", " custody", " detention");
  private static final Stems CUSTODY = Stems.of("detained", "custody", "detention");
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "\\b(?:best language|native language|primary language|language of|speaks|speaker"
              + " of|interpreted (?:in|into)|fluent in|in the)(?: is| of|:)? (?:only |both"
              + " )?(?<name>Akan|Albanian|Amharic|Arabic|Bengali|Burmese|Creole|Farsi|French|Fulani|Garifuna|Hindi"
              + "|K'iche'|Kanjobal|Mam|Mandarin|Nepali|Pidgin|Portuguese|Punjabi|Q'eqchi'|Q'anjob'al|Quechua"
              + "|Russian|Somali|Spanish|Tajik|Tamil|Tigrinya|Twi|Urdu|Wolof)\\b(?!"
              + " (?:government|authorities|police|military|people))");

  /** The judge whose own decision is attached. */
  Optional<Fact<String>> judge(DecisionText decision) {
    return named(SIGNED, "name", "after", decision.attached(), decision.prose());
  }

  Optional<Fact<String>> language(DecisionText decision) {
    if (!LANGUAGES.in(decision.prose().text())) {
      return Optional.empty();
    }
    Span said = new Span(decision.body().start(), decision.prose().length());
    return named(LANGUAGE, "name", "name", said, decision.prose());
  }

  Optional<Fact<Boolean>> detained(DecisionText decision) {
    Prose prose = decision.prose();
    if (!CUSTODY.in(prose.lower())) {
      return Optional.empty();
    }
    Matcher released = RELEASED.matcher(prose.text());
    if (released.find()) {
      return Optional.of(new Fact<>(false, prose.evidence(released)));
    }
    if (!IN_CUSTODY.in(prose.text())) {
      return Optional.empty();
    }
    Matcher detained = DETAINED.matcher(prose.text());
    return detained.find()
        ? Optional.of(new Fact<>(true, prose.evidence(detained)))
        : Optional.empty();
  }

  private static Optional<Fact<String>> named(
      Pattern pattern, String group, String other, Span section, Prose prose) {
    Matcher matcher = pattern.matcher(prose.text()).region(section.start(), section.end());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String found = matcher.start(group) >= 0 ? group : other;
    return Optional.of(
        new Fact<>(matcher.group(found), prose.evidence(matcher.start(found), matcher.end(found))));
  }
}

package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * Reads how the decision speaks of the respondent: its own words first, then the pronouns that
 * follow them.
 */
final class GenderReader {

  private static final String PERSON = "(?:respondent|applicant|client)";
  private static final Pattern TRANSGENDER =
      Pattern.compile(
          "\\b"
              + PERSON
              + "\\b[^.]{0,80}\\btransgender|\\btransgender(?:ed)?[^.]{0,30}\\b"
              + PERSON);
  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\b"
              + PERSON
              + "\\b[^.;]{0,100}?\\b(?<word>he|his|him|himself|she|her|hers|herself)\\b");
  private static final Pattern ANY =
      Pattern.compile("\\b(?<word>he|his|him|himself|she|her|hers|herself)\\b");
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:(?:an?|is) (?:[\\w-]+ ){0,3}?(?:(?<woman>woman|girl)|(?<man>man|boy)))\\b");
  private static final Pattern BOTH =
      Pattern.compile("\\b(?:his or her|he or she|him or her|his/her|he/she)\\b");

  private static final Stems EITHER = Stems.of("his or", "he or", "him or", "his/", "he/");

  Optional<Fact<Gender>> read(DecisionText decision) {
    Prose prose = decision.prose();
    Span body = new Span(decision.body().start(), decision.opinions().end());
    String lower =
        EITHER.in(prose.lower())
            ? BOTH.matcher(prose.lower()).replaceAll(both -> " ".repeat(both.group().length()))
            : prose.lower();
    Matcher transgender = TRANSGENDER.matcher(lower).region(body.start(), body.end());
    if (lower.contains("transgender") && transgender.find()) {
      return Optional.of(new Fact<>(Gender.TRANSGENDER, prose.evidence(transgender)));
    }
    return majority(PRONOUN, lower, body, prose)
        .or(() -> noun(lower, body, prose))
        .or(() -> majority(ANY, lower, body, prose));
  }

  private static Optional<Fact<Gender>> majority(
      Pattern pattern, String lower, Span body, Prose prose) {
    Matcher matcher = pattern.matcher(lower).region(body.start(), body.end());
    int balance = 0;
    Span male = body;
    Span female = body;
    while (matcher.find()) {
      Span word = new Span(matcher.start("word"), matcher.end("word"));
      if (matcher.group("word").startsWith("h") && !matcher.group("word").startsWith("her")) {
        male = male == body ? word : male;
        balance++;
      } else {
        female = female == body ? word : female;
        balance--;
      }
    }
    if (balance == 0) {
      return Optional.empty();
    }
    Span place = balance > 0 ? male : female;
    return Optional.of(
        new Fact<>(
            balance > 0 ? Gender.MALE : Gender.FEMALE, prose.evidence(place.start(), place.end())));
  }

  private static Optional<Fact<Gender>> noun(String lower, Span body, Prose prose) {
    Matcher matcher = NOUN.matcher(lower).region(body.start(), body.end());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Gender gender = matcher.group("woman") != null ? Gender.FEMALE : Gender.MALE;
    return Optional.of(new Fact<>(gender, prose.evidence(matcher)));
  }
}

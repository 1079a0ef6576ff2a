package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the respondent's occupation where the decision states it of the respondent ("worked as a taxi driver", "is a
 * former municipal police officer"), never from the mere mention of a trade.
 */
final class OccupationReader {

  private static final Pattern WORKED_AS =
      Pattern.compile(
          "\\b(?:work(?:s|ed|ing)?|employ(?:ed|ment)|serv(?:ed|ing)|job|career) (?:\\w+ly |for \\w+ years )?as (?:an? |the )?(?<what>[a-z' -]{3,40}?)"
              + "(?= (?:at|in|for|from|who|when|where|and|with|until|since|on|during|by|after|before|of)\\b|[.,;(]|$)");
  private static final Pattern WORKED_AT =
      Pattern.compile(
          "\\b(?:work(?:s|ed)?(?: \\w+ly)?|employ(?:ed|ment)|job) (?:at|in|for) an? (?<where>[a-z' -]{3,40}?)(?= (?:in|and|for|from|who|when|where|with|until|owned|near)\\b|[.,;(]|$)");
  private static final Pattern IS_A =
      Pattern.compile(
          "\\b(?:respondent|applicant|client|he|she)\\b,?(?: [\\w,-]+){0,6}? (?:is|was|became|be|being|had been) an? (?<what>(?:[a-z-]+ ){0,3}?[a-z-]+)");

  private final Lexicon<String> trades = Lexicon.read("occupations.tsv", name -> name);

  Optional<Fact<String>> read(Prose prose, Iterable<Sentence> sentences) {
    Optional<Fact<String>> weaker = Optional.empty();
    for (Sentence sentence : sentences) {
      Optional<Fact<String>> stated = stated(prose, sentence);
      if (stated.isPresent()) {
        return stated;
      }
      if (weaker.isEmpty()) {
        weaker = workplace(prose, sentence);
      }
    }
    return weaker;
  }

  private Optional<Fact<String>> stated(Prose prose, Sentence sentence) {
    for (Pattern pattern : new Pattern[] {WORKED_AS, IS_A}) {
      Matcher matcher = pattern.matcher(prose.lower()).region(sentence.span().start(), sentence.span().end());
      while (matcher.find()) {
        int end = pattern == IS_A ? Math.min(sentence.span().end(), matcher.end() + 40) : matcher.end("what");
        Optional<Fact<String>> trade = trade(prose, matcher.start("what"), end, pattern == IS_A);
        if (trade.isPresent()) {
          return trade;
        }
      }
    }
    return Optional.empty();
  }

  /** The trade that ends the stretch or, where it must lead it, stands within its first words. */
  private Optional<Fact<String>> trade(Prose prose, int start, int end, boolean leads) {
    return trades.hits(prose.lower(), start, end).stream()
        .filter(hit -> !leads || hit.start() - start <= 24)
        .findFirst()
        .map(hit -> new Fact<>(prose.lower().substring(start, hit.end()), prose.evidence(start, hit.end())));
  }

  private Optional<Fact<String>> workplace(Prose prose, Sentence sentence) {
    Matcher matcher = WORKED_AT.matcher(prose.lower()).region(sentence.span().start(), sentence.span().end());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String place = matcher.group("where").strip();
    return Optional.of(new Fact<>(place + " worker", prose.evidence(matcher.start(), matcher.end())));
  }
}

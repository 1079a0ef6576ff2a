package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the respondent's occupation where the decision states it of the respondent ("worked as a
 * taxi driver", "is a former municipal police officer"), never from the mere mention of a trade.
 */
final class OccupationReader {

  private static final Pattern WORKED_AS =
      Pattern.compile(
          "\\b(?:work(?:s|ed|ing)?|employ(?:ed|ment)|serv(?:ed|ing)|job|career) (?:\\w+ly |for \\w+"
              + " years )?as (?:an? |the )?(?<what>[a-z' -]{3,40}?)(?="
              + " (?:at|in|for|from|who|when|where|and|with|until|since|on|during|by|after|before|of)\\b"
              + "|[.,;(]|$)");
  private static final Pattern WORKED_AT =
      Pattern.compile(
          "\\b(?:work(?:s|ed)?(?: \\w+ly)?|employ(?:ed|ment)|job) (?:at|in|for) an? (?<where>[a-z'"
              + " -]{3,40}?)(?="
              + " (?:in|and|for|from|who|when|where|with|until|owned|near)\\b|[.,;(]|$)");
  private static final Pattern IS_A =
      Pattern.compile(
          "(?=[rachs])\\b(?:respondent|applicant|client|he|she)\\b,?(?: [\\w,-]+){0,6}?"
              + " (?:is|was|became|be|being|had been) an? (?<what>(?:[a-z-]+"
              + " ){0,3}?[a-z-]+)|\\b(?:respondent|applicant|client|he|she) and (?:the )?other"
              + " (?<others>[a-z ]{4,30})");
  private static final Pattern OWNED =
      Pattern.compile(
          "\\b(?:own(?:s|ed)?|ran|operated|opened) (?:an?|his own|her own|his|her) (?:[a-z-]+"
              + " ){0,2}(?:business|store|shop|restaurant|farm|bakery|pharmacy|company|market"
              + " stall)\\b");

  private static final int LONGEST_TITLE_CHARS = 45;

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
    return as(prose, sentence).or(() -> is(prose, sentence));
  }

  private Optional<Fact<String>> as(Prose prose, Sentence sentence) {
    Matcher matcher = in(WORKED_AS, prose, sentence);
    while (matcher.find()) {
      Optional<Fact<String>> trade = trade(prose, matcher.start("what"), matcher.end("what"));
      if (trade.isPresent()) {
        return trade;
      }
    }
    return Optional.empty();
  }

  private Optional<Fact<String>> is(Prose prose, Sentence sentence) {
    Matcher matcher = in(IS_A, prose, sentence);
    while (matcher.find()) {
      int start = matcher.start("what") >= 0 ? matcher.start("what") : matcher.start("others");
      Optional<Fact<String>> trade =
          trade(prose, start, Math.min(sentence.span().end(), start + LONGEST_TITLE_CHARS));
      if (trade.isPresent()) {
        return trade;
      }
    }
    return Optional.empty();
  }

  private static Matcher in(Pattern pattern, Prose prose, Sentence sentence) {
    return pattern.matcher(prose.lower()).region(sentence.span().start(), sentence.span().end());
  }

  /** The words from the start to the first trade, if one stands there. */
  private Optional<Fact<String>> trade(Prose prose, int start, int end) {
    return trades.hits(prose.lower(), start, end).stream()
        .findFirst()
        .filter(hit -> !prose.lower().substring(start, hit.end()).contains("immigrant"))
        .map(
            hit -> {
              String title =
                  prose
                      .lower()
                      .substring(start, hit.end())
                      .replaceFirst("^(?:former |then |an? )+", "");
              return new Fact<>(
                  title.endsWith("drivers") ? title.substring(0, title.length() - 1) : title,
                  prose.evidence(start, hit.end()));
            });
  }

  private Optional<Fact<String>> workplace(Prose prose, Sentence sentence) {
    Matcher owned = in(OWNED, prose, sentence);
    if (owned.find()) {
      return Optional.of(new Fact<>("business owner", prose.evidence(owned)));
    }
    Matcher matcher = in(WORKED_AT, prose, sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String place = matcher.group("where").strip();
    return Optional.of(
        new Fact<>(place + " worker", prose.evidence(matcher.start(), matcher.end())));
  }
}

package org.amparo.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.law.Countries;
import org.amparo.law.Country;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Reads where the respondent comes from: "a native and citizen of", then weaker wordings, last the
 * country or people most often named.
 */
final class NationalityReader {

  private static final String NAME =
      "(?:the )?(?<name>\\p{L}[\\p{L}'.-]+(?: (?:of |and |the |d')?\\p{L}[\\p{L}'.-]*){0,4})";
  private static final Pattern[] WORDINGS = {
    Pattern.compile("(?i)\\bcitizens? (?:and (?:a )?(?:native|national)s? )?of " + NAME),
    Pattern.compile("(?i)\\bnatives? of " + NAME),
    Pattern.compile("(?i)\\b(?:his|her|their) native " + NAME),
    Pattern.compile(
        "\\bclient\\b.{0,90}? from (?:\\p{Lu}[\\p{L} ]{2,30}, )?(?:the"
            + " )?(?<name>\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]*){0,3})"),
    Pattern.compile("(?i)\\b(?:remov(?:al|ed)|return(?:ed|s|ing)?) to " + NAME),
  };
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?");
  private static final String HOST = "United States";

  private final Countries countries;

  NationalityReader(Countries countries) {
    this.countries = countries;
  }

  Optional<Fact<String>> read(DecisionText decision) {
    Prose prose = decision.prose();
    for (Pattern wording : WORDINGS) {
      Matcher matcher =
          wording.matcher(prose.text()).region(decision.body().start(), prose.length());
      while (matcher.find()) {
        Optional<Named> named = longest(matcher.group("name"));
        if (named.isPresent()) {
          Evidence evidence =
              prose.evidence(matcher.start(), matcher.start("name") + named.get().chars());
          return Optional.of(new Fact<>(named.get().country(), evidence));
        }
      }
    }
    return mostNamed(decision);
  }

  private record Named(String country, int chars) {}

  /**
   * The longest beginning of the words that names a country: "El Salvador" of "El Salvador who
   * fled".
   */
  private Optional<Named> longest(String words) {
    String rest = words;
    while (!rest.isEmpty()) {
      Optional<String> found = countries.find(rest.replaceAll("[.,'-]+$", "")).map(Country::name);
      if (found.isPresent() && !found.get().equals(HOST)) {
        return Optional.of(new Named(found.get(), rest.length()));
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf(' ')));
    }
    return Optional.empty();
  }

  private Optional<Fact<String>> mostNamed(DecisionText decision) {
    Prose prose = decision.prose();
    Map<String, List<Span>> places = new HashMap<>();
    Matcher matcher =
        CAPITALISED.matcher(prose.text()).region(decision.body().start(), decision.order().start());
    while (matcher.find()) {
      longest(matcher.group())
          .ifPresent(
              named -> {
                Evidence evidence =
                    prose.evidence(matcher.start(), matcher.start() + named.chars());
                places
                    .computeIfAbsent(named.country(), _ -> new ArrayList<>())
                    .addAll(evidence.spans());
              });
    }
    return places.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
        .map(most -> new Fact<>(most.getKey(), new Evidence(most.getValue())));
  }
}

package org.amparo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Reads values of a small vocabulary from their wordings.
 *
 * @param <K> the vocabulary
 */
final class WordingReader<K> {

  private record Wording(Pattern pattern, Stems stems) {}

  private final Map<K, Wording> wordings = new LinkedHashMap<>();

  /**
   * Adds how a value is worded, in lower case.
   *
   * @param stems the pattern matches only where one of them stands
   */
  WordingReader<K> with(K value, String pattern, String... stems) {
    wordings.put(value, new Wording(Pattern.compile(pattern), Stems.of(stems)));
    return this;
  }

  /** The values that these stretches word, each with every place. */
  List<Fact<K>> read(Prose prose, List<Span> stretches) {
    List<Fact<K>> facts = new ArrayList<>();
    wordings.forEach(
        (value, wording) -> {
          if (!wording.stems().in(prose.lower())) {
            return;
          }
          List<Span> places = new ArrayList<>();
          for (Span stretch : stretches) {
            if (!wording.stems().in(prose.lower(), stretch)) {
              continue;
            }
            Matcher matcher = wording.pattern().matcher(prose.lower()).region(stretch.start(), stretch.end());
            while (matcher.find()) {
              places.addAll(prose.evidence(matcher).spans());
            }
          }
          if (!places.isEmpty()) {
            facts.add(new Fact<>(value, new Evidence(places)));
          }
        });
    return facts;
  }
}

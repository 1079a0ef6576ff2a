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

  private final Map<K, Pattern> wordings = new LinkedHashMap<>();

  /** Adds how a value is worded, in lower case. */
  WordingReader<K> with(K value, String pattern) {
    wordings.put(value, Pattern.compile(pattern));
    return this;
  }

  /** The values that these stretches word, each with every place. */
  List<Fact<K>> read(Prose prose, List<Span> stretches) {
    List<Fact<K>> facts = new ArrayList<>();
    wordings.forEach(
        (value, pattern) -> {
          List<Span> places = new ArrayList<>();
          for (Span stretch : stretches) {
            Matcher matcher = pattern.matcher(prose.lower()).region(stretch.start(), stretch.end());
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

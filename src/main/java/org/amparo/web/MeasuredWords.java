package org.amparo.web;

import java.util.Map;
import java.util.Optional;
import org.amparo.facts.Accuracy;
import org.amparo.flows.FindFacts;

/** How right a field was when measured, in the reader's language. */
final class MeasuredWords {

  private static final double PER_CENT = 100;

  private final Map<String, Accuracy> byField = FindFacts.accuracy();
  private final Words words;

  MeasuredWords(Words words) {
    this.words = words;
  }

  /** Empty for a field that nobody measured. */
  String of(String field) {
    return Optional.ofNullable(byField.get(field)).map(this::said).orElse("");
  }

  private String said(Accuracy measured) {
    String key =
        switch (measured.measure()) {
          case SHARE -> "record.share";
          case F1 -> "record.f1";
        };
    return words.of(key, Math.round(measured.figure() * PER_CENT), measured.values());
  }
}

package org.amparo.web;

import java.util.Locale;
import org.amparo.matching.Reason;

/** Says why a decision bears on a case. */
final class ReasonsInWords {

  private final Words words;

  ReasonsInWords(Words words) {
    this.words = words;
  }

  String of(Reason reason) {
    return switch (reason) {
      case Reason.SharedFact(Reason.Sharing what, String value) ->
          words.of("shared." + what.name().toLowerCase(Locale.ROOT), value(what, value));
      case Reason.SharedWords(var shared) ->
          words.of("shared.words", words.list(shared.stream().map(word -> "“" + word + "”").toList()));
    };
  }

  private String value(Reason.Sharing what, String value) {
    return switch (what) {
      case NATIONALITY -> words.country(value);
      case GROUND -> words.orSame("Ground", value);
      case PERSECUTOR, HARM, CLAIM, ISSUE -> words.orSame("theme", value);
      case GENDER -> words.orSame("Gender", value);
      case APPLICATION -> words.orSame("Application", value);
      case CIRCUIT -> words.orSame("circuit", value);
      case OCCUPATION -> value;
    };
  }
}

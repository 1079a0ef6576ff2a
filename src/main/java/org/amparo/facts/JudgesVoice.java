package org.amparo.facts;

import java.util.regex.Pattern;

/** Judges call themselves "I", "the Court" or "the undersigned"; the readers know those who decide as "we". */
final class JudgesVoice {

  private static final Pattern SELF =
      Pattern.compile(
          "\\b(?:the|this) court(?! of )(?!'s)\\b(?! (?:has |have )?(?:held|explained|stated|reasoned|recognized))"
              + "|\\bthe undersigned(?: immigration judge)?\\b"
              + "|(?<![\\w.(&\"])i(?= [a-z])|\\bthe immigration judge (?=finds|concludes|holds|will|grants|denies)");

  private JudgesVoice() {}

  static Sentence asBoards(Sentence sentence) {
    return new Sentence(SELF.matcher(sentence.lower()).replaceAll("we"), sentence.span(), sentence.heading());
  }
}

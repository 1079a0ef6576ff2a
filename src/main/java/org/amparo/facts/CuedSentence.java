package org.amparo.facts;

import java.util.Set;

/**
 * A sentence with what it shows of its part in the opinion.
 *
 * @param sentence the sentence
 * @param cues what it shows
 */
record CuedSentence(Sentence sentence, Set<Cue> cues) {

  static CuedSentence of(Sentence sentence) {
    return new CuedSentence(sentence, Cue.all(sentence.lower()));
  }

  String lower() {
    return sentence.lower();
  }
}

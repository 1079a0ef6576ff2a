package org.amparo.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences that speak of a matter, and what they show, as features of how the matter was left. */
final class Mentions {

  private static final int COUNTED = 6;
  private static final int SENTENCES_AFTER = 2;
  private static final double HALF = 0.5;

  /** Counted in the sentences that follow. */
  private static final Set<Cue> FOLLOWING =
      EnumSet.of(
          Cue.SENDS_BACK, Cue.FINDS_FAULT, Cue.UPHOLDS, Cue.AGREES_WITH_PARTY, Cue.NOT_REACHED, Cue.NOT_DONE);

  private final List<CuedSentence> all;
  private final List<Integer> places = new ArrayList<>();

  /**
   * @param stems the matter is named only where one of them stands
   * @param from the first sentence that counts; an opening names much that it does not decide
   */
  Mentions(List<CuedSentence> all, Pattern matter, Stems stems, int from) {
    this.all = all;
    for (int at = from; at < all.size(); at++) {
      if (stems.in(all.get(at).lower()) && matter.matcher(all.get(at).lower()).find()) {
        places.add(at);
      }
    }
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** The last sentence that speaks of it, where the opinion usually decides it. */
  Sentence last() {
    return all.get(places.getLast()).sentence();
  }

  /**
   * Describes the mentions.
   *
   * @param of what the matter is called among its like, for features that count for it alone
   */
  void describe(Features features, String of) {
    features.set("mentions", Math.min(places.size(), COUNTED) / (double) COUNTED);
    features.set("mentions|" + of, Math.min(places.size(), COUNTED) / (double) COUNTED);
    if (places.isEmpty()) {
      features.set("unmentioned");
    }
    for (int place : places) {
      CuedSentence sentence = all.get(place);
      boolean last = place == places.getLast();
      sentence.cues().forEach(cue -> cue(cue, last, of, features));
      pairs(sentence.cues(), features);
      after(place, of, features);
    }
  }

  private static void cue(Cue cue, boolean last, String of, Features features) {
    features.set("any=" + cue).set("any=" + cue + '|' + of, HALF);
    if (last) {
      features.set("last=" + cue).set("last=" + cue + '|' + of, HALF);
    }
  }

  private static void pairs(Set<Cue> cues, Features features) {
    for (Cue one : cues) {
      for (Cue other : cues) {
        if (one.compareTo(other) < 0) {
          features.set(one + "&" + other, HALF);
        }
      }
    }
  }

  private void after(int place, String of, Features features) {
    for (int at = place + 1; at <= Math.min(place + SENTENCES_AFTER, all.size() - 1); at++) {
      for (Cue cue : all.get(at).cues()) {
        if (FOLLOWING.contains(cue)) {
          features.set("next=" + cue).set("next=" + cue + '|' + of, HALF);
        }
      }
    }
  }
}

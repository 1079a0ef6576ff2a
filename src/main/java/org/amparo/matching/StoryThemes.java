package org.amparo.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The themes of a client's case: those that the story speaks of, and those that its confirmed facts name. */
final class StoryThemes {

  private static final Pattern LABEL = Pattern.compile("\\[[^\\[\\]]*\\]");

  private StoryThemes() {}

  /** The story without the labels that protection put in, and with the occupation, which a form may tell apart. */
  static String words(CaseProfile profile) {
    return LABEL.matcher(profile.story()).replaceAll(" ") + profile.occupation().map(work -> "\n" + work).orElse("");
  }

  /** For each theme its emphasis in the case, 0 where it has none; each mention adds less than the last. */
  static double[] emphasis(CaseProfile profile, Themes themes) {
    int[] mentions = themes.inStory(Cues.words(words(profile)));
    Set<Enum<?>> facts = facts(profile);
    List<Theme> all = themes.all();
    double[] emphasis = new double[mentions.length];
    for (int i = 0; i < mentions.length; i++) {
      long named = all.get(i).facts().stream().filter(facts::contains).count();
      emphasis[i] = Math.log1p(mentions[i] + named);
    }
    return emphasis;
  }

  private static Set<Enum<?>> facts(CaseProfile profile) {
    List<Enum<?>> values = new ArrayList<>(profile.persecutors());
    values.addAll(profile.harms());
    values.addAll(profile.grounds());
    profile.gender().ifPresent(values::add);
    return new HashSet<>(values);
  }
}

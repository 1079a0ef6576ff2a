package org.amparo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;
import org.junit.jupiter.api.Test;

class ThemesTest {

  private final Themes themes = Themes.read();

  @Test
  void everyThemeHasANameOfItsOwnAndCues() {
    Set<String> names = new HashSet<>();
    for (Theme theme : themes.all()) {
      assertThat(names.add(theme.name())).as(theme.name()).isTrue();
      assertThat(theme.cues()).as(theme.name()).containsPattern("\\p{L}{2}");
    }
  }

  @Test
  void everyKindOfPersecutorHasATheme() {
    for (Persecutor persecutor : Persecutor.values()) {
      boolean known = themes.all().stream().anyMatch(theme -> theme.facts().contains(persecutor));
      assertThat(known).as(persecutor.name()).isEqualTo(persecutor != Persecutor.OTHER);
    }
  }

  @Test
  void everyKindOfHarmHasATheme() {
    for (Harm harm : Harm.values()) {
      boolean known = themes.all().stream().anyMatch(theme -> theme.facts().contains(harm));
      assertThat(known).as(harm.name()).isEqualTo(harm != Harm.OTHER);
    }
  }

  @Test
  void cueIsFoundAcrossLinesAndHyphensInAnyCase() {
    assertThat(inDecision("time barred by the ONE-\nYEAR rule")).contains("one-year deadline");
  }

  @Test
  void cuesOfStoriesDoNotCountInDecisions() {
    assertThat(inDecision("He got a summons.")).doesNotContain("government agents");
  }

  @Test
  void starStandsForAnyEndingOfAWordOnly() {
    Cues cues = new Cues();
    cues.add("threat*", 0);
    cues.add("the gang", 1);
    assertThat(cues.count(Cues.words("Threats, threatened; the gangs"), 2)).containsExactly(2, 0);
    assertThat(cues.count(Cues.words("thread of the gang"), 2)).containsExactly(0, 1);
  }

  @Test
  void placeCountsOnceForATheme() {
    Cues cues = new Cues();
    cues.add("gang", 0);
    cues.add("gang member*", 0);
    assertThat(cues.count(Cues.words("gang members and a gang"), 1)).containsExactly(2);
  }

  private List<String> inDecision(String text) {
    int[] counts = themes.inDecision(Cues.words(text));
    return themes.all().stream()
        .filter(theme -> counts[themes.all().indexOf(theme)] > 0)
        .map(Theme::name)
        .toList();
  }
}

package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.law.Law;
import org.junit.jupiter.api.Test;

class EverydayNamesTest {

  private static final EverydayNames NAMES = EverydayNames.load(Law.load());

  private static List<String> phrases(String text) {
    return NAMES.phrases(Word.of(text)).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void statesWordsOfAgenciesAndTheListAreEveryday() {
    assertThat(List.of("virginia", "security", "hope", "honduras")).allMatch(NAMES::contains);
    assertThat(List.of("quillote", "tolvane", "#", "orwick", "diego")).noneMatch(NAMES::contains);
  }

  @Test
  void placesOfSeveralWordsAreFoundWhereverTheyStand() {
    assertThat(phrases("San Diego")).containsExactly("San Diego");
    assertThat(phrases("he fled to El Salvador, and San Diego then")).containsExactly("El Salvador", "San Diego");
    assertThat(phrases("San Quillote and San")).isEmpty();
    assertThat(phrases("")).isEmpty();
  }
}

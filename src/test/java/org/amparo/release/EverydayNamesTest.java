package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.law.Law;
import org.junit.jupiter.api.Test;

class EverydayNamesTest {

  private static final Law LAW = Law.load();

  private final EverydayNames names = EverydayNames.load(LAW);

  private List<String> phrases(String text) {
    return names.phrases(Word.of(text)).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void statesWordsOfAgenciesAndTheListAreEveryday() {
    assertThat(List.of("virginia", "security", "hope", "honduras")).allMatch(names::contains);
    assertThat(List.of("quillote", "tolvane", "#", "orwick", "diego")).noneMatch(names::contains);
  }

  @Test
  void placesOfSeveralWordsAreFoundWhereverTheyStand() {
    assertThat(phrases("San Diego")).containsExactly("San Diego");
    assertThat(phrases("he fled to El Salvador, and San Diego then")).containsExactly("El Salvador", "San Diego");
    assertThat(phrases("San Quillote and San")).isEmpty();
    assertThat(phrases("")).isEmpty();
  }
}

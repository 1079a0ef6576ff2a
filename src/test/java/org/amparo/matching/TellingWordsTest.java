package org.amparo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellingWordsTest {

  private final TellingWords telling = TellingWords.read();

  @Test
  void wordsThatEveryStoryIsToldInAreLeftOut() {
    assertThat(telling.among(Stream.of("spoke", "bribe", "month", "brought", "impound", "wife", "ran"), List.of()))
        .containsExactly("bribe", "impound");
  }

  @Test
  void whatWasSaidAlreadyIsNotRepeated() {
    assertThat(telling.among(Stream.of("cartel", "mexico", "bribe"), List.of("cartel*; drug traffick*", "Mexico")))
        .containsExactly("bribe");
  }

  @Test
  void fewAreNamedEachOnceInTheOrderGiven() {
    Stream<String> shared = Stream.of("pastor", "bribe", "pastor", "impound", "badge", "machete");
    assertThat(telling.among(shared, List.of())).containsExactly("pastor", "bribe", "impound", "badge");
  }
}

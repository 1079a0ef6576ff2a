package org.amparo.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.amparo.stress.PinnedCopies.Pinned;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PinnedCopiesTest {

  private static final PinnedCopies COPIES = new PinnedCopies();

  static Stream<Pinned> all() {
    return PinnedCopies.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void sampleIsProtectedAsItWasWhenAPersonLastRead(Pinned pinned) throws Exception {
    assertThat(COPIES.made(pinned)).isEqualTo(pinned.kept());
  }
}

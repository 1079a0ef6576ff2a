package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amparo.reading.UnreadableFile;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void whatAPersonCanMendIsToldInItsOwnWords() {
    Path file = Path.of("in", "a.pdf");

    Failure failure = Failure.of(file, new UnreadableFile(file, "is locked", "unlock it"));

    assertThat(failure.line()).isEqualTo("a.pdf: is locked; unlock it");
    assertThat(failure.trace()).isEmpty();
  }

  @Test
  void faultTellsItsKindAndPlaceButNeverItsMessage() {
    Failure failure = Failure.of(Path.of("a.txt"), new NumberFormatException("For input string: \"Tiburcio\""));

    assertThat(failure.line()).startsWith("a.txt: a fault in Amparo (NumberFormatException at FailureTest.java:")
        .doesNotContain("Tiburcio");
    assertThat(failure.trace()).isNotEmpty();
  }
}

package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every detector to what it says of the pieces in the folder "claims". */
class ClaimsTest {

  @TestFactory
  Stream<DynamicTest> detectorSaysWhatIsExpected() throws IOException {
    return ClaimsFolder.pieces()
        .map(piece -> DynamicTest.dynamicTest(
            piece.detector() + ": " + piece.text(),
            () -> assertThat(ClaimsFolder.said(piece)).isEqualTo(piece.claims())));
  }
}

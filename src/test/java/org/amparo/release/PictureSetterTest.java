package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PictureSetterTest {

  @Test
  void itConformsToTheStandardForKeeping() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PictureSetter().writeBlank(Samples.NOW, out);

    assertThat(Conforming.brokenRules(out.toByteArray(), PDFAFlavour.PDFA_2_B)).isEmpty();
  }
}

package org.amparo.release;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, which knows nothing of how a file was made, what in it breaks a standard. */
final class Conforming {

  private Conforming() {}

  /** The rules that a PDF breaks, each once; none when it conforms. */
  static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() == 0) {
        throw new IllegalStateException("nothing was asserted of the file");
      }
      return result.getTestAssertions().stream()
          .map(broken -> broken.getRuleId().getClause() + ": " + broken.getMessage())
          .distinct()
          .toList();
    }
  }
}

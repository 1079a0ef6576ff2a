package org.amparo.release;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The faces of one document.
 *
 * @param text for running text
 * @param strong for headings
 * @param label for stand-ins, heads and feet
 */
record Faces(Face text, Face strong, Face label) {

  static Faces embed(PDDocument document) throws IOException {
    return new Faces(
        Face.embed(document, "SourceSerif4-Regular"),
        Face.embed(document, "SourceSerif4-Semibold"),
        Face.embed(document, "SourceSans3-Regular"));
  }
}

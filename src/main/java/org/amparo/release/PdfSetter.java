package org.amparo.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a released decision anew as a PDF, from its protected text alone: nothing of the original file's objects is in
 * it. The same decision gives the same bytes. Immutable; may be shared by threads.
 */
public final class PdfSetter {

  /**
   * Writes the PDF: US Letter, tagged, with its own fonts, as PDF/A-2a and PDF/UA-1.
   *
   * @param decision what to set; its release is the PDF's date
   * @param out not closed here
   * @throws IOException when {@code out} cannot be written to
   */
  public void write(ReleasedDecision decision, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Faces faces = Faces.embed(document);
      Compositor compositor = new Compositor(faces, Sheet.MEASURE_POINTS);
      List<SetParagraph> paragraphs = new ArrayList<>();
      paragraphs.add(compositor.title(decision.title()));
      Manuscript.paragraphs(decision.text(),
          decision.standIns()).stream().map(compositor::set).forEach(paragraphs::add);
      StructureTree tree = new StructureTree();
      SheetWriter writer = new SheetWriter(document, faces, tree);
      List<Sheet> sheets = Sheet.fill(paragraphs);
      for (int i = 0; i < sheets.size(); i++) {
        writer.write(sheets.get(i), i + 1, sheets.size());
      }
      tree.addTo(document);
      Conformance.A_2A_AND_UA_1.describe(document, decision.releasedAt());
      document.save(out);
    }
  }
}

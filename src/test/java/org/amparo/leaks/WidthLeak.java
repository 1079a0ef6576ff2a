package org.amparo.leaks;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The ways in which a PDF tells how long the words were that stood in a place. */
enum WidthLeak {
  EMPTY_BOX {
    @Override
    void draw(PDPageContentStream content, float width, float y) throws IOException {
      content.setNonStrokingColor(Color.LIGHT_GRAY);
      content.addRect(100, y - 3, width, 14);
      content.fill();
    }
  },
  BOX_WIDER_THAN_ITS_LABEL {
    @Override
    void draw(PDPageContentStream content, float width, float y) throws IOException {
      EMPTY_BOX.draw(content, width, y);
      label(content, y, 100);
    }
  },
  STRETCHED_LABEL {
    @Override
    void draw(PDPageContentStream content, float width, float y) throws IOException {
      label(content, y, 100 * width / (FONT.getStringWidth("[Applicant]") / 1000 * 12));
    }
  };

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  abstract void draw(PDPageContentStream content, float width, float y) throws IOException;

  /** The file with two places, each as wide as what it hides. */
  byte[] in(byte[] file, String... secrets) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      try (PDPageContentStream content =
          new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
        float y = 300;
        for (String secret : secrets) {
          draw(content, FONT.getStringWidth(secret) / 1000 * 12, y);
          y -= 20;
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void label(PDPageContentStream content, float y, float scale) throws IOException {
    content.beginText();
    content.setNonStrokingColor(Color.BLACK);
    content.setFont(FONT, 12);
    content.setHorizontalScaling(scale);
    content.newLineAtOffset(100, y);
    content.showText("[Applicant]");
    content.endText();
  }
}

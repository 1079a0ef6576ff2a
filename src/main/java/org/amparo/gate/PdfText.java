package org.amparo.gate;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of one page as programs extract it, whether or not a person sees it. */
final class PdfText extends PDFTextStripper {

  /**
   * A character on the page.
   *
   * @param at where it stands and how large it is
   * @param filled whether it is drawn in the usual way, filled with ink
   */
  record Glyph(TextPosition at, boolean filled) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<List<TextPosition>> words = new ArrayList<>();

  private final PDPage page;

  private PdfText(PDPage page) {
    this.page = page;
    setSortByPosition(true);
    // The page that is processed bears number 0, since the loop over all pages is not used.
    setStartPage(0);
  }

  /** The text of all pages. */
  static String of(PDDocument pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    for (PDPage page : pdf.getPages()) {
      text.append(of(page).text()).append('\n');
    }
    return text.toString();
  }

  /** What a page says. */
  record Page(String text, List<Glyph> glyphs, List<List<TextPosition>> words) {}

  static Page of(PDPage page) throws IOException {
    PdfText reader = new PdfText(page);
    StringWriter text = new StringWriter();
    try (PDDocument none = new PDDocument()) {
      reader.writeText(none, text);
    }
    return new Page(text.toString(), reader.glyphs, reader.words);
  }

  @Override
  protected void processPages(PDPageTree pages) throws IOException {
    if (page.hasContents()) {
      processPage(page);
    }
  }

  /** The text of something that can be drawn but perhaps is not: a form, an annotation's looks, a lost page's content. */
  static String ofForm(COSStream form) throws IOException {
    COSDictionary page = new COSDictionary();
    page.setItem(COSName.TYPE, COSName.PAGE);
    page.setItem(COSName.MEDIA_BOX, new PDRectangle(-14400, -14400, 28800, 28800));
    page.setItem(COSName.CONTENTS, form);
    COSBase resources = form.getDictionaryObject(COSName.RESOURCES);
    page.setItem(COSName.RESOURCES, resources == null ? new COSDictionary() : resources);
    return of(new PDPage(page)).text();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    glyphs.add(new Glyph(position, mode == RenderingMode.FILL));
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String string, List<TextPosition> positions) throws IOException {
    words.add(List.copyOf(positions));
    super.writeString(string, positions);
  }
}

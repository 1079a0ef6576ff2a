package org.amparo.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Sets a master as a Word document with a heading style and a footer. */
final class WordSample {
  private static final String FONT = "Times New Roman";
  private static final int SIZE_POINTS = 12;
  private static final int AFTER_PARAGRAPH_TWIPS = 160;
  private static final int FIRST_LINE_TWIPS = 500;

  private WordSample() {}

  static void write(Master master, Path to) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(to)) {
      addHeadingStyle(document);
      XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
      foot.setAlignment(ParagraphAlignment.CENTER);
      run(foot, master.foot());
      master.blocks().forEach(block -> add(document, block));
      document.write(out);
    }
  }

  private static void add(XWPFDocument document, Master.Block block) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(AFTER_PARAGRAPH_TWIPS);
    switch (block) {
      case Master.Heading(String words) -> {
        paragraph.setStyle("Heading1");
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, words).setBold(true);
      }
      case Master.Lines(List<String> lines) -> addLines(paragraph, lines);
      case Master.PageEnd() -> paragraph.createRun().addBreak(BreakType.PAGE);
    }
  }

  private static void addLines(XWPFParagraph paragraph, List<String> lines) {
    if (lines.size() == 1 && lines.getFirst().length() > PdfSample.SHORT_LINE_CHARS) {
      paragraph.setFirstLineIndent(FIRST_LINE_TWIPS);
    }
    for (int i = 0; i < lines.size(); i++) {
      XWPFRun run = run(paragraph, lines.get(i));
      if (i < lines.size() - 1) {
        run.addBreak();
      }
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(SIZE_POINTS);
    run.setText(words);
    return run;
  }

  private static void addHeadingStyle(XWPFDocument document) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("Heading1");
    style.addNewName().setVal("heading 1");
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    document.createStyles().addStyle(new XWPFStyle(style));
  }
}

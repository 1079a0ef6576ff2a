package org.amparo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.text.Document;
import org.amparo.text.Furniture;
import org.amparo.text.OriginalAccess;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

final class WordFileTest {

  private static final String NAMESPACES =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

  @TempDir Path folder;

  /** Fills a Word file. */
  interface Content {
    void fill(XWPFDocument document) throws IOException, XmlException;
  }

  private Document read(Content content) throws IOException, UnreadableFile, XmlException {
    Path file = folder.resolve("made.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      content.fill(document);
      document.write(out);
    }
    return new FileReader().read(file);
  }

  private static String text(Document document) {
    return document.text().reveal(OriginalAccess.READING);
  }

  private static void raw(XWPFDocument document, String inner) throws XmlException {
    CTP paragraph = CTP.Factory.parse("<w:fragment %s>%s</w:fragment>".formatted(NAMESPACES, inner));
    document.createParagraph().getCTP().set(paragraph);
  }

  @Test
  void tableIsReadRowByRow() throws IOException, UnreadableFile, XmlException {
    Document document =
        read(
            made -> {
              XWPFTable table = made.createTable(2, 2);
              table.getRow(0).getCell(0).setText("File:");
              table.getRow(0).getCell(1).setText("Date:");
              table.getRow(1).getCell(0).setText("In re:");
              table.getRow(1).getCell(1).setText("Orla Vantongeren");
              made.createParagraph().createRun().setText("APPEAL");
            });
    assertThat(text(document)).isEqualTo("File:\tDate:\nIn re:\tOrla Vantongeren\nAPPEAL");
  }

  @Test
  void headsAndFeetAreFurniture() throws IOException, UnreadableFile, XmlException {
    Document document =
        read(
            made -> {
              made.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Orla Vantongeren");
              made.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Office of the Clerk");
              made.createParagraph().createRun().setText("The appeal is dismissed.");
            });
    assertThat(text(document)).isEqualTo("Orla Vantongeren\nThe appeal is dismissed.\nOffice of the Clerk");
    assertThat(document.furniture())
        .extracting(Furniture::kind)
        .containsExactly(Furniture.Kind.RUNNING_HEAD, Furniture.Kind.RUNNING_FOOT);
  }

  @Test
  void footnotesFollowTheBody() throws IOException, UnreadableFile, XmlException {
    Document document =
        read(
            made -> {
              XWPFParagraph paragraph = made.createParagraph();
              paragraph.createRun().setText("She was credible.");
              var note = made.createFootnote();
              note.createParagraph().createRun().setText("We note the date.");
              paragraph.addFootnoteReference(note);
              made.createParagraph().createRun().setText("She fears return.");
            });
    assertThat(text(document)).isEqualTo("She was credible.\nShe fears return.\nWe note the date.");
  }

  @Test
  void insertedTextIsReadAndDeletedTextIsNot() throws IOException, UnreadableFile, XmlException {
    Document document =
        read(
            made -> {
              CTP paragraph = made.createParagraph().getCTP();
              paragraph.addNewR().addNewT().setStringValue("The claim is ");
              CTRunTrackChange deleted = paragraph.addNewDel();
              deleted.addNewR().addNewDelText().setStringValue("denied");
              paragraph.addNewIns().addNewR().addNewT().setStringValue("granted");
            });
    assertThat(text(document)).isEqualTo("The claim is granted");
  }

  @Test
  void hiddenTextIsRead() throws IOException, UnreadableFile, XmlException {
    Document document =
        read(
            made -> {
              XWPFRun run = made.createParagraph().createRun();
              run.setText("Orla Vantongeren");
              run.setVanish(true);
            });
    assertThat(text(document)).isEqualTo("Orla Vantongeren");
  }

  @Test
  void commentsAreNotRead() throws IOException, UnreadableFile, XmlException {
    Document document =
        read(
            made -> {
              var comment = made.createComments().createComment(BigInteger.ONE);
              comment.createParagraph().createRun().setText("ask Orla");
              made.createParagraph().createRun().setText("The appeal is dismissed.");
            });
    assertThat(text(document)).isEqualTo("The appeal is dismissed.");
  }

  @Test
  void textBoxIsReadOnceAfterItsParagraph() throws IOException, UnreadableFile, XmlException {
    String box = "<w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent>";
    Document document =
        read(
            made -> {
              raw(
                  made,
                  "<w:r><w:t>before </w:t><mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback>"
                          .formatted(box, box)
                      + "</mc:AlternateContent><w:t>after</w:t></w:r>");
              made.createParagraph().createRun().setText("next");
            });
    assertThat(text(document)).isEqualTo("before after\nin the box\nnext");
  }

  @Test
  void wordsInContentControlsAndFieldsAreRead() throws IOException, UnreadableFile, XmlException {
    Document document =
        read(
            made ->
                raw(
                    made,
                    "<w:sdt><w:sdtContent><w:r><w:t>Orla</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r>"
                        + "<w:fldSimple w:instr='AUTHOR'><w:r><w:t>Vantongeren</w:t></w:r></w:fldSimple>"));
    assertThat(text(document)).isEqualTo("Orla\tVantongeren");
  }
}

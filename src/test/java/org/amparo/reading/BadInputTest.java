package org.amparo.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.text.OriginalAccess;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadInputTest {

  private static final String SECRET = "Teofilo Brankovar";

  @TempDir Path folder;

  private void refused(Path file, String problem, String cure) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThatExceptionOfType(UnreadableFile.class)
          .isThrownBy(() -> new FileReader().read(file))
          .withMessageStartingWith(file.getFileName() + ": ")
          .withMessageContainingAll(problem, cure)
          .withMessageNotContainingAny("\n", SECRET);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).as("what the libraries say").isEmpty();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path typedPdf(String name) {
    return MadeFiles.pdf(folder.resolve(name), List.of(MadeFiles.typed(List.of(SECRET + " fled in the spring."))));
  }

  @Test
  void encryptedPdfAsksForACopyWithoutPassword() throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    refused(file, "locked with a password", "save it without");
  }

  @Test
  void truncatedPdfIsCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(typedPdf("whole.pdf"));
    refused(write("half.pdf", Arrays.copyOf(whole, whole.length / 2)), "is cut off", "copy or download it again");
  }

  @Test
  void pdfOfRubbishIsDamaged() throws IOException {
    byte[] rubbish = "%PDF-1.7\nrubbish\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    refused(write("rubbish.pdf", rubbish), "is damaged", "again");
  }

  @Test
  void pdfWithoutPagesIsRefused() throws IOException {
    Path file = folder.resolve("none.pdf");
    try (PDDocument document = new PDDocument()) {
      document.save(file.toFile());
    }
    refused(file, "PDF without pages", "ask for the file again");
  }

  @Test
  void blankPdfIsRefused() {
    Path file = MadeFiles.pdf(folder.resolve("blank.pdf"), List.of(MadeFiles.typed(List.of())));
    refused(file, "no words", "blank or too faint");
  }

  @Test
  void pageWhoseImageDoesNotDecodeIsNamed() throws IOException {
    Path file = folder.resolve("broken.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.LETTER));
      PDPage page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      byte[] noJpeg = "no jpeg at all".getBytes(StandardCharsets.US_ASCII);
      var image =
          new PDImageXObject(
              document, new ByteArrayInputStream(noJpeg), COSName.DCT_DECODE, 1700, 2200, 8,
              PDDeviceGray.INSTANCE);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 0, 0, 612, 792);
      }
      document.save(file.toFile());
    }
    refused(file, "page 2 cannot be drawn", "print it to a new PDF");
  }

  @Test
  void pdfOfTooManyPagesIsRefusedAndOneOf500IsRead() throws UnreadableFile {
    List<String> lines = List.of("A page of a long record about the harbour.");
    Path file = MadeFiles.pdf(folder.resolve("long.pdf"), Collections.nCopies(500, MadeFiles.typed(lines)));
    assertThat(new FileReader().read(file).pages()).hasSize(500);
    Limits fewer = new Limits(1, 1 << 30, 1, 499);
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> new FileReader(fewer, 1).read(file))
        .withMessageContainingAll("500 pages", "499", "split it");
  }

  @Test
  void zipNamedDocxIsNoWordFile() throws IOException {
    Path file = folder.resolve("photos.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("photo.txt"));
      zip.write(SECRET.getBytes(StandardCharsets.UTF_8));
    }
    refused(file, "no Word file", "unpack it");
  }

  @Test
  void spreadsheetNamedDocxIsNoWordFile() throws IOException {
    Path file = folder.resolve("sheet.docx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue(SECRET);
      workbook.write(out);
    }
    refused(file, "no Word file", "give the files in it");
  }

  @Test
  void truncatedWordFileIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(MadeFiles.word(folder.resolve("whole.docx"), List.of(SECRET)));
    refused(write("half.docx", Arrays.copyOf(whole, whole.length / 2)), "is damaged", "ask for it again");
  }

  @Test
  void wordFileThatUnfoldsTooFarIsRefused() throws IOException {
    String line = "na ".repeat(100_000);
    Path file = MadeFiles.word(folder.resolve("bomb.docx"), Collections.nCopies(30, line));
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> new FileReader(new Limits(1, 1 << 30, 1 << 20, 1), 1).read(file))
        .withMessageStartingWith("bomb.docx: ");
  }

  @Test
  void oldWordFileIsRefused() throws IOException {
    Path file = folder.resolve("old.doc");
    try (POIFSFileSystem compound = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      compound.createDocument(new ByteArrayInputStream(new byte[8]), "WordDocument");
      compound.writeFilesystem(out);
    }
    refused(file, "old .doc", "save it as .docx");
  }

  @Test
  void emptyFileIsRefused() throws IOException {
    refused(write("empty.pdf", new byte[0]), "is empty", "ask for the file again");
  }

  @Test
  void folderIsRefused() throws IOException {
    refused(Files.createDirectory(folder.resolve("files")), "is a folder", "name the files in it");
  }

  @Test
  void photoIsOfNoKindThatIsRead() throws IOException {
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
    refused(write("photo.jpg", jpeg), "neither text nor Word nor PDF", ".txt, .docx or .pdf");
  }

  @Test
  void webPageNamedPdfIsRefused() throws IOException {
    byte[] page = "<html>Please log in</html>".getBytes(StandardCharsets.UTF_8);
    refused(write("download.pdf", page), "does not begin as a .pdf does", "ask for the file again");
  }

  @Test
  void richTextIsRefused() throws IOException {
    refused(write("letter.rtf", "{\\rtf1 Dear}".getBytes(StandardCharsets.US_ASCII)), "rich text", "save it as .docx");
  }

  @Test
  void wideTextIsRefused() throws IOException {
    refused(write("wide.txt", ("\ufeff" + SECRET).getBytes(StandardCharsets.UTF_16LE)), "UTF-16", "save it as UTF-8");
  }

  @Test
  void hugeTextIsRefusedBeforeItIsLoaded() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write('a');
      sparse.setLength(200L << 20);
    }
    refused(file, "200 MB, more than the 50 MB", "split it");
  }

  @Test
  void fileWithoutReadPermissionIsRefused() throws IOException {
    Path file = write("closed.txt", SECRET.getBytes(StandardCharsets.UTF_8));
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "permission bits are POSIX's");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "root may read every file");
    refused(file, "you may not read it", "read permission");
  }

  @Test
  void fileNamedOtherwiseIsReadByWhatItHolds() throws IOException, UnreadableFile {
    Path file = Files.move(typedPdf("typed.pdf"), folder.resolve("typed.txt"));
    assertThat(new FileReader().read(file).text().reveal(OriginalAccess.READING)).startsWith(SECRET);
  }
}

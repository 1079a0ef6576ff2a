package org.amparo.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.flows.Amparo;
import org.amparo.flows.CopyFile;
import org.amparo.flows.FileStem;
import org.amparo.flows.Format;
import org.amparo.flows.NoPages;
import org.amparo.flows.Settings;
import org.amparo.gate.Channel;
import org.amparo.gate.CopyKind;
import org.amparo.gate.Finding;
import org.amparo.gate.Gate;
import org.amparo.gate.GateClosed;
import org.amparo.policy.PolicyUsed;
import org.amparo.reading.FileReader;
import org.amparo.reading.PagePictures;
import org.amparo.reading.PictureReader;
import org.amparo.release.PictureSetter;
import org.amparo.review.Approved;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesOfPagesTest {

  private static final int WASH = 0xe0;

  @TempDir Path folder;

  private byte[] pages(byte[] original) throws Exception {
    Path file = Files.write(folder.resolve("typed.pdf"), original);
    try (Amparo amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()))) {
      List<CopyFile> files = amparo.protect().protect(file, List.of(Format.PAGES), FileStem.of("typed")).files();
      assertThat(files).extracting(CopyFile::name).containsExactly("typed-pages.pdf");
      return files.getFirst().bytes();
    }
  }

  private static BufferedImage drawn(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).isBlank();
      return new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
    }
  }

  private static String recognised(BufferedImage picture) throws Exception {
    try (PictureReader eyes = new PictureReader(1)) {
      return eyes.read(picture, 200).get();
    }
  }

  @Test
  void theyShowWhatIsNotHiddenAndAsMuchOfEveryName() throws Exception {
    BufferedImage picture = drawn(pages(Decision.originalPdf("Eulalia Quillote")));
    BufferedImage other = drawn(pages(Decision.originalPdf("Xue Oz")));

    assertThat(recognised(picture))
        .contains("sold flowers and refused", "Board of Immigration Appeals", "[Applicant]")
        .doesNotContainIgnoringCase("quillote")
        .doesNotContainIgnoringCase("eulalia")
        .doesNotContain("098");
    List<Integer> edges = washEdges(picture);
    List<Integer> otherEdges = washEdges(other);
    assertThat(otherEdges).hasSameSizeAs(edges);
    for (int i = 0; i < edges.size(); i++) {
      assertThat(otherEdges.get(i)).isCloseTo(edges.get(i), within(4));
    }
  }

  /** Where labels' grounds begin and end, row by row. */
  private static List<Integer> washEdges(BufferedImage picture) {
    List<Integer> edges = new java.util.ArrayList<>();
    for (int y = 0; y < picture.getHeight(); y += 4) {
      int first = -1;
      int last = -1;
      for (int x = 0; x < picture.getWidth(); x++) {
        if (isWash(picture, x, y)) {
          first = first < 0 ? x : first;
          last = x;
        }
      }
      edges.add(first);
      edges.add(last);
    }
    return edges;
  }

  /** A run of it, and not the edge of a letter. */
  private static boolean isWash(BufferedImage picture, int x, int y) {
    for (int i = 0; i < 5; i++) {
      if (x + i >= picture.getWidth() || picture.getRaster().getSample(x + i, y, 0) != WASH) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aTextHasNone() {
    try (Amparo amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()))) {
      Path file = Files.writeString(folder.resolve("typed.txt"), Decision.original("Xue Oz"));

      assertThatThrownBy(() -> amparo.protect().protect(file, List.of(Format.PAGES), FileStem.of("typed")))
          .isInstanceOf(NoPages.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theGateReadsThem() throws Exception {
    byte[] original = Decision.originalPdf();
    Path file = Files.write(folder.resolve("typed.pdf"), original);
    Approved nothing = new Approved(
        List.of(), List.of(), List.of(), List.of(), new PolicyUsed("share", "0"), "a tester", Instant.EPOCH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PagePictures pictures = new PagePictures(original)) {
      new PictureSetter().write(
          new FileReader().read(file), nothing, number -> pictures.page(number, PictureSetter.DOTS_PER_INCH),
          Instant.EPOCH, out);
    }
    try (PictureReader eyes = new PictureReader(1)) {
      Gate gate = new Gate(Set.of("hope")::contains, eyes, PicturesOfPagesTest::blank);
      GateClosed closed =
          Assertions.catchThrowableOfType(
              GateClosed.class,
              () -> gate.inspect(Decision.copy(CopyKind.PICTURED_PDF, out.toByteArray()), Decision.hidden()));

      assertThat(closed.findings()).containsExactly(new Finding(Channel.DRAWN, 1, Finding.Problem.READABLE));
      assertThat(closed)
          .hasMessageStartingWith("the gate stopped the PDF of pages: page 1, the page as drawn: hidden words can be read");
    }
  }

  private static byte[] blank(CopyKind kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PictureSetter().writeBlank(Instant.EPOCH, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

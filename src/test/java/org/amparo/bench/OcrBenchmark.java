package org.amparo.bench;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.amparo.reading.FileReader;
import org.amparo.reading.Limits;
import org.amparo.reading.UnreadableFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;

/**
 * How long reading a scanned PDF takes with one recognising thread, against Tesseract's own time for the same page
 * images. The two take turns. The figure that counts is the processor time of the whole process, with the unpacking
 * of images, the compiler and the collector in it: other work on the machine lengthens the clock's time but hardly
 * that.
 */
public final class OcrBenchmark {

  private static final int DPI = 300;
  private static final int LINES = 42;
  private static final String[] WORDS =
      ("the respondent testified that harbour guards followed him home and the judge found this account credible"
              + " but not sufficient to establish a nexus between past harm and any protected ground under section of"
              + " act appeal sustained remanded for further proceedings consistent with this opinion country reports")
          .split(" ");

  private OcrBenchmark() {}

  /** @param args pages a document (6), rounds after one to warm up (3) */
  public static void main(String[] args) throws IOException, UnreadableFile {
    int pages = args.length > 0 ? Integer.parseInt(args[0]) : 6;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    List<byte[]> scans = new ArrayList<>();
    List<BufferedImage> images = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      byte[] scan = jpeg(page(new Random(i)));
      scans.add(scan);
      images.add(ImageIO.read(new ByteArrayInputStream(scan)));
    }
    Path file = Files.createTempFile("amparo-bench", ".pdf");
    try {
      write(file, scans);
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round <= rounds; round++) {
        Time own = own(images);
        Time whole = read(file);
        report(round, pages, own, whole);
        if (round > 0) {
          ratios.add((double) whole.processorNanos() / own.processorNanos());
        }
      }
      ratios.sort(null);
      System.out.printf("ratio of processor time, median of %d rounds: %.3f%n", rounds, ratios.get(rounds / 2));
    } finally {
      Files.delete(file);
    }
  }

  /** What something took. */
  private record Time(long processorNanos, long clockNanos) {

    private static final OperatingSystemMXBean PROCESS =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Time now() {
      return new Time(PROCESS.getProcessCpuTime(), System.nanoTime());
    }

    Time since(Time start) {
      return new Time(processorNanos - start.processorNanos, clockNanos - start.clockNanos);
    }
  }

  private static void report(int round, int pages, Time own, Time whole) {
    System.out.printf(
        "%s: Tesseract alone %.0f ms/page (clock %.0f), reading the PDF %.0f ms/page (clock %.0f)%n",
        round == 0 ? "warm-up" : "round " + round,
        own.processorNanos() / 1e6 / pages,
        own.clockNanos() / 1e6 / pages,
        whole.processorNanos() / 1e6 / pages,
        whole.clockNanos() / 1e6 / pages);
  }

  private static Time read(Path file) throws UnreadableFile {
    Time start = Time.now();
    new FileReader(Limits.DEFAULT, 1).read(file);
    return Time.now().since(start);
  }

  private static Time own(List<BufferedImage> images) throws IOException {
    byte[] model;
    try (InputStream in = OcrBenchmark.class.getResourceAsStream("/tessdata/eng.traineddata")) {
      model = in.readAllBytes();
    }
    Time start = Time.now();
    try (TessBaseAPI engine = new TessBaseAPI();
        BytePointer data = new BytePointer(model);
        BytePointer language = new BytePointer("eng")) {
      engine.Init(
          data, model.length, language, 1, (PointerPointer<?>) null, 0, (StringVector) null, (StringVector) null, false,
          null);
      engine.SetPageSegMode(3);
      images.forEach(image -> recognise(engine, image));
      engine.End();
    }
    return Time.now().since(start);
  }

  private static void recognise(TessBaseAPI engine, BufferedImage image) {
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    engine.SetImage(grey, image.getWidth(), image.getHeight(), 1, image.getWidth());
    engine.SetSourceResolution(DPI);
    try (BytePointer text = engine.GetTSVText(0)) {
      if (text.getString(StandardCharsets.UTF_8).length() < LINES * 20) {
        throw new IllegalStateException("Tesseract read next to nothing: the page is no fair measure");
      }
    }
    engine.Clear();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    return out.toByteArray();
  }

  private static void write(Path file, List<byte[]> scans) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (byte[] scan : scans) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(JPEGFactory.createFromByteArray(document, scan), 0, 0, 612, 792);
        }
      }
      document.save(file.toFile());
    }
  }

  private static BufferedImage page(Random random) {
    double scale = DPI / 72.0;
    BufferedImage image =
        new BufferedImage((int) (612 * scale), (int) (792 * scale), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.scale(scale, scale);
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 12));
    for (int line = 0; line < LINES; line++) {
      pen.drawString(line(random), 72, 80 + 15 * line);
    }
    pen.dispose();
    return image;
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    while (line.length() < 78) {
      line.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return line.toString();
  }
}

package org.amparo.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.amparo.text.Page;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.tesseract.FileReader;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;

/**
 * One Tesseract engine with its English model, both in native memory until closed. For one thread at a time. Uses the
 * neural recogniser alone, which learns nothing from page to page, so that a page reads the same in any order.
 */
final class Tesseract implements AutoCloseable {

  private static final String MODEL = "/tessdata/eng.traineddata";
  private static final int LSTM_ONLY = 1;
  private static final int AUTOMATIC_LAYOUT = 3;

  private final TessBaseAPI engine = new TessBaseAPI();

  /** @throws IllegalStateException when the model is missing or does not load */
  Tesseract() {
    byte[] model = model();
    try (BytePointer data = new BytePointer(model);
        BytePointer language = new BytePointer("eng")) {
      int failed =
          engine.Init(
              data, model.length, language, LSTM_ONLY, (PointerPointer<?>) null, 0, (StringVector) null,
              (StringVector) null, false, (FileReader) null);
      if (failed != 0) {
        engine.close();
        throw new IllegalStateException("Tesseract did not take its English model; install Amparo anew");
      }
    }
    engine.SetPageSegMode(AUTOMATIC_LAYOUT);
  }

  private static byte[] model() {
    try (InputStream in = Tesseract.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no " + MODEL + " on the class path; install Amparo anew");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + MODEL + "; install Amparo anew", e);
    }
  }

  /** The words in an image, in Tesseract's reading order. */
  PageText recognise(PageImage image) {
    PageText.Builder text = new PageText.Builder(image.page());
    tableOf(image).lines().forEach(row -> add(row.split("\t", -1), image, text));
    return text.build(Page.Source.OCR);
  }

  /** Tesseract's own table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
  private String tableOf(PageImage image) {
    engine.SetImage(image.grey(), image.widthPixels(), image.heightPixels(), 1, image.widthPixels());
    engine.SetSourceResolution(image.dotsPerInch());
    try (BytePointer table = engine.GetTSVText(0)) {
      return table == null || table.isNull() ? "" : table.getString(StandardCharsets.UTF_8);
    } finally {
      engine.Clear();
    }
  }

  private static void add(String[] row, PageImage image, PageText.Builder text) {
    switch (row[0]) {
      case "4" -> text.lineEnd();
      case "5" -> {
        String word = row[11].strip();
        if (!word.isEmpty()) {
          int[] box = Arrays.stream(row, 6, 10).mapToInt(Integer::parseInt).toArray();
          double confidence = Math.clamp(Double.parseDouble(row[10]) / 100, 0, 1);
          text.word(word, image.onPage(box[0], box[1], box[2], box[3]), confidence);
        }
      }
      default -> {}
    }
  }

  @Override
  public void close() {
    engine.End();
    engine.close();
  }
}

package org.amparo.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Models as bytes: gzip over a version, then for each model its name, the fingerprints of its texts, operating points, word counts and
 * weights. gzip's own checksum tells a broken file.
 */
final class ModelFile {

  /** Goes up whenever a feature or this layout changes: weights of other features would score at random. */
  static final String VERSION = "amparo-model-2";

  private ModelFile() {}

  static byte[] write(List<LearnedModel> models) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeUTF(VERSION);
      out.writeInt(models.size());
      for (LearnedModel model : models) {
        write(out, model);
      }
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, LearnedModel model) throws IOException {
    if (!(model.scorer() instanceof ChainScorer chain)) {
      throw new IllegalArgumentException("a %s: only learned models can be written"
          .formatted(model.scorer().getClass().getSimpleName()));
    }
    out.writeUTF(model.task());
    out.writeInt(model.texts().size());
    for (String text : new TreeSet<>(model.texts())) {
      out.writeUTF(text);
    }
    out.writeInt(model.points().size());
    for (OperatingPoint point : model.points()) {
      out.writeUTF(point.name());
      out.writeDouble(point.goalQuasiRecall());
      out.writeDouble(point.threshold());
    }
    out.writeInt(chain.counts().least());
    ChainModelCodec.writeAscending(out, chain.counts().hashes());
    for (int texts : chain.counts().texts()) {
      out.writeInt(texts);
    }
    ChainModelCodec.write(out, chain.model());
  }

  /**
   * Reads models.
   *
   * @param name what to call the file in a complaint
   * @throws BrokenModel when a byte of it is not as it was written, or another version wrote it
   */
  static List<LearnedModel> read(String name, byte[] bytes) {
    try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes));
        DataInputStream in = new DataInputStream(unzipped)) {
      if (!in.readUTF().equals(VERSION)) {
        throw new BrokenModel(name, "was written by another version");
      }
      List<LearnedModel> models = new ArrayList<>();
      int count = ChainModelCodec.size(in);
      for (int i = 0; i < count; i++) {
        models.add(model(in));
      }
      if (in.read() >= 0) {
        throw new BrokenModel(name, "goes on after its end");
      }
      return List.copyOf(models);
    } catch (IOException e) {
      throw new BrokenModel(name, "is cut short or damaged", e);
    }
  }

  private static LearnedModel model(DataInputStream in) throws IOException {
    String task = in.readUTF();
    Set<String> learnedFrom = new HashSet<>();
    int textCount = ChainModelCodec.size(in);
    for (int i = 0; i < textCount; i++) {
      learnedFrom.add(in.readUTF());
    }
    List<OperatingPoint> points = new ArrayList<>();
    int pointCount = ChainModelCodec.size(in);
    for (int i = 0; i < pointCount; i++) {
      points.add(new OperatingPoint(in.readUTF(), in.readDouble(), in.readDouble()));
    }
    int least = ChainModelCodec.size(in);
    int[] words = ChainModelCodec.readAscending(in);
    int[] texts = new int[words.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readInt();
    }
    WordCounts counts = new WordCounts(least, words, texts);
    return new LearnedModel(task, learnedFrom, points, new ChainScorer(counts, ChainModelCodec.read(in)));
  }
}

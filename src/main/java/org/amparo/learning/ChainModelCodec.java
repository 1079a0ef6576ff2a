package org.amparo.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A {@link ChainModel} as bytes: hashes as differences, weights as whole multiples of one {@link #UNIT}th. */
final class ChainModelCodec {

  static final float UNIT = 1024;

  /** More than any weight that a penalised fit gives. */
  private static final int MOST = 1 << FeatureBag.BITS;

  private ChainModelCodec() {}

  static void write(DataOutputStream out, ChainModel model) throws IOException {
    out.writeInt(model.labels().size());
    for (String label : model.labels()) {
      out.writeUTF(label);
    }
    writeAscending(out, model.features());
    writeWeights(out, model.weights());
    writeWeights(out, model.steps());
  }

  static ChainModel read(DataInputStream in) throws IOException {
    List<String> labels = new ArrayList<>();
    int count = size(in);
    for (int i = 0; i < count; i++) {
      labels.add(in.readUTF());
    }
    int[] features = readAscending(in);
    return new ChainModel(labels, features, readWeights(in, features.length * count), readWeights(in, count * count));
  }

  static void writeAscending(DataOutputStream out, int[] hashes) throws IOException {
    out.writeInt(hashes.length);
    int last = 0;
    for (int hash : hashes) {
      out.writeInt(hash - last);
      last = hash;
    }
  }

  static int[] readAscending(DataInputStream in) throws IOException {
    int[] hashes = new int[size(in)];
    int last = 0;
    for (int i = 0; i < hashes.length; i++) {
      last += in.readInt();
      hashes[i] = last;
    }
    return hashes;
  }

  /** @throws IOException when the number read is no size */
  static int size(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new IOException("a size of %d".formatted(size));
    }
    return size;
  }

  private static void writeWeights(DataOutputStream out, float[] weights) throws IOException {
    for (float weight : weights) {
      out.writeShort((short) Math.clamp(Math.round(weight * UNIT), Short.MIN_VALUE, Short.MAX_VALUE));
    }
  }

  private static float[] readWeights(DataInputStream in, int count) throws IOException {
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      weights[i] = in.readShort() / UNIT;
    }
    return weights;
  }
}

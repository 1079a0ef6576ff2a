package org.amparo.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF without believing its table of objects: everything between its first byte and its last, each compressed
 * stretch unpacked, and every earlier revision that is still inside.
 */
final class PdfBytes {

  private static final Pattern END = Pattern.compile("%%EOF[\\r\\n]{0,2}");
  private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
  private static final int MOST_UNPACKED_BYTES = 256 << 20;

  private PdfBytes() {}

  static void read(byte[] bytes, Contents contents) {
    String all = Bytes.latin(bytes);
    List<Integer> ends = END.matcher(all).results().map(m -> m.end()).toList();
    if (ends.isEmpty() || ends.getLast() != bytes.length || !all.startsWith("%PDF-")) {
      contents.unexpected(Channel.BYTES, 0);
    }
    stretches(bytes, all, contents);
    for (int end : ends.subList(0, Math.max(0, ends.size() - 1))) {
      contents.unexpected(Channel.EARLIER_REVISION, 0);
      revision(Arrays.copyOf(bytes, end), contents);
    }
  }

  private static void revision(byte[] earlier, Contents contents) {
    try (PDDocument pdf = Loader.loadPDF(earlier)) {
      contents.add(Channel.EARLIER_REVISION, 0, PdfText.of(pdf));
    } catch (IOException | RuntimeException e) {
      // No revision after all, or a broken one: that it is there stops the copy already.
      contents.unexpected(Channel.EARLIER_REVISION, 0);
    }
  }

  private static void stretches(byte[] bytes, String all, Contents contents) {
    Matcher stream = STREAM.matcher(all);
    int from = 0;
    while (from < bytes.length && stream.find(from)) {
      contents.add(Channel.BYTES, 0, all.substring(from, stream.start()));
      int end = all.indexOf("endstream", stream.end());
      from = end < 0 ? bytes.length : end;
      byte[] packed = Arrays.copyOfRange(bytes, stream.end(), from);
      unpacked(packed).ifPresentOrElse(
          plain -> contents.add(Channel.BYTES, 0, plain), () -> contents.add(Channel.BYTES, 0, packed));
      from = Math.min(bytes.length, from + "endstream".length());
    }
    contents.add(Channel.BYTES, 0, all.substring(from));
  }

  /** What a deflated stretch unpacks to; empty where it is none, or breaks off before a byte came out. */
  private static Optional<byte[]> unpacked(byte[] packed) {
    Inflater inflater = new Inflater();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      inflater.setInput(packed);
      while (!inflater.finished() && plain.size() < MOST_UNPACKED_BYTES) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          break;
        }
        plain.write(buffer, 0, count);
      }
    } catch (DataFormatException e) {
      // Not deflated from here on; what came out so far is looked at.
    } finally {
      inflater.end();
    }
    return plain.size() == 0 ? Optional.empty() : Optional.of(plain.toByteArray());
  }
}

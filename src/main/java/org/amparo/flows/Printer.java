package org.amparo.flows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.amparo.release.PdfSetter;
import org.amparo.release.ReleasedDecision;

/** Sets copies as PDF in memory. */
final class Printer {

  private final PdfSetter setter = new PdfSetter();

  byte[] pdf(ReleasedDecision decision) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      setter.write(decision, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("setting a PDF in memory failed", e);
    }
    return bytes.toByteArray();
  }
}

package org.amparo.reading;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.pdmodel.MissingResourceException;

/** Which faults in a page lose something that a person would see. */
final class Damage {

  private Damage() {}

  /**
   * Lets pass what every viewer lets pass, a half-written drawing command or one that draws something the file lacks,
   * and throws what PDFBox by itself would only log: an image that cannot be decoded, a stream that breaks off.
   *
   * @throws IOException the fault, when it may have cost words
   */
  static void report(IOException fault) throws IOException {
    boolean unseen =
        fault instanceof MissingOperandException
            || fault instanceof MissingResourceException
            || fault instanceof EmptyGraphicsStackException;
    if (!unseen) {
      throw fault;
    }
  }
}

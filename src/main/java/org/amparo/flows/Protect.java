package org.amparo.flows;

import java.nio.file.Path;
import org.amparo.facts.FactFinder;
import org.amparo.protection.Protector;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.review.NotReleasable;

/** Makes a protected copy of a file on the spot. Stores nothing. */
public final class Protect {

  private final Reader reader;
  private final FactFinder finder;
  private final Protector protector;

  Protect(Reader reader, FactFinder finder, Protector protector) {
    this.reader = reader;
    this.finder = finder;
    this.protector = protector;
  }

  /**
   * Makes a protected copy.
   *
   * @throws UnreadableFile when the file cannot be read
   * @throws NotReleasable when a detector failed, so that names may be left in the copy
   */
  public ProtectedCopy protect(Path file) throws UnreadableFile, NotReleasable {
    throw new UnsupportedOperationException("the release room is not there yet");
  }

  /** The copy as a PDF, set anew from its protected text. */
  public byte[] pdf(ProtectedCopy copy) {
    throw new UnsupportedOperationException("the release room is not there yet");
  }
}

package org.amparo.flows;

import java.nio.file.Path;
import org.amparo.facts.FactFinder;
import org.amparo.protection.Protector;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.vault.Vault;

/** Brings a file into the vault, up to the proposal that waits for a person. */
public final class Prepare {

  private final Reader reader;
  private final FactFinder finder;
  private final Protector protector;
  private final Vault vault;

  Prepare(Reader reader, FactFinder finder, Protector protector, Vault vault) {
    this.reader = reader;
    this.finder = finder;
    this.protector = protector;
    this.vault = vault;
  }

  /**
   * Reads a file, finds its facts, proposes its protection, and keeps all of it sealed.
   *
   * @throws UnreadableFile when the file cannot be read; nothing is kept then
   */
  public Prepared prepare(Path file) throws UnreadableFile {
    throw new UnsupportedOperationException("the codecs are not there yet");
  }
}

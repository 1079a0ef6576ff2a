package org.amparo.flows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.facts.FactFinder;
import org.amparo.facts.Facts;
import org.amparo.protection.Proposal;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.text.Document;
import org.amparo.text.Original;
import org.amparo.vault.Part;
import org.amparo.vault.State;
import org.amparo.vault.Vault;

/** Brings a file into the vault, up to the proposal that waits for a person. */
public final class Prepare {

  /** Sealing takes several times a file's size in memory. */
  private static final long LARGEST_BYTES = 512L << 20;

  private final Reader reader;
  private final FactFinder finder;
  private final Proposer proposer;
  private final Matters matters;
  private final Vault vault;

  Prepare(Reader reader, FactFinder finder, Proposer proposer, Vault vault) {
    this.reader = reader;
    this.finder = finder;
    this.proposer = proposer;
    this.matters = new Matters(vault, proposer);
    this.vault = vault;
  }

  /**
   * Reads a file, finds its facts, proposes its protection, and keeps all of it sealed. May be called by several
   * threads.
   *
   * @throws UnreadableFile when the file cannot be read; nothing is kept then
   * @throws IOException when the disk refuses
   */
  public Prepared prepare(Path file) throws UnreadableFile, IOException {
    return prepare(file, Optional.empty());
  }

  /**
   * Likewise, for a decision of a matter: whoever is in several of its decisions gets one stand-in in all of them.
   *
   * @param matter what the office calls the matter; kept sealed
   */
  public Prepared prepare(Path file, Optional<String> matter) throws UnreadableFile, IOException {
    Optional<String> same = sameFile(file);
    if (same.isPresent()) {
      return new Prepared.AlreadyThere(same.get());
    }
    Document document = reader.read(file);
    Facts facts = finder.find(document);
    Proposal proposal = matter.map(name -> matters.propose(document, facts, Original.of(name)))
        .orElseGet(() -> proposer.propose(document, facts));
    byte[] bytes = Files.readAllBytes(file);
    Map<Part, byte[]> parts = new EnumMap<>(Part.class);
    parts.put(Part.FILE, bytes);
    parts.put(Part.DOCUMENT, Codec.DOCUMENT.bytes(document));
    parts.put(Part.FACTS, Codec.FACTS.bytes(facts));
    parts.put(Part.PROPOSAL, Codec.PROPOSAL.bytes(proposal));
    matter.ifPresent(name -> parts.put(Part.MATTER, name.getBytes(StandardCharsets.UTF_8)));
    return keep(file, bytes, proposal, parts);
  }

  /** Asked first, so that adding a folder again costs no reading; what cannot be asked for is left to the reader. */
  private Optional<String> sameFile(Path file) throws UnreadableFile, IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Optional.empty();
    }
    if (Files.size(file) > LARGEST_BYTES) {
      throw new UnreadableFile(
          file,
          "has %d MB, more than the %d MB that the vault keeps".formatted(Files.size(file) >> 20, LARGEST_BYTES >> 20),
          "split it into one file per decision");
    }
    return vault.sameFile(Files.readAllBytes(file));
  }

  /** One at a time, so that two copies of a file in one folder do not both slip in. */
  private synchronized Prepared keep(Path file, byte[] bytes, Proposal proposal, Map<Part, byte[]> parts) {
    Optional<String> same = vault.sameFile(bytes);
    if (same.isPresent()) {
      return new Prepared.AlreadyThere(same.get());
    }
    State state = proposal.isReleasable() ? State.PROPOSED : State.NOT_RELEASABLE;
    String id = vault.keep(Original.of(String.valueOf(file.getFileName())), state, parts);
    return new Prepared.Kept(id, Tally.of(proposal), proposal.isReleasable());
  }
}

package org.amparo.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.text.Original;

/**
 * Keeps decisions sealed. Every change is whole or did not happen: a crash leaves no half-stored decision. May be shared
 * by threads.
 */
public interface Vault extends AutoCloseable {

  /**
   * Keeps a new decision.
   *
   * @param fileName the name of its file
   * @param state {@link State#PROPOSED} or {@link State#NOT_RELEASABLE}
   * @param parts its parts in clear; sealed before they touch the disk
   * @return its id
   */
  String keep(Original fileName, State state, Map<Part, byte[]> parts);

  /**
   * Replaces parts of a decision and moves it to a state, with a line in the audit.
   *
   * @throws NotInVault when there is no such decision
   */
  void amend(String id, State state, Map<Part, byte[]> parts, String who);

  /**
   * Unseals one part.
   *
   * @throws NotInVault when there is no such decision or it lacks the part
   * @throws BrokenSeal when the sealed bytes were changed, moved or belong to another key
   */
  byte[] open(String id, Part part);

  Optional<Entry> find(String id);

  /** All decisions, oldest first. */
  List<Entry> list();

  /** The id of the decision that was kept from the very same file, if any. */
  Optional<String> sameFile(byte[] file);

  /** The audit of one decision, oldest first. */
  List<AuditEntry> audit(String id);

  @Override
  void close();
}

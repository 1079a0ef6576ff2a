package org.amparo.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.amparo.text.Original;

/**
 * Keeps decisions, clients and an office's words sealed. Every change is whole or did not happen: a crash leaves no half-stored decision.
 * May be shared by threads.
 */
public interface Vault extends AutoCloseable {

  /**
   * Keeps a new decision.
   *
   * @param fileName the name of its file
   * @param state {@link State#PROPOSED} or {@link State#NOT_RELEASABLE}
   * @param parts its parts in clear; sealed before they touch the disk
   * @return its id
   * @throws IllegalArgumentException when the state is neither of these
   */
  String keep(Original fileName, State state, Map<Part, byte[]> parts);

  /**
   * Replaces parts of a decision and moves it to a state, with a line in the audit.
   *
   * @param state any but {@link State#FORGOTTEN}
   * @param parts the parts that change, in clear; the others stay
   * @param who the person, or "amparo" for the program itself
   * @throws NotInVault when there is no such decision
   */
  void amend(String id, State state, Map<Part, byte[]> parts, String who);

  /**
   * Replaces parts of a decision while somebody works on it: its state stays, and the audit hears nothing.
   *
   * @param parts the parts that change, in clear; the others stay
   * @throws NotInVault when there is no such decision
   */
  void replace(String id, Map<Part, byte[]> parts);

  /**
   * Unseals one part.
   *
   * @throws NotInVault when there is no such decision or it lacks the part
   * @throws BrokenSeal when the sealed bytes were changed, moved or belong to another key
   */
  byte[] open(String id, Part part);

  /**
   * Unseals one part, if the decision has it.
   *
   * @throws NotInVault when there is no such decision
   * @throws BrokenSeal when the sealed bytes were changed, moved or belong to another key
   */
  Optional<byte[]> openIfKept(String id, Part part);

  Optional<Entry> find(String id);

  /** All decisions, oldest first. */
  List<Entry> list();

  /** The id of the decision that was kept from the very same file, if any. */
  Optional<String> sameFile(byte[] file);

  /**
   * Removes a decision with all its parts for good. Its audit stays, with a line of who removed it.
   *
   * @throws NotInVault when there is no such decision
   */
  void forget(String id, String who);

  /**
   * The audit of one decision, oldest first; also of one that was forgotten.
   *
   * @throws BrokenSeal when any line of the vault's audit, of whatever decision, was changed, moved or removed
   */
  List<AuditEntry> audit(String id);

  /**
   * Keeps a client.
   *
   * @param label what the office calls the client
   * @param profile the client's story and profile, in clear; sealed before it touches the disk
   * @return the client's id
   */
  String keepClient(Original label, byte[] profile);

  /** All clients, oldest first. */
  List<ClientEntry> clients();

  /**
   * Unseals a client's profile.
   *
   * @throws NotInVault when there is no such client
   * @throws BrokenSeal when the sealed bytes were changed, moved or belong to another key
   */
  byte[] openClient(String id);

  /**
   * Removes a client for good.
   *
   * @throws NotInVault when there is no such client
   */
  void forgetClient(String id);

  /**
   * Keeps what the office decided about a word or phrase for all its decisions.
   *
   * @param word the words and the decision, in clear; sealed before it touches the disk
   * @return its id
   */
  String keepOfficeWord(byte[] word);

  /**
   * All that the office decided about words, by id, oldest first.
   *
   * @throws BrokenSeal when sealed bytes were changed, moved or belong to another key
   */
  SequencedMap<String, byte[]> officeWords();

  /**
   * Removes a word of the office for good.
   *
   * @throws NotInVault when there is no such word
   */
  void forgetOfficeWord(String id);

  /**
   * Keeps who is who in a matter, in place of what was kept of it before.
   *
   * @param name what the office calls the matter; small and capital letters and spaces at the ends make no difference
   * @param cast who is who, in clear; sealed before it touches the disk
   */
  void keepMatter(Original name, byte[] cast);

  /**
   * Unseals who is who in a matter; empty where nothing was kept of it.
   *
   * @throws BrokenSeal when the sealed bytes were changed, moved or belong to another key
   */
  Optional<byte[]> openMatter(Original name);

  /**
   * Who is who in every matter, in no order that tells anything.
   *
   * @throws BrokenSeal when sealed bytes were changed, moved or belong to another key
   */
  List<byte[]> matters();

  @Override
  void close();
}

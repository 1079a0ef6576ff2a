package org.amparo.flows;

import java.time.Clock;
import java.util.List;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.protection.OfficeWord;
import org.amparo.text.FoldedWords;
import org.amparo.vault.Vault;

/** The words on which the office decided for all its decisions: those it always hides, and those it keeps. */
public final class Office {

  private final Vault vault;
  private final Clock clock;

  Office(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /** All of them, oldest first. */
  public List<OfficeEntry> list() {
    return vault.officeWords().entrySet().stream()
        .map(word -> entry(word.getKey(), Codec.OFFICE_WORD.value(word.getValue())))
        .toList();
  }

  /**
   * Decides on words for every later proposal. What was decided on the same words before is forgotten.
   *
   * @param words as they stand in a decision
   * @param action hide or keep
   * @param kind what they are
   * @param standIn what is to hide them
   * @param who who decides
   * @return its id
   */
  String decide(String words, Action action, Kind kind, String standIn, String who) {
    String folded = words.strip().replaceAll("\\s+", " ");
    list().stream()
        .filter(entry -> FoldedWords.same(entry.words(), folded))
        .forEach(entry -> vault.forgetOfficeWord(entry.id()));
    OfficeWord word =
        new OfficeWord(folded, action, kind, action == Action.KEEP ? "" : standIn, who, clock.instant());
    return vault.keepOfficeWord(Codec.OFFICE_WORD.bytes(word));
  }

  /** @throws org.amparo.vault.NotInVault when there is no such entry */
  public void forget(String id) {
    vault.forgetOfficeWord(id);
  }

  List<OfficeWord> words() {
    return vault.officeWords().values().stream().map(Codec.OFFICE_WORD::value).toList();
  }

  private static OfficeEntry entry(String id, OfficeWord word) {
    return new OfficeEntry(id, word.words(), word.action(), word.standIn(), word.who(), word.at());
  }
}

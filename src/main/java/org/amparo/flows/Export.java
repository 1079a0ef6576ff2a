package org.amparo.flows;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amparo.gate.GateClosed;
import org.amparo.gate.Hidden;
import org.amparo.library.Library;
import org.amparo.release.ReleasedDecision;
import org.amparo.vault.Entry;
import org.amparo.vault.Vault;

/** Hands out released decisions as files, each of which has passed the gate. May be shared by threads. */
public final class Export {

  private final Vault vault;
  private final Library library;
  private final Exporter exporter;

  Export(Vault vault, Library library, Exporter exporter) {
    this.vault = vault;
    this.library = library;
    this.exporter = exporter;
  }

  /**
   * The files of a released decision, named by its id.
   *
   * @return empty when there is none of this id, or it was withdrawn
   * @throws GateClosed when one of them shows what was hidden
   */
  public Optional<List<CopyFile>> files(String id, Collection<Format> formats) throws GateClosed {
    return files(id, formats, FileStem.of("amparo-" + id));
  }

  /** Likewise, named by another name than its id where that says nothing. */
  public Optional<List<CopyFile>> files(String id, Collection<Format> formats, FileStem stem) throws GateClosed {
    Optional<ReleasedDecision> decision = library.find(id);
    return decision.isEmpty()
        ? Optional.empty()
        : Optional.of(exporter.files(decision.get(), formats, hidden(id), stem));
  }

  /** Of a decision that came from elsewhere this office never had the original, and has no words to look for. */
  private Hidden hidden(String id) {
    Optional<Entry> entry = vault.find(id);
    if (entry.isEmpty()) {
      return new Hidden(List.of(), List.of(), List.of());
    }
    Stored stored = new Stored(vault, entry.get());
    return HiddenWords.of(stored.document(), stored.approval().orElseThrow());
  }
}

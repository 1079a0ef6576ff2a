package org.amparo.flows;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amparo.flows.PassedCopies.Asked;
import org.amparo.gate.GateClosed;
import org.amparo.gate.Hidden;
import org.amparo.library.Library;
import org.amparo.release.ReleasedDecision;
import org.amparo.vault.Part;
import org.amparo.vault.Vault;

/** Hands out released decisions as files, each of which has passed the gate. May be shared by threads. */
public final class Export {

  private static final Hidden NOTHING = new Hidden(List.of(), List.of(), List.of());

  private final Vault vault;
  private final Library library;
  private final Exporter exporter;
  private final PassedCopies passed = new PassedCopies();

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
   * @throws NoPages when pictures of pages are asked for of a decision without pages
   */
  public Optional<List<CopyFile>> files(String id, Collection<Format> formats) throws GateClosed, NoPages {
    return files(id, formats, FileStem.of("amparo-" + id));
  }

  /** Likewise, named by another name than its id where that says nothing. */
  public Optional<List<CopyFile>> files(String id, Collection<Format> formats, FileStem stem) throws GateClosed,
      NoPages {
    Optional<ReleasedDecision> decision = library.find(id);
    if (decision.isEmpty()) {
      return Optional.empty();
    }
    Asked asked = new Asked(id, decision.get().releasedAt(), List.copyOf(formats), stem.wanted());
    Optional<List<CopyFile>> known = passed.find(asked);
    return known.isPresent() ? known : Optional.of(inspected(decision.get(), asked, stem));
  }

  private List<CopyFile> inspected(ReleasedDecision decision, Asked asked, FileStem stem) throws GateClosed, NoPages {
    Optional<PageSource> original = original(asked.id());
    Hidden hidden = original.map(o -> HiddenWords.of(o.document(), o.approved())).orElse(NOTHING);
    List<CopyFile> files = exporter.files(decision, asked.formats(), hidden, stem, original);
    passed.keep(asked, files);
    return files;
  }

  /** Empty for a decision that came from elsewhere: this office has no words of it to look for, and none to leak. */
  private Optional<PageSource> original(String id) {
    return vault.find(id).map(entry -> {
      Stored stored = new Stored(vault, entry);
      return new PageSource(stored.document(), stored.approval().orElseThrow(), () -> vault.open(id, Part.FILE));
    });
  }
}

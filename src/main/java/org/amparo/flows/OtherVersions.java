package org.amparo.flows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.library.Hit;
import org.amparo.library.Library;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.release.ReleasedDecision;
import org.amparo.text.Alignment;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;
import org.amparo.vault.Part;
import org.amparo.vault.Vault;
import org.amparo.versions.Comparer;
import org.amparo.versions.LookAlikes;
import org.amparo.versions.Version;

/** Finds other versions of a decision and tells what each gives away together with our copy. */
public final class OtherVersions {

  /** Released decisions that are looked at: one that is the same ranks first, since it has all the rare words. */
  private static final int NEAREST = 3;

  private final Supplier<Vault> vault;
  private final Supplier<Optional<Library>> library;
  private final Supplier<Reader> reader;
  private final Comparer comparer = new Comparer();

  OtherVersions(Supplier<Vault> vault, Supplier<Optional<Library>> library, Supplier<Reader> reader) {
    this.vault = vault;
    this.library = library;
    this.reader = reader;
  }

  /**
   * The other versions of a decision of the vault: released ones that look like it, and the public one kept with it.
   * Its copy is taken as approved, or as it lies on the desk while nobody has approved it.
   *
   * @return those of the same decision, and a public one that does not read like it; none is the best answer
   * @throws org.amparo.vault.NotInVault when there is no such decision
   */
  public List<OtherVersion> of(String id) {
    Stored stored = Stored.find(vault.get(), id);
    Alignment copy =
        Alignment.replace(stored.document().text().reveal(OriginalAccess.FLOWS), stored.replacements());
    Stream<OtherVersion> published = vault.get().openIfKept(id, Part.PUBLIC_VERSION).stream()
        .map(kept -> published(OtherVersion.PUBLIC, Codec.DOCUMENT.value(kept), copy.copy(), copy.standIns()));
    return Stream.concat(published, released(id, copy.copy(), copy.standIns()).stream()).toList();
  }

  /** The released decisions that look like a copy made on the spot; none where the data folder has no library. */
  public List<OtherVersion> of(ReleasedDecision copy) {
    return released(copy.id(), copy.text(), copy.standIns());
  }

  /** A copy made on the spot and a file that is said to be the public version of its decision. */
  public OtherVersion of(ReleasedDecision copy, Path publicVersion) throws UnreadableFile {
    Document document = reader.get().read(publicVersion);
    return published(String.valueOf(publicVersion.getFileName()), document, copy.text(), copy.standIns());
  }

  /**
   * Keeps the public version with a decision, sealed like an original, so that every look at it compares the two.
   *
   * @throws UnreadableFile when the file cannot be read; what was kept before stays
   * @throws org.amparo.vault.NotInVault when there is no such decision
   */
  public void keepPublic(String id, Path publicVersion) throws UnreadableFile {
    Document document = reader.get().read(publicVersion);
    vault.get().replace(id, Map.of(Part.PUBLIC_VERSION, Codec.DOCUMENT.bytes(document)));
  }

  /**
   * Versions of one decision among copies made together.
   *
   * @param copies each by its name
   * @return by the name of the first of two, the second
   */
  public Map<String, List<OtherVersion>> among(Map<String, ReleasedDecision> copies) {
    Map<String, Version> versions = new TreeMap<>();
    copies.forEach((name, copy) -> versions.put(name, version(copy)));
    Map<String, List<OtherVersion>> found = new TreeMap<>();
    for (LookAlikes.Couple couple : LookAlikes.among(versions)) {
      ReleasedDecision one = Objects.requireNonNull(copies.get(couple.one()));
      ReleasedDecision other = Objects.requireNonNull(copies.get(couple.other()));
      OtherVersion pair = OtherVersion.of(couple.other(), OtherVersion.Origin.SAME_RUN,
          comparer.compare(version(one), version(other)), one.text());
      if (!pair.isAnotherDecision()) {
        found.computeIfAbsent(couple.one(), _ -> new ArrayList<>()).add(pair);
      }
    }
    return found;
  }

  private OtherVersion published(String name, Document document, String copy, List<Span> standIns) {
    Version other = Version.byOthers(document.text().reveal(OriginalAccess.FLOWS));
    return OtherVersion.of(
        name, OtherVersion.Origin.PUBLISHED, comparer.compare(Version.ofCopy(copy, standIns), other), copy);
  }

  private List<OtherVersion> released(String id, String copy, List<Span> standIns) {
    Version ours = Version.ofCopy(copy, standIns);
    return library.get().stream().flatMap(kept -> kept.rank(copy, NEAREST).stream()).map(Hit::decision)
        .filter(decision -> !decision.id().equals(id))
        .map(decision -> OtherVersion.of(decision.id(), OtherVersion.Origin.LIBRARY,
            comparer.compare(ours, version(decision)), copy))
        .filter(pair -> !pair.isAnotherDecision())
        .toList();
  }

  private static Version version(ReleasedDecision decision) {
    return Version.ofCopy(decision.text(), decision.standIns());
  }
}

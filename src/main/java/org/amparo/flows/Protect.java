package org.amparo.flows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amparo.gate.GateClosed;
import org.amparo.gate.Hidden;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.release.Leak;
import org.amparo.review.NotReleasable;
import org.amparo.text.CodePoints;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Makes a protected copy of a file on the spot. Stores nothing. May be shared by threads. */
public final class Protect {

  /** The copy's id; its file's name may name the client. */
  private static final String NOT_IN_ANY_VAULT = "copy";

  private final Reader reader;
  private final Copyist copyist;
  private final Exporter exporter;

  Protect(Reader reader, Copyist copyist, Exporter exporter) {
    this.reader = reader;
    this.copyist = copyist;
    this.exporter = exporter;
  }

  /**
   * Makes a protected copy.
   *
   * @param formats what to write it as; none where only its figures are wanted
   * @param stem what its files are to be called
   * @throws UnreadableFile when the file cannot be read
   * @throws NotReleasable when a detector failed, so that names may be left in the copy
   * @throws Leak when something hidden in one place is readable in another
   * @throws GateClosed when a finished file shows what was hidden
   * @throws NoPages when pictures of pages are asked for of a file without pages
   */
  public ProtectedCopy protect(Path file, Collection<Format> formats, FileStem stem)
      throws UnreadableFile, NotReleasable, Leak, GateClosed, NoPages {
    Document document = reader.read(file);
    Copyist.Copy copy = copyist.copy(NOT_IN_ANY_VAULT, document);
    Hidden hidden = HiddenWords.of(document, copy.approved());
    PageSource pages = new PageSource(document, copy.approved(), () -> Files.readAllBytes(file));
    return new ProtectedCopy(
        copy.decision(),
        exporter.files(copy.decision(), formats, hidden, stem, Optional.of(pages)),
        standIns(document, copy.proposal().replacements()),
        Tally.of(copy.proposal()));
  }

  private static List<StandIn> standIns(Document document, List<Replacement> replacements) {
    CodePoints points = CodePoints.of(document.text().reveal(OriginalAccess.FLOWS));
    return replacements.stream().map(r -> standIn(points.of(r.span()), r.standIn())).toList();
  }

  private static StandIn standIn(Span codePoints, String words) {
    return new StandIn(codePoints.start(), codePoints.end(), words);
  }
}

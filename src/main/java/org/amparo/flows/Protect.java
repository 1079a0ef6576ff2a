package org.amparo.flows;

import java.nio.file.Path;
import java.util.List;
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
  private final Printer printer;

  Protect(Reader reader, Copyist copyist, Printer printer) {
    this.reader = reader;
    this.copyist = copyist;
    this.printer = printer;
  }

  /**
   * Makes a protected copy.
   *
   * @throws UnreadableFile when the file cannot be read
   * @throws NotReleasable when a detector failed, so that names may be left in the copy
   * @throws Leak when something hidden in one place is readable in another
   */
  public ProtectedCopy protect(Path file) throws UnreadableFile, NotReleasable, Leak {
    Document document = reader.read(file);
    Copyist.Copy copy = copyist.copy(NOT_IN_ANY_VAULT, document);
    return new ProtectedCopy(
        copy.decision(), standIns(document, copy.proposal().replacements()), Tally.of(copy.proposal()));
  }

  /** The copy as a PDF, set anew from its protected text. */
  public byte[] pdf(ProtectedCopy copy) {
    return printer.pdf(copy.decision());
  }

  private static List<StandIn> standIns(Document document, List<Replacement> replacements) {
    CodePoints points = CodePoints.of(document.text().reveal(OriginalAccess.FLOWS));
    return replacements.stream().map(r -> standIn(points.of(r.span()), r.standIn())).toList();
  }

  private static StandIn standIn(Span codePoints, String words) {
    return new StandIn(codePoints.start(), codePoints.end(), words);
  }
}

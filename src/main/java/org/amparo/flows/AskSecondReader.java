package org.amparo.flows;

import java.nio.file.Path;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.release.Leak;
import org.amparo.review.NotReleasable;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;

/** Asks the office's own second reader what a decision says. Stores nothing. */
public final class AskSecondReader {

  private static final String NOT_IN_ANY_VAULT = "copy";

  private final Reader reader;
  private final Copyist copyist;
  private final SecondReader second;
  private final SecondReaderSettings settings;

  AskSecondReader(Reader reader, Copyist copyist, SecondReader second, SecondReaderSettings settings) {
    this.reader = reader;
    this.copyist = copyist;
    this.second = second;
    this.settings = settings;
  }

  /**
   * Asks about a file; the reader sees its protected copy, unless the settings show it the original.
   *
   * @throws UnreadableFile when the file cannot be read
   * @throws NotReleasable when a detector failed, so that names may be left in the copy
   * @throws Leak when something hidden in one place is readable in another
   * @throws SecondReaderSilent when the second reader does not answer in the agreed form
   */
  public SecondReading ask(Path file) throws UnreadableFile, NotReleasable, Leak, SecondReaderSilent {
    Document document = reader.read(file);
    String shown =
        settings.originals()
            ? document.text().reveal(OriginalAccess.FLOWS)
            : copyist.copy(NOT_IN_ANY_VAULT, document).decision().text();
    return second.read(shown);
  }
}

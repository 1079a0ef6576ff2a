package org.amparo.flows;

import java.nio.file.Path;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.text.OriginalAccess;

/** Shows a file as Amparo reads it. Stores nothing. */
public final class Read {

  private final Reader reader;

  Read(Reader reader) {
    this.reader = reader;
  }

  /**
   * The text of a file, for the screen of the person who gave it.
   *
   * @return its pages, parted by one form feed each; for a .txt file the file's own text
   */
  public String text(Path file) throws UnreadableFile {
    return reader.read(file).text().reveal(OriginalAccess.FLOWS);
  }
}

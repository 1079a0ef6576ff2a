package org.amparo.reading;

import java.nio.file.Path;
import org.amparo.text.Document;

/** Reads a file into a document. Implementations may be shared by threads. */
public interface Reader {

  /**
   * Reads a file whole.
   *
   * @param file a .txt, .docx or .pdf
   * @return its text with pages, word places and page furniture
   * @throws UnreadableFile when the file is missing, locked, damaged, empty, too large or of a kind that is not read
   */
  Document read(Path file) throws UnreadableFile;
}

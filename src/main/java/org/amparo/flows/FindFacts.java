package org.amparo.flows;

import java.nio.file.Path;
import java.util.Map;
import org.amparo.facts.FactFinder;
import org.amparo.facts.FactSheet;
import org.amparo.facts.Facts;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Finds what a decision says. Stores nothing. */
public final class FindFacts {

  private final Reader reader;
  private final FactFinder finder;

  FindFacts(Reader reader, FactFinder finder) {
    this.reader = reader;
    this.finder = finder;
  }

  /** The facts of a file, each with evidence in the text that {@link Read#text} gives. */
  public Facts find(Path file) throws UnreadableFile {
    return finder.find(reader.read(file));
  }

  /**
   * The facts of a file as a plain sheet for programs: keys and values as a record of them is written in JSON.
   */
  public Map<String, @Nullable Object> sheet(Path file) throws UnreadableFile {
    return FactSheet.of(find(file));
  }
}

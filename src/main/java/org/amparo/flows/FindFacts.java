package org.amparo.flows;

import java.nio.file.Path;
import java.util.Map;
import org.amparo.facts.Accuracies;
import org.amparo.facts.Accuracy;
import org.amparo.facts.EvidenceSheet;
import org.amparo.facts.FactFinder;
import org.amparo.facts.FactSheet;
import org.amparo.facts.Facts;
import org.amparo.facts.ParticularsSheet;
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

  /** How right each field of the record was on annotated decisions; a field that nobody measured has no entry. */
  public static Map<String, Accuracy> accuracy() {
    return Accuracies.measured();
  }

  /** The facts of a file, each with evidence in the text that {@link Read#text} gives. */
  public Facts find(Path file) throws UnreadableFile {
    return finder.find(reader.read(file));
  }

  /**
   * The facts of a file with everything that is known of them: the sheet, beside it "particulars", and under "evidence"
   * each value with its confidence and its places.
   */
  public Map<String, @Nullable Object> fullSheet(Path file) throws UnreadableFile {
    Facts facts = find(file);
    Map<String, @Nullable Object> sheet = FactSheet.of(facts);
    sheet.put("particulars", ParticularsSheet.of(facts.particulars()));
    sheet.put("evidence", EvidenceSheet.of(facts));
    return sheet;
  }

  /**
   * The facts of a file as a plain sheet for programs: keys and values as a record of them is written in JSON.
   */
  public Map<String, @Nullable Object> sheet(Path file) throws UnreadableFile {
    return FactSheet.of(find(file));
  }
}

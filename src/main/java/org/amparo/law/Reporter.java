package org.amparo.law;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A series in which decisions are printed, and how its name is written.
 *
 * @param normal the form that Amparo writes ("I&N Dec.")
 * @param title the full title
 * @param kind what is printed in it
 * @param pattern matches every way in which the name is written, OCR's included; has no capturing group
 * @param examples ways of writing it that the pattern matches whole
 * @param counterexamples writings that look alike and that the pattern does not match whole
 * @param provenance where the row comes from
 */
public record Reporter(
    String normal,
    String title,
    Kind kind,
    Pattern pattern,
    List<String> examples,
    List<String> counterexamples,
    Provenance provenance) {

  /** What is printed in a reporter. */
  public enum Kind {
    /** Decisions of the Board and the Attorney General. */
    ADMINISTRATIVE,
    FEDERAL_COURTS,
    /** Decisions known by a number of a data base (WL, LEXIS). */
    DATABASE,
    /** The Federal Register, the Statutes at Large, treaty series. */
    LEGISLATION
  }

  public Reporter {
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  static Reporter of(Row row) {
    return new Reporter(
        row.text("normal"),
        row.text("title"),
        row.choice("kind", Kind.class),
        row.pattern("pattern"),
        row.list("examples"),
        row.list("counterexamples"),
        row.provenance());
  }
}

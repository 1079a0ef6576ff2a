package org.amparo.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reporters of decisions, for a grammar of citations: volume, reporter, page. */
public final class Reporters {

  private static final Comparator<Reporter> LONGEST_NAME_FIRST =
      Comparator.comparingInt((Reporter reporter) -> reporter.normal().length()).reversed();

  private final List<Reporter> all;
  private final Pattern any;

  private Reporters(List<Reporter> rows) {
    this.all = rows.stream().sorted(LONGEST_NAME_FIRST).toList();
    this.any =
        Pattern.compile(all.stream().map(r -> r.pattern().pattern()).collect(Collectors.joining("|", "(?:", ")")));
  }

  static Reporters read(Tables tables) {
    return new Reporters(tables.rows("reporters.tsv", Reporter::of, Reporter::normal));
  }

  /** All reporters, the longest name first, so that "F. Supp. 2d" is tried before "F. Supp.". */
  public List<Reporter> all() {
    return all;
  }

  /** A pattern, without capturing groups, that matches any reporter's name in any of its writings. */
  public Pattern any() {
    return any;
  }

  /** The reporter that is written so, OCR's writings and line breaks included. */
  public Optional<Reporter> find(String written) {
    String words = written.strip();
    return all.stream().filter(reporter -> reporter.pattern().matcher(words).matches()).findFirst();
  }

  /** The reporter of that normal form. */
  public Optional<Reporter> byNormal(String normal) {
    return all.stream().filter(reporter -> reporter.normal().equals(normal)).findFirst();
  }
}

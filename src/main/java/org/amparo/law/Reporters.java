package org.amparo.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reporters of decisions, for a grammar of citations: volume, reporter, page. */
public final class Reporters {

  private final List<Reporter> all;
  private final Pattern any;

  private Reporters(List<Reporter> all) {
    this.all = all;
    this.any =
        Pattern.compile(all.stream().map(r -> r.pattern().pattern()).collect(Collectors.joining("|", "(?:", ")")));
  }

  static Reporters read(Tables tables) {
    return new Reporters(tables.rows("reporters.tsv", Reporter::of, Reporter::normal));
  }

  /** All reporters; where the patterns of two could match the same words, the longer name comes first. */
  public List<Reporter> all() {
    return all;
  }

  /** A pattern, without capturing groups, that matches any reporter's name in any of its writings. */
  public Pattern any() {
    return any;
  }

  /** The reporter that is written so, OCR's writings included; white space counts as one space. */
  public Optional<Reporter> find(String written) {
    String oneLine = written.strip().replaceAll("\\s+", " ");
    return all.stream().filter(reporter -> reporter.pattern().matcher(oneLine).matches()).findFirst();
  }

  /** The reporter of that normal form. */
  public Optional<Reporter> byNormal(String normal) {
    return all.stream().filter(reporter -> reporter.normal().equals(normal)).findFirst();
  }
}

package org.amparo.flows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.law.Law;
import org.amparo.law.Precedent;
import org.amparo.law.Reporter;
import org.amparo.law.Standing;

/** Tells how the authorities that decisions rest on stand. */
public final class Authorities {

  private final Law law;
  private final Pattern place;

  Authorities(Law law) {
    this.law = law;
    this.place = Pattern.compile("\\b(\\d{1,4}) (" + law.reporters().any().pattern() + ") (\\d{1,5})\\b");
  }

  /** The date of the tables, and which of them a folder of one's own replaced. */
  public String version() {
    return law.version();
  }

  /**
   * The precedent that a citation names.
   *
   * @param citation in full, such as "Matter of Acosta, 19 I&amp;N Dec. 211 (BIA 1985)"
   * @return empty when the tables do not know it, which says nothing about its standing
   */
  public Optional<Precedent> find(String citation) {
    return place.matcher(citation).results().flatMap(cite -> printedAt(cite).stream()).findFirst();
  }

  /** How a precedent stood all through a year; empty where that changed in its course or nobody recorded it. */
  public Optional<Standing> standingThroughout(int year, Precedent precedent) {
    Optional<Standing> first = law.precedents().standingOn(precedent, LocalDate.of(year, 1, 1));
    return first.equals(law.precedents().standingOn(precedent, LocalDate.of(year, 12, 31))) ? first : Optional.empty();
  }

  private Optional<Precedent> printedAt(MatchResult cite) {
    int volume = Integer.parseInt(cite.group(1));
    int page = Integer.parseInt(cite.group(3));
    return law.reporters().find(cite.group(2)).map(Reporter::normal)
        .flatMap(reporter -> law.precedents().byCite(volume, reporter, page));
  }
}

package org.amparo.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision that others rest on, with its standing.
 *
 * @param id its short name, never used for anything but to find the row
 * @param citation the full citation
 * @param name the name alone ("Matter of A-B-"); several decisions may share it
 * @param cite volume, reporter and page; empty for a decision known by its docket number only
 * @param year the year of the decision
 * @param tribunal who decided
 * @param elements ids of the elements that it speaks to
 * @param holding what it holds, in our own words
 * @param direction whom that helps
 * @param standing how it stands
 * @param statusAsWorded the standing in the keepers' words
 * @param statusBy who or what brought that standing about; may be empty
 * @param standingFrom the day from which it stands so, where known
 * @param checkedOn the day on which the standing was last looked up; empty where it is general knowledge
 * @param topics what it is about
 * @param provenance where the row comes from
 */
public record Precedent(
    String id,
    String citation,
    String name,
    Optional<Cite> cite,
    int year,
    Tribunal tribunal,
    List<String> elements,
    String holding,
    Direction direction,
    Standing standing,
    String statusAsWorded,
    String statusBy,
    Optional<LocalDate> standingFrom,
    Optional<LocalDate> checkedOn,
    List<String> topics,
    Provenance provenance) {

  public Precedent {
    elements = List.copyOf(elements);
    topics = List.copyOf(topics);
  }

  /** How sure the keepers are of the row. */
  public Confidence confidence() {
    return provenance.confidence();
  }

  /** What was read for the row. */
  public String source() {
    return provenance.source();
  }

  static Precedent of(Row row) {
    return new Precedent(
        row.text("id"),
        row.text("citation"),
        row.text("name"),
        cite(row),
        row.number("year"),
        row.choice("tribunal", Tribunal.class),
        row.list("elements"),
        row.text("holding"),
        row.choice("direction", Direction.class),
        row.choice("standing", Standing.class),
        row.text("status_as_worded"),
        row.words("status_by"),
        row.date("standing_from"),
        row.date("checked_on"),
        row.list("topics"),
        row.provenance());
  }

  private static Optional<Cite> cite(Row row) {
    return row.optional("reporter").map(reporter -> new Cite(row.number("volume"), reporter, row.number("page")));
  }
}

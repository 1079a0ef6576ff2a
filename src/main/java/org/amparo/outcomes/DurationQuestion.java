package org.amparo.outcomes;

import java.util.List;
import java.util.Optional;

/**
 * A question how long something takes.
 *
 * @param span what is measured
 * @param by court or fiscal year of filing; empty for all together
 * @param years fiscal years of filing; empty for all
 */
public record DurationQuestion(Span span, Optional<Field> by, Optional<Years> years) {

  /** What has a beginning and an end. */
  public enum Span {
    /** From the first filing of an asylum application to the first decision that grants or denies. */
    FILING_TO_DECISION,
    /** From the filing of an appeal to the Board's decision. */
    APPEAL,
    /** From the Board's remand to the next decision of a judge. */
    REMAND
  }

  public DurationQuestion {
    if (by.isPresent() && !List.of(Field.COURT, Field.YEAR).contains(by.get())) {
      throw new UnanswerableQuestion("%s: durations are told by court or year".formatted(by.get().word()));
    }
  }
}

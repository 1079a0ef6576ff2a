package org.amparo.flows;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amparo.outcomes.Answer;
import org.amparo.outcomes.Definition;
import org.amparo.outcomes.Duration;
import org.amparo.outcomes.DurationQuestion;
import org.amparo.outcomes.Question;
import org.amparo.outcomes.Source;
import org.amparo.release.ReleasedDecision;

/** Counts how cases fare, in the courts' published data or in the released decisions. */
public final class Count {

  private final OpenCourt court;
  private final Supplier<List<ReleasedDecision>> released;

  Count(OpenCourt court, Supplier<List<ReleasedDecision>> released) {
    this.court = court;
    this.released = released;
  }

  /**
   * Counts.
   *
   * @throws org.amparo.outcomes.UnanswerableQuestion when the source has no such value
   * @throws org.amparo.courtdata.RefusedRelease when the court is asked and no release of its data is loaded
   */
  public Answer answer(Question question) {
    return question.source() == Source.COURT
        ? court.questions().outcomes().answer(question)
        : new CommonsCount(released.get()).answer(question);
  }

  /** The same question under each definition, the question's own first. */
  public List<Answer> underEachDefinition(Question question) {
    return Stream.concat(
            Stream.of(question.definition()),
            Stream.of(Definition.values()).filter(d -> d != question.definition()))
        .map(definition -> answer(question.under(definition)))
        .toList();
  }

  /** How long it takes, by court or fiscal year, with what is still pending counted as not yet done. */
  public List<Duration> durations(DurationQuestion question) {
    return court.questions().durations().answer(question);
  }
}

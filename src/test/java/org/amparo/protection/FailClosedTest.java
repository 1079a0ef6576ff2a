package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.review.NotReleasable;
import org.amparo.review.Review;
import org.amparo.sheet.Sheet;
import org.amparo.text.Alignment;
import org.amparo.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search for names that did not run to its end releases nothing. */
class FailClosedTest {

  private static final String TEXT =
      "In re: Mirelva TOLVANE\n\nThe respondent, Mirelva Tolvane, entered on March 14, 2011.\n";
  private static final Document DECISION = Document.ofText(TEXT);

  private static final class Broken implements Detector {
    private final Error error;

    private Broken(Error error) {
      this.error = error;
    }

    @Override
    public List<Claim> detect(Sheet sheet) {
      throw error;
    }
  }

  private static final class Unfit implements Detector {
    @Override
    public List<Claim> detect(Sheet sheet) {
      throw new IllegalStateException("found " + sheet.text());
    }
  }

  private static final class Astray implements Detector {
    @Override
    public List<Claim> detect(Sheet sheet) {
      return List.of(Claim.ofPublic(sheet.size(), sheet.size() + 5, Weight.LABEL, Kind.AGENCY, "beyond the end"));
    }
  }

  static List<Detector> broken() {
    return List.of(new Unfit(), new Broken(new StackOverflowError()));
  }

  private static Proposal propose(Detector... detectors) {
    RuleProtector protector = new RuleProtector(Copy.VOCABULARY, List.of(detectors));
    return protector.propose(DECISION, new DecisionFactFinder(Copy.LAW).find(DECISION), Policy.share());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void detectorThatThrowsIsNamed(Detector detector) {
    Proposal proposal = propose(new Dates(), detector, new FileNumbers());

    assertThat(proposal.isReleasable()).isFalse();
    assertThat(proposal.failures()).containsExactly(detector.name());
  }

  @Test
  void detectorsBesideABrokenOneStillPropose() {
    assertThat(propose(new Unfit(), new Dates()).spans()).extracting(Proposed::kind).contains(Kind.DATE);
  }

  @Test
  void defaultRuleHidesNamesWhenEveryDetectorIsSilent() {
    String copy = Alignment.replace(TEXT, propose().replacements()).copy();

    assertThat(copy).doesNotContainIgnoringCase("mirelva").doesNotContainIgnoringCase("tolvane");
  }

  @Test
  void nobodyApprovesWhatADetectorFailedOn() {
    Review review = new Review(Clock.systemUTC());

    assertThatThrownBy(() -> review.approve(propose(new Unfit()), List.of(), "Ada Reviewer"))
        .isInstanceOf(NotReleasable.class)
        .hasMessageContaining("Unfit")
        .hasMessageNotContainingAny("Mirelva", "Tolvane", "TOLVANE");
  }

  @Test
  void messageOfAFailureNeverReachesTheProposal() {
    assertThat(propose(new Unfit()).failures()).noneMatch(failure -> failure.contains("Tolvane"));
  }

  @Test
  void claimBeyondTheTextReleasesNothing() {
    assertThatThrownBy(() -> propose(new Astray())).isInstanceOf(IndexOutOfBoundsException.class);
  }
}

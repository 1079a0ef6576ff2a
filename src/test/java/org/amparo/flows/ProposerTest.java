package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.facts.FactFinder;
import org.amparo.law.Law;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.protection.Cast;
import org.amparo.protection.Casting;
import org.amparo.protection.Instructions;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.policy.Role;
import org.amparo.release.Releaser;
import org.amparo.review.Review;
import org.amparo.text.Document;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class ProposerTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Law LAW = Law.load();
  private static final FactFinder FINDER = new DecisionFactFinder(LAW);

  private final Review review = new Review(CLOCK);
  private final Releaser releaser = new Releaser(LAW, CLOCK);

  @Test
  void nameThatWasOverlookedOnceIsHiddenUnderItsOwnLabel() throws Exception {
    String text = "Tiburcio Quezalmanda fled. The judge believed Quezalmanda, and so do we.";
    Document document = Document.ofText(text);
    Proposed name =
        new Proposed(new Span(0, 20), Kind.PERSON, Role.APPLICANT, Action.HIDE, "[Applicant]", "caption", 1);

    Proposal proposal = propose(document, new Proposal(List.of(name), List.of(), Policy.share().used()));

    assertThat(proposal.count(Action.HIDE)).isEqualTo(2);
    assertThat(released(document, proposal))
        .isEqualTo("[Applicant] fled. The judge believed [Applicant], and so do we.");
  }

  @Test
  void proposalWithoutALeakStaysAsItIs() {
    Document document = Document.ofText("Tiburcio fled.");
    Proposed name = new Proposed(new Span(0, 8), Kind.PERSON, Role.APPLICANT, Action.HIDE, "[Applicant]", "caption", 1);
    Proposal complete = new Proposal(List.of(name), List.of(), Policy.share().used());

    assertThat(propose(document, complete)).isEqualTo(complete);
  }

  @Test
  void failedDetectorStaysAFailure() {
    Proposal failed = new Proposal(List.of(), List.of("Captions"), Policy.share().used());

    assertThat(propose(Document.ofText("Tiburcio fled."), failed)).isEqualTo(failed);
  }

  private Proposal propose(Document document, Proposal first) {
    return new Proposer((read, facts, instructions) -> new Casting(first, Cast.NOBODY), Instructions.by(Policy.share()), review, releaser).propose(document, FINDER.find(document));
  }

  private String released(Document document, Proposal proposal) throws Exception {
    return releaser
        .release("id", document, FINDER.find(document), review.approve(proposal, List.of(), "Ana"))
        .text();
  }
}

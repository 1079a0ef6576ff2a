package org.amparo.flows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.facts.FactFinder;
import org.amparo.facts.Facts;
import org.amparo.flows.OpenDecisions.Opened;
import org.amparo.policy.Action;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.review.Change;
import org.amparo.review.Draft;
import org.amparo.text.Original;
import org.amparo.text.Span;
import org.amparo.vault.Part;
import org.amparo.vault.State;
import org.amparo.vault.Vault;

/**
 * Proposes once more for a decision that waits, as the program, the policy and the office's words are today. What a
 * person ruled stands; where the proposal changed, the person is shown.
 */
public final class ProposeAnew {

  private static final String PROGRAM = "amparo";

  private final Vault vault;
  private final OpenDecisions open;
  private final FactFinder finder;
  private final Proposer proposer;
  private final Matters matters;
  private final Clock clock;

  ProposeAnew(Vault vault, OpenDecisions open, FactFinder finder, Proposer proposer, Clock clock) {
    this.vault = vault;
    this.open = open;
    this.finder = finder;
    this.proposer = proposer;
    this.matters = new Matters(vault, proposer);
    this.clock = clock;
  }

  /** Where today's proposal would differ from the one on the desk; nothing is kept. */
  public List<Change> compare(String id) {
    Opened opened = open.get(vault, id);
    return changes(opened.proposal(), propose(id, opened, finder.find(opened.document())));
  }

  /**
   * Puts today's proposal in the place of the one on the desk.
   *
   * @return where it differs
   * @throws IllegalStateException when the decision is released: what was approved stays as it was approved
   */
  public List<Change> takeOver(String id) {
    Stored stored = Stored.find(vault, id);
    if (stored.entry().state() == State.RELEASED) {
      throw new IllegalStateException("a released decision is not proposed anew; withdraw it first");
    }
    Opened opened = open.get(vault, id);
    Facts facts = finder.find(opened.document());
    Proposal proposal = propose(id, opened, facts);
    List<Change> changes = changes(opened.proposal(), proposal);
    Draft draft = stored.draft().orElseGet(() -> Draft.begun(clock.instant())).changed(changes);
    State state = proposal.isReleasable() ? State.PROPOSED : State.NOT_RELEASABLE;
    Map<Part, byte[]> parts = Map.of(
        Part.FACTS, Codec.FACTS.bytes(facts),
        Part.PROPOSAL, Codec.PROPOSAL.bytes(proposal),
        Part.DRAFT, Codec.DRAFT.bytes(draft));
    vault.amend(id, state, parts, PROGRAM);
    open.put(id, Opened.of(opened.document(), proposal));
    return changes;
  }

  private Proposal propose(String id, Opened opened, Facts facts) {
    return vault.openIfKept(id, Part.MATTER)
        .map(name -> matters.propose(opened.document(), facts, Original.of(new String(name, StandardCharsets.UTF_8))))
        .orElseGet(() -> proposer.propose(opened.document(), facts));
  }

  static List<Change> changes(Proposal before, Proposal now) {
    Map<Span, Optional<Action>> was = actions(before);
    Map<Span, Optional<Action>> is = actions(now);
    TreeMap<Span, Change> changes = new TreeMap<>();
    was.forEach((span, action) -> note(changes, span, action, is.getOrDefault(span, Optional.empty())));
    is.forEach((span, action) -> note(changes, span, was.getOrDefault(span, Optional.empty()), action));
    return new ArrayList<>(changes.values());
  }

  private static Map<Span, Optional<Action>> actions(Proposal proposal) {
    Map<Span, Optional<Action>> actions = new TreeMap<>();
    for (Proposed proposed : proposal.spans()) {
      actions.put(proposed.span(), Optional.of(proposed.action()));
    }
    return actions;
  }

  private static void note(
      Map<Span, Change> changes, Span span, Optional<Action> before, Optional<Action> now) {
    if (!before.equals(now)) {
      changes.put(span, new Change(span, before, now));
    }
  }
}

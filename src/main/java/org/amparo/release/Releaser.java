package org.amparo.release;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.facts.Fact;
import org.amparo.facts.Facts;
import org.amparo.law.Law;
import org.amparo.law.State;
import org.amparo.review.Approved;
import org.amparo.text.Alignment;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Makes the copy that may cross the glass door. Immutable; may be shared by threads. */
public final class Releaser {

  private final Law law;
  private final EverydayNames everydayNames;
  private final Clock clock;

  /**
   * @param law its states tell the circuit; the names of its places and institutions are no leaks
   * @param clock gives the time of the release
   */
  public Releaser(Law law, Clock clock) {
    this.law = law;
    this.everydayNames = EverydayNames.load(law);
    this.clock = clock;
  }

  /** Whether a word, in lower case, is often more than a person's name: "hope", "virginia". */
  public Predicate<String> everyday() {
    return everydayNames::contains;
  }

  /**
   * Makes the released decision.
   *
   * @param id the vault's id of the decision
   * @param document the document as it was read
   * @param facts what it says, with evidence in the document
   * @param approved what a person approved
   * @throws Leak when something hidden is still readable in the copy
   * @throws IllegalArgumentException when the approval does not fit the document
   */
  public ReleasedDecision release(String id, Document document, Facts facts, Approved approved) throws Leak {
    String original = document.text().reveal(OriginalAccess.RELEASE);
    Alignment alignment = Alignment.replace(original, approved.replacements());
    Rebasing rebasing = new Rebasing(alignment, approved.replacements());
    check(original, alignment, rebasing, facts, approved);
    ReleasedFacts released = released(facts, rebasing);
    return new ReleasedDecision(
        id,
        Title.of(released),
        alignment.copy(),
        alignment.standIns(),
        released,
        approved.policy(),
        approved.approvedBy(),
        clock.instant());
  }

  private void check(String original, Alignment alignment, Rebasing rebasing, Facts facts, Approved approved)
      throws Leak {
    List<Span> open = new ArrayList<>(alignment.standIns());
    open.addAll(rebasing.untouched(approved.kept()));
    open.addAll(everydayNames.phrases(Word.of(alignment.copy())));
    Set<String> panel = new HashSet<>();
    for (Fact<String> adjudicator : facts.adjudicators()) {
      open.addAll(rebasing.untouched(adjudicator.evidence().spans()));
      Word.of(adjudicator.value()).forEach(word -> panel.add(word.plain()));
    }
    for (Fact<String> citation : facts.citations()) {
      open.addAll(rebasing.untouched(citation.evidence().spans()));
    }
    LeakCheck check = new LeakCheck(word -> panel.contains(word) || everydayNames.contains(word));
    List<Span> leaks =
        check.find(words(original, approved.names()), words(original, approved.identifiers()), alignment.copy(), open);
    if (!leaks.isEmpty()) {
      throw new Leak(alignment, leaks);
    }
  }

  private static List<String> words(String original, List<Span> spans) {
    return spans.stream().map(span -> span.of(original)).toList();
  }

  private ReleasedFacts released(Facts facts, Rebasing rebasing) {
    Optional<Fact<String>> state = facts.hearingState().flatMap(rebasing::coarse);
    return new ReleasedFacts(
        facts.body().flatMap(rebasing::coarse),
        facts.decisionDate().flatMap(rebasing::coarse).map(date -> new Fact<>(date.value().getYear(), date.evidence())),
        state,
        state.flatMap(this::circuit),
        rebasing.readable(facts.adjudicators()),
        facts.nationality().flatMap(rebasing::readable),
        facts.gender().flatMap(rebasing::coarse),
        facts.occupation().flatMap(rebasing::inItsOwnWords),
        facts.represented().flatMap(rebasing::coarse),
        facts.detained().flatMap(rebasing::coarse),
        rebasing.coarse(facts.applications()),
        facts.appellant().flatMap(rebasing::coarse),
        rebasing.coarse(facts.boardActions()),
        rebasing.coarse(facts.relief()),
        rebasing.coarse(facts.grounds()),
        rebasing.inTheirOwnWords(facts.socialGroups()),
        rebasing.coarse(facts.persecutors()),
        rebasing.coarse(facts.harms()),
        rebasing.coarse(facts.findings()),
        rebasing.readable(facts.citations()),
        rebasing.readable(facts.statutes()));
  }

  private Optional<Fact<Integer>> circuit(Fact<String> state) {
    return law.states().byPostal(state.value()).map(State::circuit).map(c -> new Fact<>(c, state.evidence()));
  }
}

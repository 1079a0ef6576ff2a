package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.law.Law;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.policy.Role;
import org.amparo.text.Document;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class OfficeWordsTest {

  private static final String TEXT = "Mirelva Tolvane met Zorvex at Kestrel. The ZORVEX\nhouse and Kestrel's yard burned.";
  private static final Document DOCUMENT = Document.ofText(TEXT);
  private static final DecisionFactFinder FINDER = new DecisionFactFinder(Law.load());

  @Test
  void deniedWordIsHiddenWhereverItStands() {
    Proposal proposal = propose(List.of(), deny("Zorvex"));

    assertThat(proposal.spans()).extracting(s -> s.span().of(TEXT)).containsExactly("Zorvex", "ZORVEX");
    assertThat(proposal.spans()).allMatch(s -> s.action() == Action.HIDE && s.standIn().equals("[name]"));
  }

  @Test
  void deniedWordBeatsAProposalToKeepIt() {
    Proposal proposal = propose(List.of(span("Zorvex", Kind.GROUP, Role.NONE, Action.KEEP, 1)), deny("zorvex"));

    assertThat(actionAt(proposal, "Zorvex")).contains(Action.HIDE);
  }

  @Test
  void allowedWordIsKept() {
    Proposal proposal =
        propose(List.of(span("Kestrel", Kind.UNKNOWN, Role.OTHER, Action.HIDE, 0.5)), allow("Kestrel"));

    assertThat(actionAt(proposal, "Kestrel")).contains(Action.KEEP);
  }

  @Test
  void nameOfAnApplicantIsNeverKept() {
    Proposed name = span("Mirelva Tolvane", Kind.PERSON, Role.APPLICANT, Action.HIDE, 0.95);

    assertThat(actionAt(propose(List.of(name), allow("Mirelva Tolvane")), "Mirelva Tolvane")).contains(Action.HIDE);
  }

  @Test
  void numbersOfAPersonAreNeverKept() {
    Proposed number = span("Kestrel", Kind.FILE_NUMBER, Role.NONE, Action.HIDE, 0.5);

    assertThat(actionAt(propose(List.of(number), allow("Kestrel")), "Kestrel")).contains(Action.HIDE);
  }

  @Test
  void wordThatIsPartOfAProtectedNameInThisDocumentIsNotKept() {
    List<Proposed> spans = List.of(
        span("Mirelva Tolvane", Kind.PERSON, Role.WITNESS, Action.HIDE, 0.95),
        span("Zorvex", Kind.UNKNOWN, Role.OTHER, Action.HIDE, 0.5));

    assertThat(actionAt(propose(spans, allow("Tolvane Zorvex"), allow("Tolvane")), "Zorvex")).contains(Action.HIDE);
  }

  @Test
  void nameThatAGrammarFoundIsNotKeptWhoeverItIs() {
    Proposed name = span("Zorvex", Kind.PERSON, Role.OTHER, Action.HIDE, 0.95);

    assertThat(actionAt(propose(List.of(name), allow("Zorvex")), "Zorvex")).contains(Action.HIDE);
  }

  @Test
  void failedDetectorStaysAFailure() {
    Proposal failed = new Proposal(List.of(), List.of("Dates"), Policy.share().used());
    Proposal proposal = new OfficeWords((document, facts, instructions) -> new Casting(failed, Cast.NOBODY), List.of(deny("Zorvex")))
        .propose(DOCUMENT, FINDER.find(DOCUMENT), Policy.share());

    assertThat(proposal.isReleasable()).isFalse();
  }

  @Test
  void wordIsHiddenOrKeptAndNeverPrinted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfficeWord("Zorvex", Action.GENERALISE, Kind.UNKNOWN, "[x]", "Ada", Instant.EPOCH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfficeWord("Zorvex", Action.HIDE, Kind.UNKNOWN, "", "Ada", Instant.EPOCH));
    assertThat(deny("Zorvex").toString()).doesNotContainIgnoringCase("zorvex");
  }

  private static Proposal propose(List<Proposed> spans, OfficeWord... words) {
    Proposal first = new Proposal(spans, List.of(), Policy.share().used());
    return new OfficeWords((document, facts, instructions) -> new Casting(first, Cast.NOBODY), List.of(words))
        .propose(DOCUMENT, FINDER.find(DOCUMENT), Policy.share());
  }

  private static Optional<Action> actionAt(Proposal proposal, String words) {
    return proposal.spans().stream().filter(s -> s.span().of(TEXT).equals(words)).map(Proposed::action).findFirst();
  }

  private static Proposed span(String words, Kind kind, Role role, Action action, double confidence) {
    int start = TEXT.indexOf(words);
    return new Proposed(
        new Span(start, start + words.length()), kind, role, action, action == Action.KEEP ? "" : "[x]", "why",
        confidence);
  }

  private static OfficeWord deny(String words) {
    return new OfficeWord(words, Action.HIDE, Kind.UNKNOWN, "[name]", "Ada Reviewer", Instant.EPOCH);
  }

  private static OfficeWord allow(String words) {
    return new OfficeWord(words, Action.KEEP, Kind.UNKNOWN, "", "Ada Reviewer", Instant.EPOCH);
  }
}

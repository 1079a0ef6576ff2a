package org.amparo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.policy.Role;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.text.Alignment;
import org.amparo.text.FoldedWords;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
  private static final String TEXT =
      "Mirelva Tolvane of Villa Aurora saw Rosal. Rosal and TOLVANE left Villa Aurora in Honduras; Rosal's dog too.";
  private static final Span NAME = span("Mirelva Tolvane");
  private static final Span TOWN = span("Villa Aurora");
  private static final Span ROSAL = span("Rosal");
  private static final Span COUNTRY = span("Honduras");
  private static final Proposal PROPOSAL =
      new Proposal(
          List.of(
              proposed(NAME, Kind.PERSON, Role.APPLICANT, Action.HIDE, "[Applicant]", 0.95),
              proposed(TOWN, Kind.PLACE, Role.NONE, Action.GENERALISE, "[a town]", 0.85),
              proposed(ROSAL, Kind.UNKNOWN, Role.OTHER, Action.HIDE, "[Name 1]", 0.5),
              proposed(COUNTRY, Kind.COUNTRY, Role.NONE, Action.KEEP, "", 0.8)),
          List.of(),
          Policy.share().used());

  private final Draft fresh = Draft.begun(NOW);

  @Test
  void doubtfulComeMostDoubtfulFirstAndKeepingCountsForMore() {
    List<Mark> doubtful = Marks.of(PROPOSAL, fresh).doubtful();

    assertThat(doubtful).extracting(Mark::span).containsExactly(COUNTRY, ROSAL);
    assertThat(doubtful).noneMatch(Mark::looked);
  }

  @Test
  void ruledOneIsLookedAtAndStaysCounted() {
    Draft draft = fresh.ruled(List.of(new Ruling(ROSAL, Action.KEEP, "")), NOW);
    List<Mark> doubtful = Marks.of(PROPOSAL, draft).doubtful();

    assertThat(doubtful).hasSize(2);
    assertThat(doubtful).filteredOn(Mark::looked).extracting(Mark::span).containsExactly(ROSAL);
  }

  @Test
  void ruledMarksMakeTheCopy() {
    Draft draft = fresh.ruled(List.of(new Ruling(ROSAL, Action.KEEP, ""), new Ruling(COUNTRY, Action.HIDE, "[a]")), NOW);

    assertThat(copy(draft)).startsWith("[Applicant] of [a town] saw Rosal.").contains("in [a];");
  }

  @Test
  void keepingAPartLeavesTheRestHidden() {
    Span half = span("Tolvane");
    Draft draft = ruled(new Ruling(half, Action.KEEP, ""));

    assertThat(copy(draft)).startsWith("[Applicant] Tolvane of");
  }

  @Test
  void hidingAPartTakesInTheWhole() {
    Draft draft = ruled(new Ruling(new Span(NAME.start() + 8, TOWN.start() + 5), Action.HIDE, "[Name 9]"));

    assertThat(copy(draft)).startsWith("[Name 9] saw");
  }

  @Test
  void hidingBesideAKeptWordLeavesItReadable() {
    Draft draft = ruled(new Ruling(span("left"), Action.HIDE, "[name]"));

    assertThat(copy(draft)).contains("[name] Villa Aurora in Honduras");
  }

  @Test
  void sameWordsAreAlikeWhereverSomethingIsLeftToDo() {
    assertThat(alike(ROSAL, Action.HIDE, "[Name 1]")).extracting(s -> s.of(TEXT)).containsExactly("Rosal", "Rosal");
    assertThat(alike(TOWN, Action.GENERALISE, "[a town]")).hasSize(1);
    assertThat(alike(span("TOLVANE"), Action.HIDE, "[x]")).isEmpty();
    assertThat(alike(COUNTRY, Action.KEEP, "")).isEmpty();
  }

  @Test
  void keepingAlikeNeverOpensPartOfALongerName() {
    assertThat(alike(span("TOLVANE"), Action.KEEP, "")).isEmpty();
  }

  @Test
  void whatTheCheckFoundComesFirst() {
    Span open = span("TOLVANE");
    Marks marks = Marks.of(PROPOSAL, fresh.found(List.of(open)));

    assertThat(marks.doubtful().getFirst().span()).isEqualTo(open);
    assertThat(marks.doubtful().getFirst().origin()).isEqualTo(Mark.Origin.STILL_READABLE);
  }

  @Test
  void openPlaceThatIsRuledIsSettled() {
    Span open = span("TOLVANE");
    Draft draft = fresh.found(List.of(open)).ruled(List.of(new Ruling(open, Action.HIDE, "[Applicant]")), NOW);
    List<Mark> doubtful = Marks.of(PROPOSAL, draft).doubtful();

    assertThat(doubtful.getFirst().looked()).isTrue();
    assertThat(copy(draft)).contains("and [Applicant] left");
  }

  @Test
  void namesAndNumbersOfTheProtectedTakeASecondThought() {
    assertThat(Marks.of(PROPOSAL, fresh).all())
        .filteredOn(Mark::isPerilousToKeep).extracting(Mark::span).containsExactly(NAME);
  }

  private Draft ruled(Ruling wanted) {
    return fresh.ruled(Marks.of(PROPOSAL, fresh).settle(wanted, TEXT), NOW);
  }

  private List<Span> alike(Span span, Action action, String standIn) {
    return new ArrayList<>(Marks.of(PROPOSAL, fresh).alike(span, action, standIn, TEXT, FoldedWords.of(TEXT)));
  }

  private static String copy(Draft draft) {
    return Alignment.replace(TEXT, Marks.of(PROPOSAL, draft).replacements()).copy();
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Proposed proposed(Span span, Kind kind, Role role, Action action, String standIn, double confidence) {
    return new Proposed(span, kind, role, action, standIn, "a reason", confidence);
  }
}

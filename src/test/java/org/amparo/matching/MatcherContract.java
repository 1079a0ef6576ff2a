package org.amparo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Body;
import org.amparo.facts.Finding;
import org.amparo.facts.FindingOutcome;
import org.amparo.facts.Gender;
import org.amparo.facts.Ground;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.library.InventedDecision;
import org.amparo.release.ReleasedDecision;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

/** What every matcher keeps to. */
abstract class MatcherContract {

  static final ReleasedDecision OFFICER =
      InventedDecision.of(
              "officer",
              """
              [Applicant], a former police officer of [a town in Sonora], refused the bribes of a cartel. Two officers
              who had refused were killed. The judge must decide whether former police officers are a social group.""")
          .by(Body.BIA, "Quill, Martha J.")
          .in("TX", 5, 2019)
          .respondent("Mexico", Gender.MALE, "police officer")
          .harmed(Persecutor.CARTEL, Harm.THREATS, Ground.PARTICULAR_SOCIAL_GROUP)
          .ended(BoardAction.REMANDED, Relief.ASYLUM, ReliefOutcome.REMANDED)
          .found(Finding.SOCIAL_GROUP_COGNIZABLE, FindingOutcome.REMANDED)
          .released();
  static final ReleasedDecision WIFE =
      InventedDecision.of(
              "wife", "[Applicant] was beaten by her husband in Mexico. The police refused to take her report of it.")
          .in("CA", 9, 2021)
          .respondent("Mexico", Gender.FEMALE, "seamstress")
          .harmed(Persecutor.PARTNER, Harm.DOMESTIC_VIOLENCE, Ground.PARTICULAR_SOCIAL_GROUP)
          .released();
  static final ReleasedDecision LATE =
      InventedDecision.of(
              "late",
              "The application was untimely. No extraordinary circumstances excuse the one-year filing deadline here.")
          .in("NY", 2, 2020)
          .found(Finding.ONE_YEAR_DEADLINE, FindingOutcome.ADVERSE)
          .released();

  /** A matcher over a library with these decisions. */
  abstract Matcher over(List<ReleasedDecision> decisions);

  @Test
  void sharedPersecutorLifts() {
    ReleasedDecision gang = feared("x-gang", Persecutor.GANG);
    ReleasedDecision army = feared("a-army", Persecutor.MILITARY);
    CaseProfile client = client("They came at night and threatened him.", List.of(Persecutor.GANG));
    assertThat(ids(over(List.of(army, gang)).match(client, 5))).containsExactly("x-gang", "a-army");
  }

  @Test
  void anotherWordForTheSameThingLifts() {
    CaseProfile client = client("She filed fourteen months after entry.", List.of());
    assertThat(ids(over(all()).match(client, 1))).containsExactly("late");
  }

  @Test
  void everyMatchSaysWhyAndShowsWhere() {
    List<Match> matches = over(all()).match(client("A cartel offered the policeman bribes.", List.of()), 9);
    assertThat(ids(matches)).startsWith("officer");
    assertThat(matches).allSatisfy(match -> assertThat(match.reasons()).isNotEmpty());
    assertThat(matches.getFirst().reasons())
        .contains(new Reason.SharedFact(Reason.Sharing.PERSECUTOR, "drug cartel"))
        .contains(new Reason.SharedFact(Reason.Sharing.NATIONALITY, "Mexico"));
    Span shown = matches.getFirst().passages().getFirst().span();
    assertThat(shown.of(OFFICER.text())).contains("cartel");
  }

  @Test
  void sameCaseGetsTheSameOrder() {
    CaseProfile client = client("The police beat her husband.", List.of());
    List<ReleasedDecision> turned = new ArrayList<>(all()).reversed();
    assertThat(ids(over(turned).match(client, 9))).isEqualTo(ids(over(all()).match(client, 9)));
  }

  @Test
  void decisionReadTwiceStandsSideBySide() {
    ReleasedDecision twin = InventedDecision.of("zz-twin", OFFICER.text()).released();
    CaseProfile client = client("A cartel offered the policeman bribes; his wife was beaten.", List.of());
    List<String> order = ids(over(List.of(WIFE, LATE, OFFICER, twin)).match(client, 9));
    assertThat(order.indexOf("zz-twin")).isEqualTo(order.indexOf("officer") + 1);
  }

  @Test
  void noMoreThanAskedFor() {
    CaseProfile client = client("The police of Mexico", List.of());
    assertThat(over(all()).match(client, 1)).hasSize(1);
    assertThat(over(all()).match(client, 0)).isEmpty();
    assertThat(over(List.of()).match(client, 5)).isEmpty();
  }

  @Test
  void anyStoryIsText() {
    Matcher matcher = over(all());
    Stream.of("", " ", "*", "\"", "[", "[]", "\u0000", "\ud800", "(((", "AND OR NOT", "police*", "x".repeat(70_000))
        .forEach(story -> assertThat(matcher.match(client(story, List.of()), 5)).hasSizeLessThanOrEqualTo(5));
    String novel = IntStream.range(0, 5_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    assertThat(matcher.match(client(novel + " cartel", List.of()), 5)).isNotEmpty();
  }

  static List<ReleasedDecision> all() {
    return List.of(WIFE, LATE, OFFICER);
  }

  static CaseProfile client(String story, List<Persecutor> persecutors) {
    return new CaseProfile(
        Optional.of("Mexico"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        persecutors,
        List.of(),
        List.of(),
        Optional.of(5),
        story);
  }

  private static ReleasedDecision feared(String id, Persecutor who) {
    return InventedDecision.of(id, "The respondent was threatened at night. " + id)
        .harmed(who, Harm.THREATS, Ground.POLITICAL_OPINION)
        .released();
  }

  private static List<String> ids(List<Match> matches) {
    return matches.stream().map(match -> match.decision().id()).toList();
  }
}

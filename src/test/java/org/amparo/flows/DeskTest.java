package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.policy.Action;
import org.amparo.policy.Degree;
import org.amparo.policy.Kind;
import org.amparo.release.Leak;
import org.amparo.release.ReleasedDecision;
import org.amparo.review.Mark;
import org.amparo.text.Span;
import org.amparo.vault.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  private static final String TEXT =
      """
      In re: Tiburcio QUEZALMANDA

      The respondent, Tiburcio Quezalmanda, is a native and citizen of Honduras. He drove a bus in Zorvexa. In March
      2016 a man called Brunvald asked for more. The men of Brunvald burned the bus, and the old mill of his
      father too.
      The respondent then moved to his cousin, who lives behind the old mill.
      """;

  @TempDir private Path folder;

  private Amparo amparo;
  private String id;

  @BeforeEach
  void add() throws Exception {
    amparo = open();
    id = add("one.txt", TEXT);
  }

  @AfterEach
  void close() {
    amparo.close();
  }

  @Test
  void rulingIsSeenAtOnceAndKeptWithEveryKey() {
    Ruled ruled = rule("Brunvald", Action.HIDE, false);

    assertThat(ruled.outcome()).isEqualTo(Ruled.Outcome.HIDDEN);
    amparo.close();
    amparo = open();
    assertThat(mark("Brunvald").origin()).isEqualTo(Mark.Origin.RULED);
    assertThat(amparo.desk().at(id).canUndo()).isTrue();
    assertThat(amparo.desk().rule(id, new Order.Undo()).now().rulings()).isZero();
    assertThat(amparo.desk().rule(id, new Order.Redo()).now().rulings()).isEqualTo(1);
    assertThat(amparo.desk().rule(id, new Order.Redo()).outcome()).isEqualTo(Ruled.Outcome.NOTHING);
  }

  @Test
  void missedWordsAreHiddenWithAllLikeThem() {
    Ruled once = rule("old mill", Action.HIDE, false);
    Ruled all = rule("old mill", Action.HIDE, true);

    assertThat(once.alike()).isEqualTo(1);
    assertThat(all.alike()).isZero();
    assertThat(all.places()).hasSize(2);
    assertThat(amparo.show().show(id).copy()).doesNotContain("old mill").contains("the [name] of his");
  }

  @Test
  void keepingANameTakesTwoKeys() {
    Span name = span("Tiburcio Quezalmanda");

    assertThat(amparo.desk().rule(id, keep(name, false)).outcome()).isEqualTo(Ruled.Outcome.SECOND_THOUGHT);
    assertThat(amparo.desk().at(id).rulings()).isZero();
    assertThat(amparo.desk().rule(id, keep(name, true)).outcome()).isEqualTo(Ruled.Outcome.KEPT);
  }

  @Test
  void standInThatTellsIsRefused() {
    Order order = new Order.Rule(span("Brunvald"), Action.HIDE, "[Brunvald's brother]", false, false);

    assertThat(amparo.desk().rule(id, order).outcome()).isEqualTo(Ruled.Outcome.UNFIT_STAND_IN);
  }

  @Test
  void stretchOutsideOfTheTextIsRefused() {
    Order order = new Order.Rule(new Span(5, 99_999), Action.HIDE, "", false, false);

    assertThatThrownBy(() -> amparo.desk().rule(id, order)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void releaseFollowsTheRulings() throws Exception {
    rule("old mill", Action.HIDE, true);
    ReleasedDecision released = amparo.release().release(id, "Ada Reviewer");

    assertThat(released.text()).doesNotContain("old mill", "Brunvald");
    assertThat(released.approvedBy()).isEqualTo("Ada Reviewer");
    assertThat(amparo.desk().waiting()).isEmpty();
  }

  @Test
  void leakComesBackAsPlacesToRuleOn() throws Exception {
    rule("The respondent", Action.HIDE, false);

    assertThatThrownBy(() -> amparo.release().release(id, "Ada Reviewer")).isInstanceOf(Leak.class)
        .message().doesNotContain("respondent");
    Mark open = amparo.desk().at(id).doubtful().getFirst();
    assertThat(open.origin()).isEqualTo(Mark.Origin.STILL_READABLE);
    assertThat(open.span().of(TEXT)).isEqualTo("The respondent");
    assertThat(open.span()).isNotEqualTo(span("The respondent"));

    amparo.desk().rule(id, new Order.Rule(open.span(), Action.KEEP, "", false, false));
    assertThat(amparo.release().release(id, "Ada Reviewer").text()).contains("The respondent then");
  }

  @Test
  void dateIsOfferedInEveryDegreeAndTakenInOne() {
    Span date =
        amparo.desk().at(id).marks().stream().filter(m -> m.kind() == Kind.DATE).findFirst().orElseThrow().span();
    List<Choice> choices = amparo.desk().choices(id, date);

    assertThat(choices).extracting(Choice::degree).contains(Degree.YEAR, Degree.DECADE);
    Choice year = choices.stream().filter(c -> c.degree() == Degree.YEAR).findFirst().orElseThrow();
    Ruled ruled = amparo.desk().rule(id, new Order.Rule(date, Action.GENERALISE, year.standIn(), false, false));
    assertThat(ruled.outcome()).isEqualTo(Ruled.Outcome.GENERALISED);
    assertThat(amparo.show().show(id).copy()).contains(year.standIn());
    assertThat(amparo.desk().choices(id, span("old mill"))).isEmpty();
  }

  @Test
  void lookingIsCounted() {
    OnDesk before = amparo.desk().at(id);
    Span first = before.doubtful().getFirst().span();

    OnDesk now = amparo.desk().rule(id, new Order.Look(first)).now();

    assertThat(before.looked()).isZero();
    assertThat(now.looked()).isEqualTo(1);
    assertThat(now.doubtful()).hasSameSizeAs(before.doubtful());
    assertThat(amparo.desk().progress(amparo.desk().waiting().getFirst()).looked()).isEqualTo(1);
  }

  @Test
  void officesWordsTeachTheNextDecisionAndThisOneOnceItIsProposedAnew() throws Exception {
    rule("old mill", Action.HIDE, false);
    assertThat(amparo.desk().decideForOffice(id, mark("old mill").span(), "Ada Reviewer")).isTrue();

    String next = add("two.txt", "The yard by the Old\nMill burned. Nobody came to the old mill again.");
    assertThat(amparo.show().show(next).copy()).doesNotContainIgnoringCase("mill");
    assertThat(amparo.office().list()).singleElement().satisfies(entry -> {
      assertThat(entry.words()).isEqualTo("old mill");
      assertThat(entry.who()).isEqualTo("Ada Reviewer");
    });
    amparo.office().forget(amparo.office().list().getFirst().id());
    String third = add("three.txt", "The barn burned. Nobody came to the old mill again.");
    assertThat(amparo.show().show(third).copy()).contains("old mill");
  }

  @Test
  void allowedWordIsKeptInTheNextDecision() throws Exception {
    rule("Zorvexa", Action.KEEP, false);
    assertThat(amparo.desk().decideForOffice(id, mark("Zorvexa").span(), "Ada Reviewer")).isTrue();

    String next = add("two.txt", "The respondent sold bread in Zorvexa until the shop burned down.");
    assertThat(amparo.show().show(next).copy()).contains("in Zorvexa until");
  }

  @Test
  void applicantsNameCannotBeKeptForTheOffice() {
    Span name = span("Tiburcio Quezalmanda");
    amparo.desk().rule(id, keep(name, true));

    assertThat(amparo.desk().decideForOffice(id, name, "Ada Reviewer")).isFalse();
    assertThat(amparo.office().list()).isEmpty();
  }

  @Test
  void newerProposalIsComparedAndTakenOverUnderTheRulings() {
    rule("Zorvexa", Action.KEEP, false);
    rule("old mill", Action.HIDE, false);
    assertThat(amparo.proposeAnew().compare(id)).isEmpty();
    amparo.desk().decideForOffice(id, mark("old mill").span(), "Ada Reviewer");

    assertThat(amparo.proposeAnew().compare(id)).hasSize(2);
    amparo.proposeAnew().takeOver(id);

    OnDesk desk = amparo.desk().at(id);
    assertThat(desk.changes()).hasSize(2);
    assertThat(desk.rulings()).isEqualTo(2);
    assertThat(amparo.proposeAnew().compare(id)).isEmpty();
    assertThat(desk.entry().state()).isEqualTo(State.PROPOSED);
  }

  @Test
  void noWordOfTheReviewLiesOpenOnTheDisk() throws Exception {
    rule("old mill", Action.HIDE, false);
    amparo.desk().decideForOffice(id, mark("old mill").span(), "Ada Reviewer");

    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("old mill", "Quezalmanda", "Ada Reviewer");
      }
    }
    assertThat(amparo.desk().at(id).toString()).doesNotContain("Tiburcio");
    assertThat(amparo.office().list().toString()).doesNotContain("old mill");
  }

  private Amparo open() {
    return Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()));
  }

  private String add(String name, String text) throws Exception {
    return amparo.prepare().prepare(Files.writeString(folder.resolve(name), text)).id();
  }

  private Ruled rule(String words, Action action, boolean allAlike) {
    return amparo.desk().rule(id, new Order.Rule(span(words), action, "", allAlike, false));
  }

  private static Order keep(Span span, boolean sure) {
    return new Order.Rule(span, Action.KEEP, "", false, sure);
  }

  private Mark mark(String words) {
    return amparo.desk().at(id).marks().stream().filter(m -> m.span().of(TEXT).equals(words)).findFirst().orElseThrow();
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}

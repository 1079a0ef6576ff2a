package org.amparo.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a policy, and what no policy may say. */
class PolicyTest {

  private static final Value MARCH = new Value.Date(
      OptionalInt.of(2011), OptionalInt.of(3), OptionalInt.of(14), false, Value.Lead.NONE);

  static List<String> ready() {
    return Policy.ready();
  }

  /** The policy "share" as a file, under a name of its own and with one row changed. */
  private static String changed(String row, String other) {
    String text = Policy.share().format().replaceFirst("policy\tshare", "policy\tour-own");
    assertThat(text).contains(row);
    return text.replace(row, other);
  }

  @ParameterizedTest
  @MethodSource("ready")
  void policyComesBackFromItsOwnForm(String name) {
    Policy policy = Policy.find(name);

    assertThat(PolicyFile.parse("x.tsv", policy.format()).rules()).isEqualTo(policy.rules());
    assertThat(PolicyFile.parse("x.tsv", policy.format()).used()).isEqualTo(policy.used());
  }

  @ParameterizedTest
  @MethodSource("ready")
  void everyKindHasARule(String name) {
    assertThat(Kind.values()).filteredOn(kind -> kind != Kind.STAND_IN)
        .allSatisfy(kind -> assertThat(Policy.find(name).rule(kind, Role.NONE)).isPresent());
  }

  @ParameterizedTest
  @MethodSource("ready")
  void nobodyProtectedStaysReadable(String name) {
    Policy policy = Policy.find(name);

    assertThat(List.of(Kind.PERSON, Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.ADDRESS, Kind.PHONE, Kind.EMAIL,
        Kind.BIRTH_DATE, Kind.NUMBER, Kind.UNKNOWN)).allSatisfy(kind ->
        assertThat(List.of(Role.APPLICANT, Role.FAMILY, Role.WITNESS, Role.ATTORNEY, Role.OTHER, Role.NONE))
            .allSatisfy(role -> assertThat(policy.treat(kind, role, Value.NONE).action()).isNotEqualTo(Action.KEEP)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"person\tapplicant", "person\tfamily", "person\twitness", "person\tattorney",
      "person\tother", "file-number\tany", "case-number\tclerk", "address\tapplicant", "phone\tfamily", "email\tany",
      "web\tany", "birth-date\tany", "number\tany", "unknown\tadjudicator", "organisation\tattorney"})
  void policyThatKeepsADirectIdentifierIsRefused(String kindAndRole) {
    String text = Policy.share().format() + kindAndRole + "\tkeep\t-\tbecause\n";

    assertThatThrownBy(() -> PolicyFile.parse("ours.tsv", text.replaceFirst("(?m)^" + kindAndRole + "\thide.*\n", "")))
        .isInstanceOf(MalformedPolicy.class)
        .hasMessageMatching("ours.tsv, line \\d+, '.* keep': no policy leaves readable .*; write hide");
  }

  @Test
  void policyMayKeepWhoAppearsByOffice() {
    String text = Policy.share().format() + "person\tgovernment-counsel\tkeep\t-\tby office\n";

    assertThat(PolicyFile.parse("x.tsv", text).treat(Kind.PERSON, Role.GOVERNMENT_COUNSEL, Value.NONE).action())
        .isEqualTo(Action.KEEP);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "datum<T>any<T>generalise<T>third<T>why | 'datum': no kind; write one of person, file-number,",
      "date<T>judge<T>generalise<T>third<T>why | 'judge': no role; write one of applicant, family,",
      "date<T>any<T>blur<T>third<T>why | 'blur': no action; write one of hide, generalise, keep",
      "date<T>any<T>generalise<T>region<T>why | 'region': no degree of date; write one of month, quarter, third,",
      "date<T>any<T>hide<T>year<T>why | 'year': only what is generalised and a hidden name have a degree; write -",
      "date<T>any<T>generalise<T>-<T>why | '-': no degree of date; write one of month,",
      "citation<T>clerk<T>generalise<T>kind<T>why | 'citation generalise': this kind has nothing coarser; write hide",
      "person<T>other<T>generalise<T>initials<T>why | 'person generalise': this kind has nothing coarser; write hide, ",
      "date<T>any<T>generalise<T>third<T> | 'date': every rule says why; write the reason in the last cell",
      "date<T>any<T>generalise<T>third | 'date': the row has 4 cells where a rule has 5; put exactly one tab",
      "country<T>any<T>keep<T>-<T>why | 'country any': an earlier row speaks of it; remove one of the two"})
  void malformedRowIsRefusedWithLineValueRuleAndCure(String row, String complaint) {
    String text = Policy.share().format().replaceFirst("(?m)^date\t.*\n", "") + row.replace("<T>", "\t") + "\n";
    int line = (int) text.lines().count();

    assertThatThrownBy(() -> PolicyFile.parse("ours.tsv", text)).isInstanceOf(MalformedPolicy.class)
        .hasMessageStartingWith("ours.tsv, line " + line + ", " + complaint).hasMessageNotContaining("\n");
  }

  @Test
  void policyThatForgetsAKindIsRefused() {
    String text = Policy.share().format().replaceFirst("(?m)^phone\t.*\n", "");

    assertThatThrownBy(() -> PolicyFile.parse("ours.tsv", text)).isInstanceOf(MalformedPolicy.class)
        .hasMessage("ours.tsv: no rule for phone of any role; add a row for each");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "kind\trole\n", "policy\tTwo Words\tx\n", "policy\tx\ty\nkind\trole\n"})
  void fileWithoutAPolicyIsRefused(String text) {
    assertThatThrownBy(() -> PolicyFile.parse("ours.tsv", text)).isInstanceOf(MalformedPolicy.class)
        .hasMessageStartingWith("ours.tsv");
  }

  @Test
  void missingFileIsRefusedByName() {
    assertThatThrownBy(() -> Policy.find("no/such/file.tsv")).isInstanceOf(MalformedPolicy.class)
        .hasMessageContaining("name one of share, publish, court or a policy file");
  }

  @Test
  void nameOfAReadyPolicyIsNotLentToOtherRules(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.tsv"),
        Policy.share().format().replace("generalise\tthird", "generalise\tmonth"));

    assertThatThrownBy(() -> Policy.find(file.toString())).isInstanceOf(MalformedPolicy.class)
        .hasMessageContaining("give yours another name");
  }

  @Test
  void rowForARoleBeatsTheRowForAnyWhereverItStands() {
    Policy policy = PolicyFile.parse("x.tsv", changed("date\tany\tgeneralise\tthird",
        "date\tfamily\tgeneralise\tdecade\tfor families\ndate\tany\tgeneralise\tthird"));

    assertThat(policy.treat(Kind.DATE, Role.FAMILY, MARCH).words()).isEqualTo("the 2010s");
    assertThat(policy.treat(Kind.DATE, Role.NONE, MARCH).words()).isEqualTo("early 2011");
  }

  @Test
  void valueThatHoldsNothingCoarserIsHidden() {
    assertThat(Policy.share().treat(Kind.DATE, Role.NONE, Value.NONE).action()).isEqualTo(Action.HIDE);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void standInOfAnEarlierProtectionAlwaysStays(Role role) {
    assertThat(Policy.share().treat(Kind.STAND_IN, role, Value.NONE).action()).isEqualTo(Action.KEEP);
  }

  @Test
  void printTellsTwoPoliciesOfOneNameApart() {
    Policy one = PolicyFile.parse("x.tsv", changed("generalise\tthird", "generalise\tmonth"));
    Policy other = PolicyFile.parse("x.tsv", changed("generalise\tthird", "generalise\tyear"));

    assertThat(one.used().name()).isEqualTo(other.used().name());
    assertThat(one.used().print()).isNotEqualTo(other.used().print()).matches("[0-9a-f]{12}");
  }

  @Test
  void degreeOfAHiddenNameTellsWhatItsStandInMaySay() {
    assertThat(Policy.find("court").treat(Kind.PERSON, Role.APPLICANT, Value.NONE).degree())
        .isEqualTo(Optional.of(Degree.INITIALS));
  }
}

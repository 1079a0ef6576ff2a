package org.amparo.courtdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The definitions, one invented case each, numbered from 100 on. */
class DecisionTableTest {

  @TempDir private static Path folder;
  private static CourtTables tables;
  private static final InventedRelease RELEASE = new InventedRelease();

  @BeforeAll
  static void load() throws IOException {
    transferredCase();
    represented();
    remanded();
    family();
    app(9040, 540, 140, "ASYL", "2020-01-05", "C");
    caseRow(140, "ZZ", "E");
    proceeding(540, 140, "", "", "2925-01-01");
    app(9050, 550, 150, "ASYL", "2020-01-05", "");
    caseRow(150, "GE", "I");
    proceeding(550, 150, "SFR", "VJ1", "");
    CourtData data = CourtData.inFolder(folder.resolve("court"), Clock.systemUTC());
    data.load(RELEASE.folder(folder.resolve("in")), Set.of(), LoadProgress.silent());
    tables = data.open();
  }

  @AfterAll
  static void close() {
    tables.close();
  }

  /** 100: filed in New York, transferred, granted in San Francisco, then a pending reopening; other reliefs beside. */
  private static void transferredCase() {
    caseRow(100, "MX", "I");
    proceeding(500, 100, "NYC", "ABC", "2018-05-01");
    proceeding(501, 100, "SFR", "ABD", "2019-11-01");
    proceeding(502, 100, "SFR", "ABC", "");
    app(9000, 500, 100, "ASYL", "2017-01-01", "T");
    app(9001, 501, 100, "ASYL", "2018-06-01", "D");
    app(9002, 501, 100, "ASYL", "2018-06-01", "G");
    app(9003, 501, 100, "ASYW", "2018-06-01", "D");
    app(9004, 501, 100, "WCAT", "2018-06-01", "L");
    app(9005, 502, 100, "ASYL", "2018-06-01", "");
  }

  /** 110: the government's counsel first, the person's after the decision; 111: the person's before it. */
  private static void represented() {
    for (int id : List.of(110, 111)) {
      caseRow(id, "GT", "E");
      proceeding(400 + id, id, "NYC", "ABC", "2020-02-02");
      app(9000 + id, 400 + id, id, "ASYL", "2019-01-01", "D");
      rep(2 * id, id, "INS", "2019-06-01");
    }
    rep(1001, 110, "ALIEN", "2020-03-01");
    rep(1002, 111, "ALIEN", "2020-02-02");
  }

  /** 120: denied, appealed by the respondent, remanded, granted. */
  private static void remanded() {
    caseRow(120, "MX", "E");
    proceeding(520, 120, "NYC", "ABC", "2018-03-01");
    proceeding(521, 120, "NYC", "ABC", "2020-03-01");
    app(9120, 520, 120, "ASYL", "2017-01-01", "D");
    app(9121, 521, 120, "ASYL", "2017-01-01", "F");
    RELEASE.add("tblAppeal", "800\t120\t520\tIJ\tCase Appeal\t2018-03-20 00:00:00.000\tA\t\t2019-03-20 00:00:00.000\tREM\t\tRMV\tSP\tMX\t\tN\t");
    RELEASE.add("tblAppeal", "801\t120\t520\tIJ\tBond Appeal\t2018-04-20 00:00:00.000\tI\t\t2019-04-20 00:00:00.000\tDIS\t\tRMV\tSP\tMX\t\tN\t");
  }

  private static void family() {
    for (int id : List.of(130, 131)) {
      caseRow(id, "MX", "E");
      proceeding(400 + id, id, "SFR", "ABC", "2021-10-01");
      app(9000 + id, 400 + id, id, "ASYL", "2019-01-01", "W");
    }
    RELEASE.add("tbl_Lead_Rider", "1\t130\t131\t2019-01-01 00:00:00.000\t\t\t\t\t\t\t1");
  }

  private static void caseRow(int id, String nationality, String filing) {
    String[] cells = new String[39];
    java.util.Arrays.fill(cells, "");
    cells[0] = "" + id;
    cells[6] = nationality.equals("ZZ") ? "" : nationality;
    cells[8] = "R";
    cells[12] = "RMV";
    cells[24] = filing;
    RELEASE.add("A_TblCase", String.join("\t", cells));
  }

  private static void proceeding(int proceeding, int id, String court, String judge, String decided) {
    RELEASE.add("B_TblProceeding",
        InventedRelease.proceeding(proceeding, id, court, judge, decided.isEmpty() ? "" : decided + " 00:00:00.000"));
  }

  private static void app(int row, int proceeding, int id, String code, String received, String decision) {
    RELEASE.add("tbl_Court_Appln", "%d\t%d\t%d\t%s\t%s 00:00:00.000\t%s".formatted(row, proceeding, id, code, received, decision));
  }

  private static void rep(int row, int id, String side, String since) {
    RELEASE.add("tbl_RepsAssigned", "%d\t%d\tCOURT\t%s\ta_tblcase\t%d\t\t\t\t%s 00:00:00.000\t1".formatted(row, id, side, id, since));
  }

  private static List<String> one(String columns, String where) {
    List<List<String>> rows = tables.rows("SELECT %s FROM decision WHERE %s".formatted(columns, where));
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  @Test
  void grantGoesBeforeDenialAndJudgeAndCourtAreThoseOfTheDecision() {
    assertThat(one("outcome, judge, court, fiscal_year, withholding, torture", "case_id = 100"))
        .containsExactly("grant", "ABD", "SFR", "2020", "deny", "grant");
  }

  @Test
  void daysCountFromTheFirstFilingAndNotFromTheCopyMadeAtTransfer() {
    assertThat(one("days_to_decision", "case_id = 100")).containsExactly("1034");
  }

  @Test
  void governmentsCounselAndCounselAfterTheDecisionAreNoCounsel() {
    assertThat(one("representation", "case_id = 110")).containsExactly("unrepresented");
    assertThat(one("representation", "case_id = 111")).containsExactly("represented");
  }

  @Test
  void remandKeepsBothDecisions() {
    assertThat(one("outcome, first, latest, remanded, appeal_by, appeal_outcome", "proceeding = 520"))
        .containsExactly("deny", "true", "false", "true", "A", "remanded");
    assertThat(one("outcome, first, latest, remanded", "proceeding = 521")).containsExactly("grant", "false", "true", "false");
  }

  @Test
  void familyIsOne() {
    assertThat(one("family, family_id, outcome", "case_id = 130")).containsExactly("lead", "130", "other");
    assertThat(one("family, family_id", "case_id = 131")).containsExactly("rider", "130");
  }

  @Test
  void custodyIsThatOfTheProceedingAndWhatIsNotTheCasesIsTheProceedings() {
    assertThat(one("custody, nationality", "case_id = 140")).containsExactly("N", "MX");
  }

  @Test
  void impossibleDayIsNoDay() {
    assertThat(one("decided_on, fiscal_year, judge, court, outcome", "case_id = 140"))
        .containsExactly("", "", "unknown", "unknown", "grant");
  }

  @Test
  void undecidedCaseWaits() {
    assertThat(tables.rows("SELECT case_id, outcome, nationality FROM waiting"))
        .containsExactly(List.of("150", "pending", "GE"));
  }

  @Test
  void appealsAreOfAsylumDecisionsOnly() {
    assertThat(tables.rows("SELECT appeal, filed_by, outcome FROM appeal")).containsExactly(List.of("800", "A", "remanded"));
  }
}

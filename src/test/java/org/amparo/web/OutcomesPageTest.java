package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amparo.release.ReleasedDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that count, over an invented release of the court's data and invented decisions. */
class OutcomesPageTest {

  private static Served pages;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    List<ReleasedDecision> decisions = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      decisions.add(Released.denied("many" + i, "Guatemala", 2010 + i % 5, "A shop was extorted."));
    }
    pages = Served.with(folder, decisions);
  }

  /** The tables' headers are the court's; 300 cases of two countries before two judges. */
  private static void load(Path folder) throws Exception {
    Path release = Files.createDirectories(folder.resolve("release"));
    String columns = new String(
        OutcomesPageTest.class.getResourceAsStream("/org/amparo/courtdata/columns.tsv").readAllBytes(), StandardCharsets.UTF_8);
    List<String[]> rows = columns.lines().filter(l -> !l.startsWith("#")).skip(1).map(l -> l.split("\t")).toList();
    for (String table : rows.stream().map(r -> r[0]).distinct().toList()) {
      List<String> names = rows.stream().filter(r -> r[0].equals(table)).map(r -> r[1]).toList();
      List<String> lines = new ArrayList<>(List.of(String.join("\t", names)));
      for (int i = 0; i < 300; i++) {
        row(table, names, i, lines);
      }
      Files.write(release.resolve(table + ".csv"), lines);
    }
    Files.writeString(release.resolve("tblLookupBaseCity.csv"), "BASE_CITY_CODE\tBASE_CITY\tBASE_STATE\nNYC\tNEW YORK\tNY\nSFR\tSAN FRANCISCO\tCA\n");
    Files.writeString(release.resolve("tblLookupJudge.csv"), "JUDGE_CODE\tJUDGE_NAME\nABC\tVale, Irena\nRAN\tRandom, Ada\n");
    Files.writeString(release.resolve("tblLookupAlienNat.csv"), "strCode\tstrDescription\nMX\tMEXICO\nGT\tGUATEMALA\n");
    Files.writeString(release.resolve("tblLanguage.csv"), "strCode\tstrDescription\nSP\tSPANISH\n");
    pages.amparo().loadCourtData().load(release, Set.of(), (done, all) -> {});
  }

  private static void row(String table, List<String> names, int i, List<String> lines) {
    String[] cells = new String[names.size()];
    Arrays.fill(cells, "");
    switch (table) {
      case "A_TblCase" -> put(names, cells, "IDNCASE", i + 1, "NAT", i % 2 == 0 ? "MX" : "GT", "C_ASY_TYPE", "E");
      case "B_TblProceeding" -> put(names, cells, "IDNPROCEEDING", i + 1, "IDNCASE", i + 1, "BASE_CITY_CODE",
          i % 3 == 0 ? "NYC" : "SFR", "IJ_CODE", i % 3 == 0 ? "ABC" : "RAN", "COMP_DATE", "2020-02-03 00:00:00.000", "CUSTODY", "N");
      case "tbl_Court_Appln" -> put(names, cells, "IDNPROCEEDINGAPPLN", i + 1, "IDNPROCEEDING", i + 1, "IDNCASE", i + 1,
          "APPL_CODE", "ASYL", "APPL_RECD_DATE", "2019-02-03 00:00:00.000", "APPL_DEC", i % 4 == 0 ? "G" : "D");
      default -> {
        return;
      }
    }
    lines.add(String.join("\t", cells));
  }

  private static void put(List<String> names, String[] cells, Object... values) {
    for (int v = 0; v < values.length; v += 2) {
      cells[names.indexOf(values[v])] = String.valueOf(values[v + 1]);
    }
  }

  @AfterAll
  static void stop() {
    pages.close();
  }

  @Test
  void countsWithDenominatorsDefinitionsAndFiles(@TempDir Path folder) throws Exception {
    assertThat(pages.get("/outcomes").body()).contains("No court data are loaded");
    load(folder);

    String page = pages.get("/outcomes").body();
    assertThat(page).contains("Mexico").contains("50.0 % (42.1–57.9) · n 150").contains("class=\"share\"");
    assertThat(page).contains("every grant or denial (TRAC)").contains("first completion (EOIR)");
    assertThat(pages.get("/outcomes?by=court&nationality=Mexico&lang=es").body())
        .contains("San Francisco, CA").contains("Concedidas").contains("/outcomes/court?name=SFR");
    assertThat(pages.get("/outcomes?by=court&nationality=Atlantis").body()).contains("not in the court&#39;s list");
    assertThat(pages.get("/outcomes.csv?by=nationality").body()).contains("house,Guatemala,GT,1,150,0,150,0,0");
    assertThat(pages.get("/outcomes.png?by=nationality").headers().firstValue("content-type")).contains("image/png");
    assertThat(pages.get("/outcomes/court?name=NYC").body()).contains("The whole country").contains("Cases are not assigned alike");
    assertThat(pages.get("/outcomes/judge?name=Vale,%20Irena").body()).contains("New York, NY").contains("Vale, Irena");
    assertThat(pages.get("/outcomes/load").body()).contains("tbl_Court_Appln").contains("The fate of every line");
  }

  @Test
  void decisionsHeldHereAreCountedByWhatTheySay() throws Exception {
    String page = pages.get("/outcomes?source=commons&by=nationality").body();
    assertThat(page).contains("Guatemala").contains("One for each released decision");
  }
}

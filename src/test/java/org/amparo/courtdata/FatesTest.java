package org.amparo.courtdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One release with every kind of damage, each in its own row. */
class FatesTest {

  @TempDir private static Path folder;

  private static LoadReport report;
  private static Path loaded;

  @BeforeAll
  static void load() throws IOException {
    InventedRelease release = InventedRelease.ordinary(400);
    List<String> cases = release.lines("A_TblCase");
    String second = cases.get(2);
    cases.set(2, second.replace("LOS ANGELES", "LOS\tANGELES"));
    cases.set(5, cases.get(5).replace("BROOKLYN", "BROOKLYN\t"));
    cases.set(6, cases.get(6).replace("\tCA\t", "\t\nCA\t"));
    cases.set(7, cases.get(7).replace("\tCA\t", "\t\r\nCA\t"));
    cases.set(8, cases.get(8).replace("\tSAN JOSE\t", "\tCA\u00d1ON CITY\t"));
    cases.set(9, cases.get(9).replace("\tBROOKLYN\t", "\tBAYAM\u00c3\u0093N\t"));
    cases.set(10, cases.get(10).replace("\tGT\tSP\t", "\tGT\tSP \t") + "\t\t");
    cases.set(11, cases.get(11).replace("\t\t\t\t\t", "\t\0\0\t\t\t\t"));
    cases.set(12, cases.get(12).replace("0830", "8:30"));
    cases.set(13, cases.get(13).replaceFirst("(\t[^\t]*){32}$", ""));
    cases.set(14, cases.get(14).replace("2019-02", "2019-13"));
    cases.set(15, cases.get(15).replace("OAKLAND", "\"OAKLAND\\"));
    cases.add(16, cases.get(16));
    cases.add(20, "");
    cases.add("7777\t" + cases.get(30).split("\t", 2)[1]);
    cases.add("7777\t" + cases.get(31).split("\t", 2)[1]);
    cases.add("not a row of anything");
    release.count("A_TblCase", 401 + 1 + 1);
    CourtData data = CourtData.inFolder(folder.resolve("court"), Clock.systemUTC());
    report = data.load(release.folder(folder.resolve("in")), Set.of(), LoadProgress.silent());
    loaded = new Shelf(folder.resolve("court")).current().orElseThrow();
  }

  private static TableLines lines() {
    return report.tables().stream().filter(t -> t.lines().table().equals("A_TblCase")).findFirst().orElseThrow().lines();
  }

  private static Map<String, String> row(int key) {
    try (Duck duck = Duck.open(100, folder)) {
      List<String> names = Layouts.byTable().get("A_TblCase").names();
      List<String> cells = duck.rows("SELECT * FROM read_parquet(%s) WHERE IDNCASE = %d"
          .formatted(Duck.quote(loaded.resolve("A_TblCase/*.parquet")), key)).getFirst();
      return java.util.stream.IntStream.range(0, names.size()).boxed()
          .collect(java.util.stream.Collectors.toMap(names::get, cells::get));
    }
  }

  @Test
  void everyLineHasOneFateAndTheyAddUpToTheCourtsCount() {
    assertThat(lines().addsUp()).isTrue();
    assertThat(lines().records()).isEqualTo(403);
    assertThat(report.checks()).filteredOn(c -> c.name().equals("A_TblCase/count-difference"))
        .singleElement().satisfies(c -> assertThat(c.measured()).isZero());
  }

  @Test
  void reasonsSayWhatWasWrong() {
    assertThat(lines().others())
        .containsEntry(Reason.STRAY_TAB, 2L)
        .containsEntry(Reason.BROKEN_LINE, 2L)
        .containsEntry(Reason.REST_OF_BROKEN_LINE, 2L)
        .containsEntry(Reason.BLANKS_BEYOND_HEADER, 1L)
        .containsEntry(Reason.NUL_BYTES, 1L)
        .containsEntry(Reason.COLON_IN_TIME, 1L)
        .containsEntry(Reason.CUT_SHORT, 1L)
        .containsEntry(Reason.NO_VALUE_OF_ITS_KIND, 1L)
        .containsEntry(Reason.SAME_ROW_TWICE, 1L)
        .containsEntry(Reason.BLANK_LINE, 1L)
        .containsEntry(Reason.KEY_OF_ANOTHER_ROW, 1L)
        .containsEntry(Reason.NO_KEY, 1L);
  }

  @Test
  void strayTabIsTakenOutOfTheName() {
    assertThat(row(1001)).containsEntry("ALIEN_CITY", "LOS ANGELES").containsEntry("ALIEN_STATE", "CA")
        .containsEntry("CASEPRIORITY_CODE", "N/A");
    assertThat(row(1004)).containsEntry("ALIEN_CITY", "BROOKLYN").containsEntry("NAT", "GT").containsEntry("LANG", "SP");
  }

  @Test
  void brokenLinesAreJoined() {
    assertThat(row(1005)).containsEntry("ALIEN_STATE", "CA").containsEntry("LATEST_TIME", "0830");
    assertThat(row(1006)).containsEntry("ALIEN_STATE", "CA").containsEntry("LATEST_TIME", "0830");
  }

  @Test
  void bothEncodingsAreRead() {
    assertThat(row(1007)).containsEntry("ALIEN_CITY", "CA\u00d1ON CITY");
    assertThat(row(1008)).containsEntry("ALIEN_CITY", "BAYAM\u00d3N");
  }

  @Test
  void cutRowKeepsWhatItHas() {
    assertThat(row(1012)).containsEntry("NAT", "MX").containsEntry("LANG", "").containsEntry("CASEPRIORITY_CODE", "");
  }

  @Test
  void cellsAreMendedAndQuotesAreData() {
    assertThat(row(1011)).containsEntry("LATEST_TIME", "0830");
    assertThat(row(1013)).containsEntry("LATEST_HEARING", "");
    assertThat(row(1014)).containsEntry("ALIEN_CITY", "\"OAKLAND\\");
  }

  @Test
  void originalsOfMendedLinesAreKept() {
    try (Duck duck = Duck.open(100, folder)) {
      List<List<String>> kept = duck.rows("SELECT original FROM read_parquet(%s) WHERE reason = 'STRAY_TAB' ORDER BY line"
          .formatted(Duck.quote(loaded.resolve("kept_lines/A_TblCase.parquet"))));
      assertThat(kept.getFirst().getFirst()).startsWith("1001\\tLOS\\tANGELES\\tCA");
    }
  }
}

package org.amparo.courtdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release takes the place of the one before wholly, or not at all. */
class ReplacingTest {

  @TempDir private Path folder;

  private CourtData data;

  @BeforeEach
  void loadOne() throws IOException {
    data = CourtData.inFolder(folder.resolve("court"), Clock.systemUTC());
    data.load(InventedRelease.ordinary(60).zip(folder.resolve("first.zip")), Set.of(), LoadProgress.silent());
  }

  private void refuses(Path source, String line) {
    LoadReport before = data.report();
    assertThatThrownBy(() -> data.load(source, Set.of(), LoadProgress.silent()))
        .isInstanceOf(RefusedRelease.class).hasMessageContaining(line).hasMessageNotContaining("\n");
    assertThat(data.report()).isEqualTo(before);
    assertThat(decisions()).isEqualTo(60);
  }

  private long decisions() {
    try (CourtTables tables = data.open()) {
      return Long.parseLong(tables.rows("SELECT count(*) FROM decision").getFirst().getFirst());
    }
  }

  @Test
  void newReleaseIsHeldAgainstTheOneBefore() throws IOException {
    InventedRelease next = InventedRelease.ordinary(62);
    next.lines("A_TblCase").remove(7);
    next.lines("A_TblCase").set(3, next.lines("A_TblCase").get(3).replace("OAKLAND", "FRESNO"));

    LoadReport report = data.load(next.folder(folder.resolve("next")), Set.of(), LoadProgress.silent());

    assertThat(report.tables()).filteredOn(t -> t.lines().table().equals("A_TblCase")).singleElement()
        .satisfies(t -> assertThat(t.changes()).contains(new LoadReport.Changes(2, 1, 1)));
    assertThat(data.report()).isEqualTo(report);
    assertThat(decisions()).isEqualTo(62);
  }

  @Test
  void leftoversOfAKilledLoadDoNotStandInTheWay() throws IOException {
    Path half = Files.createDirectories(folder.resolve("court/releases/half/A_TblCase"));
    Files.writeString(half.resolve("0001.parquet"), "PAR1 and no more");
    Files.writeString(folder.resolve("court/current.new"), "half");

    assertThat(decisions()).isEqualTo(60);
    data.load(InventedRelease.ordinary(61).folder(folder.resolve("next")), Set.of(), LoadProgress.silent());

    assertThat(decisions()).isEqualTo(61);
    assertThat(half).doesNotExist();
  }

  @Test
  void truncatedArchiveIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("first.zip"));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length * 2 / 3));
    refuses(cut, "cut.zip: not a whole zip archive");
  }

  @Test
  void damagedMemberIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("first.zip"));
    for (int at = 200; at < 260; at++) {
      bytes[at] ^= 0x55;
    }
    refuses(Files.write(folder.resolve("bad.zip"), bytes), "damaged in the archive");
  }

  @Test
  void renamedMovedAndMissingColumnsAreRefused() throws IOException {
    refuses(withHeader("A_TblCase", h -> h.replace("NAT\t", "NATION\t"), "a"), "A_TblCase: columns missing: NAT; columns not known: NATION");
    refuses(withHeader("A_TblCase", h -> h.replace("NAT\tLANG", "LANG\tNAT"), "b"), "A_TblCase: column LANG stands where NAT is known to");
    refuses(withHeader("tblAppeal", h -> InventedRelease.ordinary(1).lines("tblAppeal2").getFirst(), "c"), "tblAppeal: columns missing");
  }

  private Path withHeader(String table, java.util.function.UnaryOperator<String> change, String name) throws IOException {
    InventedRelease release = InventedRelease.ordinary(10);
    List<String> lines = release.lines(table);
    lines.set(0, change.apply(lines.getFirst()));
    return release.folder(folder.resolve(name));
  }

  @Test
  void missingTableIsRefused() throws IOException {
    Path release = InventedRelease.ordinary(10).folder(folder.resolve("short"));
    Files.delete(release.resolve("EOIR Case Data/tbl_schedule.csv"));
    refuses(release, "tbl_schedule: not in the release");
  }

  @Test
  void releaseThatLooksWrongNeedsAWord() throws IOException {
    InventedRelease wrong = InventedRelease.ordinary(200).count("A_TblCase", 400);
    Path source = wrong.folder(folder.resolve("wrong"));
    refuses(source, "A_TblCase/count-difference: 50.000 %, allowed is 0.100 %");

    data.load(source, Set.of("A_TblCase/count-difference"), LoadProgress.silent());
    assertThat(decisions()).isEqualTo(200);
  }
}

package org.amparo.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.amparo.text.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedVaultTest extends VaultContract {

  @TempDir private Path folder;

  @Override
  Vault open() {
    return SealedVault.open(folder.resolve("data"), CLOCK);
  }

  private Path file(String name) {
    return folder.resolve("data/sealed").resolve(name);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("data"))) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void noWordOfAnOriginalLiesInAnyFile() throws IOException {
    String story = "Eulalia Quillote-Brzezicki fled Xaltepec after the comandante came";
    Map<Part, byte[]> parts = Map.of(Part.FILE, bytes(story), Part.DOCUMENT, bytes(story));
    String id = vault().keep(Original.of("Quillote Eulalia BIA.pdf"), State.PROPOSED, parts);
    vault().amend(id, State.RELEASED, Map.of(Part.APPROVAL, bytes(story)), "Wren Abara");
    vault().keepClient(Original.of("Señora Quillote"), bytes(story));
    vault().replace(id, Map.of(Part.DRAFT, bytes(story)));
    vault().forgetOfficeWord(vault().keepOfficeWord(bytes(story)));
    vault().keepOfficeWord(bytes(story));
    vault().keepMatter(Original.of("Quillote"), bytes(story));

    for (Path file : files()) {
      String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      assertThat(raw).doesNotContain("quillote", "eulalia", "xaltepec", "comandante", "abara", "bia.pdf");
    }
  }

  @Test
  void vaultOfTheFirstFormatIsBroughtToThisOne() throws SQLException {
    String id = vault().keep(Original.of("a.txt"), State.PROPOSED, Map.of(Part.FILE, bytes("f")));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file("vault.db"))) {
      new Sql(connection).run("DROP TABLE office_word");
      new Sql(connection).run("DROP TABLE matter");
      new Sql(connection).run("PRAGMA user_version = 1");
    }

    try (Vault again = open()) {
      assertThat(again.open(id, Part.FILE)).isEqualTo(bytes("f"));
      again.keepOfficeWord(bytes("hide"));
      assertThat(again.officeWords()).hasSize(1);
    }
  }

  @Test
  void vaultOfTheSecondFormatIsBroughtToThisOne() throws SQLException {
    String id = vault().keepOfficeWord(bytes("hide"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file("vault.db"))) {
      new Sql(connection).run("DROP TABLE matter");
      new Sql(connection).run("PRAGMA user_version = 2");
    }

    try (Vault again = open()) {
      again.keepMatter(Original.of("m"), bytes("cast"));
      assertThat(again.openMatter(Original.of("m"))).hasValue(bytes("cast"));
      assertThat(again.officeWords()).containsKey(id);
    }
  }

  @Test
  void folderAndFilesAreClosedToOthers() throws IOException {
    vault().keep(Original.of("a.txt"), State.PROPOSED, Map.of(Part.FILE, bytes("f")));

    assertThat(files()).extracting(f -> f.getFileName().toString()).contains("vault.db", "vault.db-wal", "vault.key");
    for (Path file : files()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .as(file.toString())
          .isEqualTo("rw-------");
    }
    for (Path dir : List.of(folder.resolve("data"), folder.resolve("data/sealed"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir))).isEqualTo("rwx------");
    }
  }

  @Test
  void whatWasKeptIsThereAfterOpeningAgain() {
    String id = vault().keep(Original.of("a.txt"), State.PROPOSED, Map.of(Part.FILE, bytes("f")));
    vault().close();

    try (Vault again = open()) {
      assertThat(again.open(id, Part.FILE)).isEqualTo(bytes("f"));
      assertThat(again.sameFile(bytes("f"))).contains(id);
    }
  }

  @Test
  void aKeyFileOpenToOthersIsRefusedWithTheCure() throws IOException {
    vault().close();
    Files.setPosixFilePermissions(file("vault.key"), PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(this::open).isInstanceOf(UnusableVault.class).hasMessageContaining("chmod 600");
  }

  @Test
  void aMissingKeyIsRefusedAndNotDrawnAnew() throws IOException {
    vault().close();
    Files.delete(file("vault.key"));

    assertThatThrownBy(this::open).isInstanceOf(UnusableVault.class).hasMessageContaining("missing");
    assertThat(file("vault.key")).doesNotExist();
  }

  @Test
  void theKeyOfAnotherVaultIsRefused() throws IOException {
    vault().close();
    SealedVault.open(folder.resolve("other"), CLOCK).close();
    Files.copy(
        folder.resolve("other/sealed/vault.key"),
        file("vault.key"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);

    assertThatThrownBy(this::open).isInstanceOf(UnusableVault.class).hasMessageContaining("another vault");
  }

  @Test
  void aKeyFileOfRubbishIsRefused() throws IOException {
    vault().close();
    for (String rubbish : List.of("", "rubbish\nrubbish\n", "%%%\n")) {
      Files.writeString(file("vault.key"), rubbish);

      assertThatThrownBy(this::open).isInstanceOf(UnusableVault.class).hasMessageContaining("holds no keys");
    }
  }

  @Test
  void aFolderThatIsAFileIsRefusedWithTheCure() throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));

    assertThatThrownBy(() -> SealedVault.open(taken, CLOCK))
        .isInstanceOf(UnusableVault.class)
        .hasMessageContaining("--data");
  }

  @Test
  void manyMayOpenAFreshFolderAtOnce() throws Exception {
    Path fresh = folder.resolve("fresh");
    Callable<String> work = () -> {
      try (Vault one = SealedVault.open(fresh, CLOCK)) {
        return one.keep(Original.of("a.txt"), State.PROPOSED, Map.of(Part.FILE, bytes("f")));
      }
    };
    try (ExecutorService threads = Executors.newFixedThreadPool(8);
        Vault one = SealedVault.open(fresh, CLOCK)) {
      for (Future<String> done : threads.invokeAll(Collections.nCopies(24, work))) {
        assertThat(one.open(done.get(), Part.FILE)).isEqualTo(bytes("f"));
      }
    }
  }
}

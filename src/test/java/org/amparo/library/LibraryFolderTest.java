package org.amparo.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a library owes to the folder it lies in. */
class LibraryFolderTest {

  @TempDir private Path folder;

  @Test
  void restartKeepsEverything() {
    fill();
    try (Library again = LuceneLibrary.inFolder(folder)) {
      assertThat(again.all()).containsExactly(LibraryContract.OFFICER, LibraryContract.WIFE);
      assertThat(again.search(new Search("cartel", Map.of(), 0, 9)).total()).isEqualTo(1);
    }
  }

  @Test
  void withdrawnIsInNoFileOfTheFolder() throws Exception {
    try (Library library = LuceneLibrary.inFolder(folder)) {
      library.put(LibraryContract.OFFICER);
      library.put(LibraryContract.WIFE);
      assertThat(filesWith("zarzamora")).isNotEmpty();
      library.withdraw("a1");
      assertThat(filesWith("zarzamora")).isEmpty();
      assertThat(filesWith("husband")).isNotEmpty();
    }
    assertThat(filesWith("zarzamora")).isEmpty();
  }

  @Test
  void replacedTextIsInNoFileOfTheFolder() throws Exception {
    try (Library library = LuceneLibrary.inFolder(folder)) {
      library.put(LibraryContract.WIFE);
      library.put(LibraryContract.OFFICER);
      library.put(InventedDecision.of("a1", "Another text.").released());
      assertThat(filesWith("zarzamora")).isEmpty();
    }
  }

  @Test
  void damagedFolderIsOneClearLine() throws Exception {
    for (Path file : files()) {
      Files.delete(file);
    }
    fill();
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      if (sound.length > 0) {
        byte[] damaged = sound.clone();
        damaged[damaged.length / 2] ^= 0x55;
        assertDamaged(file, damaged, sound);
        assertDamaged(file, new byte[0], sound);
      }
    }
    try (Library mended = LuceneLibrary.inFolder(folder)) {
      assertThat(mended.all()).hasSize(2);
    }
  }

  @Test
  void folderThatLostItsTableOfSegmentsIsDamagedNotEmpty() throws Exception {
    fill();
    for (Path file : files()) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.delete(file);
      }
    }
    assertThatThrownBy(() -> LuceneLibrary.inFolder(folder).close()).isInstanceOf(UnreadableLibrary.class);
    assertThat(filesWith("zarzamora")).isNotEmpty();
  }

  @Test
  void secondOpenerIsToldThatItIsInUse() {
    try (Library first = LuceneLibrary.inFolder(folder)) {
      assertThat(first.all()).isEmpty();
      assertThatThrownBy(() -> LuceneLibrary.inFolder(folder).close())
          .isInstanceOf(UnreadableLibrary.class)
          .hasMessageContaining("in use")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void threadsMayShareIt() throws Exception {
    try (Library library = LuceneLibrary.inFolder(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String id = "t" + i;
        done.add(
            threads.submit(
                () -> {
                  library.put(InventedDecision.of(id, "The cartel and the police of " + id).released());
                  assertThat(library.search(new Search(id, Map.of(), 0, 5)).total()).isEqualTo(1);
                  library.withdraw(id);
                }));
      }
      for (Future<?> each : done) {
        each.get();
      }
      assertThat(library.all()).isEmpty();
    }
  }

  private void fill() {
    try (Library library = LuceneLibrary.inFolder(folder)) {
      library.put(LibraryContract.OFFICER);
      library.put(LibraryContract.WIFE);
    }
  }

  private void assertDamaged(Path file, byte[] damaged, byte[] sound) throws IOException {
    Files.write(file, damaged);
    assertThatThrownBy(() -> LuceneLibrary.inFolder(folder).close())
        .as("%s, %d bytes", file.getFileName(), damaged.length)
        .isInstanceOf(UnreadableLibrary.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("damaged")
        .hasMessageNotContaining("\n");
    Files.write(file, sound);
  }

  private List<Path> filesWith(String word) throws IOException {
    return files().stream().filter(file -> read(file).contains(word)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}

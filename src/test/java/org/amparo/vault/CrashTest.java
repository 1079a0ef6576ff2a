package org.amparo.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.amparo.text.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it stores. */
class CrashTest {

  private static final int PART_BYTES = 2_000_000;

  @TempDir private Path folder;

  /** Stores until it is killed; says each id once it is stored. */
  public static void main(String[] args) {
    try (Vault vault = SealedVault.open(Path.of(args[0]), VaultContract.CLOCK)) {
      byte[] part = new byte[PART_BYTES];
      Map<Part, byte[]> parts = Map.of(Part.FILE, part, Part.DOCUMENT, part);
      while (true) {
        System.out.println(vault.keep(Original.of("a.pdf"), State.PROPOSED, parts));
      }
    }
  }

  @Test
  void aKilledProcessLeavesNothingHalfStored() throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            CrashTest.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String said;
    try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
      out.readLine();
      out.readLine();
      said = out.readLine();
      process.destroyForcibly().waitFor();
    }

    try (Vault vault = SealedVault.open(folder, VaultContract.CLOCK)) {
      assertThat(vault.list()).extracting(Entry::id).contains(said);
      for (Entry entry : vault.list()) {
        assertThat(vault.open(entry.id(), Part.FILE)).hasSize(PART_BYTES);
        assertThat(vault.open(entry.id(), Part.DOCUMENT)).hasSize(PART_BYTES);
        assertThat(vault.audit(entry.id())).hasSize(1);
      }
      assertThat(vault.keep(Original.of("b.pdf"), State.PROPOSED, Map.of())).startsWith("d-");
    }
  }
}

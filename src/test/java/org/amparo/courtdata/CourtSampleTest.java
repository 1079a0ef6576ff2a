package org.amparo.courtdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated release with known answers and forty times the real damage; skipped without the generator. */
class CourtSampleTest {

  private static final Path EOIR = Path.of("..", "shared", "eoir").toAbsolutePath().normalize();
  private static final Path GENERATOR = EOIR.resolve("eoir_sample.py");

  @TempDir private Path folder;

  @Test
  void everyRepairableRowIsRightAndNoAnswerIsOff() throws Exception {
    assumeTrue(Files.isRegularFile(GENERATOR), "no generator beside the checkout");
    Path release = folder.resolve("release");
    python(GENERATOR.toString(), "--out", release.toString(), "--cases", "4000", "--seed", "23", "--defects", "0.002", "--jobs", "1");

    CourtDump.main(new String[] {release.toString(), folder.resolve("court").toString(), folder.resolve("dump").toString()});

    String grades = python(EOIR.resolve("bench/grade.py").toString(), release.toString(), folder.resolve("dump").toString());
    String repairable = grades.lines().filter(l -> l.startsWith("TOTAL recoverable=yes")).findFirst().orElseThrow();
    assertThat(repairable).contains("'right'").doesNotContain("LOST", "wrong", "WRONG", "extra", "twice");
    String compared = python(
        EOIR.resolve("bench/compare.py").toString(), release.resolve("truth/truth.json").toString(),
        folder.resolve("dump/answers.json").toString());
    assertThat(compared).containsPattern("answers_recoverable: 0 of [0-9]+ cells differ");
  }

  private String python(String... arguments) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("python3", "-B"), Stream.of(arguments)).toList();
    Path output = Files.createTempFile(folder, "python", ".txt");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertThat(process.waitFor()).as("%s", command).isZero();
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}

package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedModelTest extends ScorerContract {

  private static final List<TabDocument> CASES = Invented.documents(30);
  private static final LearnedModel LEARNED = Models.learnBenchmark(CASES);

  @Override
  Scorer scorer() {
    return LEARNED.scorer();
  }

  @Test
  void scoresANameItNeverMetAboveTheWordsAround() {
    Tokens tokens = Tokens.of("The applicant, Mrs Wilhelmina Askov, lives in Tornby. The Court held a hearing.");
    double[] scores = LEARNED.scorer().hideProbabilities(tokens);

    assertThat(Math.min(scores[4], scores[5])).isGreaterThan(0.5);
    assertThat(Math.max(scores[1], scores[12])).isLessThan(0.1);
  }

  @Test
  void sameTextsGiveTheSameBytes() throws IOException {
    assertThat(Models.bytes(List.of(Models.learnBenchmark(CASES)))).isEqualTo(Models.bytes(List.of(LEARNED)));
  }

  @Test
  void modelFileGivesTheSameScores(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("model.gz"), Models.bytes(List.of(LEARNED)));
    LearnedModel read = Models.read(file).of(Models.BENCHMARK);
    Tokens tokens = Tokens.of(CASES.getFirst().text());

    assertThat(read.scorer().hideProbabilities(tokens)).isEqualTo(LEARNED.scorer().hideProbabilities(tokens));
    assertThat(read.points()).isEqualTo(LEARNED.points());
    assertThat(read.texts()).isEqualTo(LEARNED.texts());
    assertThat(CASES).allMatch(read::learnedFrom);
    assertThat(read.learnedFrom(Invented.document("x", "Nobody read this."))).isFalse();
  }

  @Test
  void brokenFileIsAnErrorAndNeverAnEmptyModel(@TempDir Path folder) throws IOException {
    byte[] whole = Models.bytes(List.of(LEARNED));
    byte[] bent = whole.clone();
    bent[whole.length / 2] ^= 0x10;
    for (byte[] broken : List.of(new byte[0], Arrays.copyOf(whole, whole.length - 9), bent, "text".getBytes())) {
      Path file = Files.write(folder.resolve("broken.gz"), broken);
      assertThatThrownBy(() -> Models.read(file)).isInstanceOf(BrokenModel.class)
          .hasMessageContaining("broken.gz").hasMessageContaining("train it anew");
    }
  }

  @Test
  void modelKeepsNoWordOfItsTexts() throws IOException {
    byte[] bytes = Models.bytes(List.of(LEARNED));
    String unzipped = new String(
        new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.ISO_8859_1);

    assertThat(unzipped).doesNotContain("berg", "feld", "applicant", "Mrs");
  }

  @Test
  void taskThatNobodyTaughtIsAnError(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("model.gz"), Models.bytes(List.of()));

    assertThatThrownBy(() -> Models.read(file).of(Models.BENCHMARK)).isInstanceOf(BrokenModel.class);
  }

  @Test
  void crossValidationMasksEveryTextOnce() {
    List<TabCrossValidation.Result> results = TabCrossValidation.run(CASES, 3, done -> {});

    assertThat(results).extracting(r -> r.point().name()).containsExactly("precision", "recall");
    assertThat(results).allSatisfy(result -> {
      assertThat(result.masks()).hasSize(CASES.size());
      assertThat(result.score().documents()).isEqualTo(CASES.size());
      assertThat(result.score().directRecall()).isGreaterThan(0.9);
    });
  }
}

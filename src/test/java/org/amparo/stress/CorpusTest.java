package org.amparo.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @TempDir Path folder;

  @Test
  void decisionsAreReadWithTheirDirectSpansInCodePoints() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/d1.txt"), "\uD83D\uDE00 Tulio left.");
    Files.writeString(folder.resolve("gold/d1.json"), """
        {"spans": [{"start": 2, "end": 7, "entity": "t", "risk": "direct"},
                   {"start": 8, "end": 12, "entity": "u", "risk": "quasi"}]}""");

    AnnotatedText text = Corpus.decisions(folder).texts().getFirst();

    assertThat(text.id()).isEqualTo("d1");
    assertThat(text.direct()).containsExactly(new Span(3, 8));
  }

  @Test
  void firstMentionSaysWhetherAnEntityOfTheBenchmarkIsDirect() throws IOException {
    Path file = Files.writeString(folder.resolve("tab.jsonl"), """
        {"metadata": {"provenance": {"doc_id": "001-1"}}, "text": "Tulio met Ana. Tulio left. Ana too.", "entities": [\
        {"start_offset": 0, "end_offset": 5, "entity_id": "a", "identifier_type": "DIRECT"},\
        {"start_offset": 10, "end_offset": 13, "entity_id": "b", "identifier_type": "QUASI"},\
        {"start_offset": 15, "end_offset": 20, "entity_id": "a", "identifier_type": "QUASI"},\
        {"start_offset": 27, "end_offset": 30, "entity_id": "b", "identifier_type": "DIRECT"}]}
        """);

    assertThat(Corpus.tab(file).texts().getFirst().direct())
        .containsExactlyInAnyOrder(new Span(0, 5), new Span(15, 20));
  }
}

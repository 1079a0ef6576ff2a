package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabFormatTest {

  private static final String LINE =
      """
      {"metadata":{"provenance":{"doc_id":"a1"}},"text":"\uD83D\uDE00 Ada left","entities":[\
      {"start_offset":2,"end_offset":5,"entity_id":"e1","entity_type":"PERSON","identifier_type":"DIRECT"}]}
      """;

  @TempDir Path folder;

  @Test
  void offsetsOfCodePointsBecomeOffsetsOfUnits() throws Exception {
    TabDocument document = TabFormat.read(write(LINE)).getFirst();

    assertThat(document.id()).isEqualTo("a1");
    assertThat(document.mustBeMasked()).containsExactly(new Span(3, 6));
    assertThat(document.mustBeMasked().getFirst().of(document.text())).isEqualTo("Ada");
  }

  @Test
  void masksAreCountedInCodePointsToo() throws Exception {
    List<TabDocument> documents = TabFormat.read(write(LINE));

    assertThat(TabFormat.readMasks(write("{\"a1\": [[2, 5], [6, 10, \"more\"]]}"), documents).get("a1"))
        .containsExactly(new Span(3, 6), new Span(7, 11));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "DIRECT\"|WHOLE\"|identifier_type",
    "\"end_offset\":5|\"end_offset\":50|outside its text",
    "\"doc_id\"|\"id\"|lacks metadata",
    "{\"metadata|metadata|is no JSON"
  })
  void badLineIsRefusedWithRuleAndLine(String part, String instead, String rule) throws IOException {
    Path file = write(LINE.replace(part, instead));

    assertThatThrownBy(() -> TabFormat.read(file)).isInstanceOf(BadCorpus.class)
        .hasMessageContaining("line 1").hasMessageContaining(rule).hasMessageNotContaining("Ada");
  }

  @Test
  void twoAnnotatorsOfOneDocumentAreRefused() throws IOException {
    Path file = write(LINE + LINE);

    assertThatThrownBy(() -> TabFormat.read(file)).isInstanceOf(BadCorpus.class).hasMessageContaining("line 2");
  }

  @Test
  void emptyCorpusIsRefused() throws IOException {
    Path file = write("\n");

    assertThatThrownBy(() -> TabFormat.read(file)).isInstanceOf(BadCorpus.class);
  }

  @Test
  void masksOfAnUnknownDocumentAreRefused() throws Exception {
    List<TabDocument> documents = TabFormat.read(write(LINE));
    Path masks = write("{\"other\": []}");

    assertThatThrownBy(() -> TabFormat.readMasks(masks, documents)).isInstanceOf(BadCorpus.class);
  }

  private Path write(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "tab", ".jsonl"), content);
  }
}

package org.amparo.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amparo.gate.CopyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a copy looks like tells nothing of how long the words were that it does not show. */
class WidthsTest {

  private static final List<String> NAMES =
      List.of("Xue Oz", "Eulalia Quillote", "Maximiliana Esperanza Quetzalcoatlhuitzin-Branas");
  private static final int COLUMNS = 76;

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "SET_PDF", "WORD"})
  void copiesOfOriginalsThatDifferInANameAreTheSameToTheByte(CopyKind kind) {
    List<byte[]> copies = new ArrayList<>();
    for (String name : NAMES) {
      String typed = filled(Decision.original(name));
      copies.add(Decision.finished(kind, Decision.released(typed.replaceAll(name.replace(" ", "\\s"), "[Applicant]"))));
    }

    assertThat(copies).allSatisfy(copy -> assertThat(copy).isEqualTo(copies.getFirst()));
  }

  /** As a typist fills lines, who breaks them where the name that stands there makes them full. */
  private static String filled(String text) {
    StringBuilder filled = new StringBuilder();
    for (String paragraph : text.split("\n\n")) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split("\\s+")) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMNS) {
          filled.append(line).append('\n');
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      filled.append(line).append("\n\n");
    }
    return filled.toString();
  }
}

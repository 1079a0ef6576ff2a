package org.amparo.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.amparo.gate.Channel;
import org.amparo.gate.CopyKind;
import org.amparo.gate.Finding;
import org.amparo.gate.Gate;
import org.amparo.gate.GateClosed;
import org.amparo.reading.PictureReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer that is broken in every known way, and the gate behind it. */
class GateCatchesLeaksTest {

  private static final PictureReader EYES = new PictureReader(2);
  private static final Gate GATE = new Gate(Set.of("hope", "rose")::contains, EYES, Decision::finished);

  @AfterAll
  static void close() {
    EYES.close();
  }

  static List<Finding> findings(CopyKind kind, byte[] file) {
    GateClosed closed =
        Assertions.catchThrowableOfType(
            GateClosed.class, () -> GATE.inspect(Decision.copy(kind, file), Decision.hidden()));
    assertThat(closed).as("the gate stays open").isNotNull();
    assertThat(closed).message().doesNotContainIgnoringCase("quillote").doesNotContainIgnoringCase("eulalia");
    return closed.findings();
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "SET_PDF", "WORD"})
  void whatTheWritersWritePasses(CopyKind kind) {
    assertThatCode(() -> GATE.inspect(Decision.copy(kind, Decision.finished(kind)), Decision.hidden()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void inPdf(PdfLeak leak) throws Exception {
    List<Finding> findings =
        findings(CopyKind.SET_PDF, leak.in(Decision.finished(CopyKind.SET_PDF), Decision.SECRET));

    assertThat(findings).as("the words themselves").anyMatch(f -> f.problem() == Finding.Problem.READABLE);
  }

  @ParameterizedTest
  @EnumSource
  void inTheWidthsOfWhatStandsInAPdf(WidthLeak leak) throws Exception {
    byte[] file = leak.in(Decision.finished(CopyKind.SET_PDF), Decision.SECRET, "Wilhelmina Quackenbosch");

    assertThat(findings(CopyKind.SET_PDF, file)).anyMatch(f -> f.channel() == Channel.WIDTHS && f.page() == 1);
  }

  @ParameterizedTest
  @EnumSource
  void inWord(WordLeak leak) throws Exception {
    List<Finding> findings = findings(CopyKind.WORD, leak.in(Decision.finished(CopyKind.WORD), Decision.SECRET));

    assertThat(findings).as("the words themselves").anyMatch(f -> f.problem() == Finding.Problem.READABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms. Quillote testified",
        "QUILLOTE, EULALIA",
        "eulalia quillote",
        "Quil\u200Blote",
        "Quil\u00ADlote",
        "Qu\u0456ll\u043Et\u0435",
        "Q u i l l o t e",
        "Qui-\nllote",
        "Quíllóte",
        "Q\uFF55illote",
        "quill%6Fte",
        "51 75 69 6c 6c 6f 74 65",
        "UXVpbGxvdGUgcGFpZA==",
        "Eulalia",
        "098 765 432",
        "file 098765432",
        "on March 4, 2019",
        "in El  Paso",
        "Respondent E.Q. said",
        "Matter of E-Q-",
      })
  void inText(String words) {
    byte[] good = Decision.finished(CopyKind.TEXT);
    byte[] bad = (new String(good, StandardCharsets.UTF_8) + words + "\n").getBytes(StandardCharsets.UTF_8);

    assertThat(findings(CopyKind.TEXT, bad)).anyMatch(f -> f.problem() == Finding.Problem.READABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quillote.pdf", "Eulalia_Q.txt", "EulaliaQuillote-bia.docx", "098765432.pdf", "a098-765-432 decision.pdf",
        "2019 el paso.pdf", "QUACKENBOSCH brief.pdf"
      })
  void inTheNameOfTheFile(String name) {
    assertThat(GATE.mayBear(name, Decision.hidden())).isFalse();
  }

  @Test
  void whatCannotBeReadBackIsStopped() {
    byte[] cut = java.util.Arrays.copyOf(Decision.finished(CopyKind.SET_PDF), 3000);

    assertThat(findings(CopyKind.SET_PDF, cut)).isNotEmpty();
  }
}

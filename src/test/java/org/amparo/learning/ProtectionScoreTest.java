package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

class ProtectionScoreTest {

  private static final String TEXT = "Mirelva Tolvane fled Mexico in May, 2011. Ms. Tolvane met Judge Askov.";
  private static final GoldDecision DECISION = new GoldDecision("d", Path.of("d.txt"), List.of(
      mark("Mirelva Tolvane", "PERSON", "applicant", "direct", "p1"),
      mark("Ms. Tolvane", "PERSON", "applicant", "direct", "p1"),
      mark("Mexico", "PLACE", "applicant", "quasi", "c1"),
      mark("May, 2011", "DATE", "applicant", "quasi", "t1"),
      mark("Askov", "PERSON", "adjudicator", "none", "p2")));

  private static GoldDecision.Mark mark(String words, String kind, String of, String risk, String entity) {
    return new GoldDecision.Mark(span(words), kind, of, risk, entity);
  }

  private static Span span(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static ProtectionScore score(String... hidden) {
    List<Span> spans = Arrays.stream(hidden).map(ProtectionScoreTest::span).toList();
    return ProtectionScore.of(List.of(DECISION), List.of(TEXT), Map.of("d", spans), Set.of("mexico"));
  }

  @Test
  void entityCountsWhenEveryMentionIsGoneButForWordsThatNameNobody() {
    assertThat(score("Mirelva Tolvane").shares()).containsEntry(GoldDecision.Group.DIRECT, 0.0);
    assertThat(score("Mirelva Tolvane", ". Tolvane met").shares()).containsEntry(GoldDecision.Group.DIRECT, 1.0);
    assertThat(score("May", "2011").shares()).containsEntry(GoldDecision.Group.DETAILS, 1.0);
  }

  @Test
  void oneReadableMentionMakesATextUnclean() {
    assertThat(score("Mirelva Tolvane").clean()).isZero();
    assertThat(score("Mirelva Tolvane", ". Tolvane met").clean()).isEqualTo(1);
  }

  @Test
  void whatMustStayCountsMentionByMention() {
    assertThat(score().shares()).containsEntry(GoldDecision.Group.KEPT, 1.0);
    assertThat(score("Askov").shares()).containsEntry(GoldDecision.Group.KEPT, 0.5);
  }

  @Test
  void groupWithoutMarksHasNoShare() {
    assertThat(score().shares()).doesNotContainKey(GoldDecision.Group.PRIVATE);
  }
}

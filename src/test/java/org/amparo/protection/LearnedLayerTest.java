package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.learning.Scorer;
import org.amparo.learning.Scores;
import org.amparo.learning.Tokens;
import org.amparo.policy.Policy;
import org.amparo.text.Alignment;
import org.amparo.text.Document;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

/** A learned scorer under the rules hides more and uncovers nothing. */
class LearnedLayerTest {

  private static final String TEXT =
      """
      In re: Mirelva TOLVANE

      The respondent, Mirelva Tolvane, is a native and citizen of Mexico. She slept in the garden once.
      See Matter of Acosta, 19 I&N Dec. 211 (BIA 1985).
      """;

  /** Says of every word of a list that it must go. */
  private record Hides(List<String> words) implements Scorer {

    @Override
    public List<String> kinds() {
      return List.of("PERSON");
    }

    @Override
    public Scores scores(Tokens tokens) {
      double[] hide = new double[tokens.size()];
      for (int i = 0; i < hide.length; i++) {
        hide[i] = words.contains(tokens.spans().get(i).of(tokens.text())) ? 0.99 : 0;
      }
      return new Scores(hide, hide.clone(), new int[hide.length]);
    }
  }

  /** Quotes what it reads. */
  private record Breaks() implements Scorer {

    @Override
    public List<String> kinds() {
      return List.of();
    }

    @Override
    public Scores scores(Tokens tokens) {
      throw new IllegalStateException(tokens.text());
    }
  }

  private static Proposal propose(Scorer scorer) {
    Document document = Document.ofText(TEXT);
    return new RuleProtector(Copy.LAW).with(scorer, 0)
        .propose(document, new DecisionFactFinder(Copy.LAW).find(document), Policy.share());
  }

  private static String copy(Proposal proposal) {
    return Alignment.replace(TEXT, proposal.replacements()).copy();
  }

  @Test
  void wordThatRulesLeftReadableIsHidden() {
    assertThat(Copy.of(TEXT)).contains("garden");
    assertThat(copy(propose(new Hides(List.of("garden"))))).doesNotContain("garden");
  }

  @Test
  void whatAuthorityKeepsStaysReadable() {
    assertThat(copy(propose(new Hides(List.of("Acosta", "Mexico", "211"))))).contains("Acosta", "Mexico", "211");
  }

  @Test
  void scorerThatFindsNothingUncoversNothing() {
    assertThat(copy(propose(new Hides(List.of())))).isEqualTo(Copy.of(TEXT)).doesNotContainIgnoringCase("tolvane");
  }

  @Test
  void scorerThatThrowsMakesTheDocumentNotReleasable() {
    Proposal proposal = propose(new Breaks());

    assertThat(proposal.isReleasable()).isFalse();
    assertThat(proposal.failures()).containsExactly("LearnedLayer");
    assertThat(copy(proposal)).doesNotContainIgnoringCase("tolvane");
  }

  @Test
  void lessonSaysWhatTheRulesMadeOfEachWord() {
    String broken = TEXT.replace("garden", "gar\u200Bden");
    Document document = Document.ofText(broken);
    Span trade = new Span(broken.indexOf("gar"), broken.indexOf(" once"));
    RuleProtector.Lesson lesson = new RuleProtector(Copy.LAW)
        .lesson(document, new DecisionFactFinder(Copy.LAW).find(document), List.of(trade));
    List<String> ofNames = new ArrayList<>();
    Tokens tokens = lesson.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.spans().get(i).of(tokens.text()).equalsIgnoreCase("tolvane")) {
        ofNames.add(tokens.cues().get(i));
      }
    }

    assertThat(ofNames).hasSize(2).allMatch(cue -> cue.startsWith("-"));
    assertThat(lesson.stretches()).singleElement().extracting(s -> s.of(tokens.text())).isEqualTo("garden");
  }
}

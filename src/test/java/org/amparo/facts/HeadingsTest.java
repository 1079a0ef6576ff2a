package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

  private static final String OPINION =
      """
      Decision of the Board of Immigration Appeals
      APPLICATION: Asylum
      The respondent, a native and citizen of Honduras, appeals. The appeal will be sustained.
      I. FACTS
      The Immigration Judge found the respondent credible. A man came to her bakery in May and said
      that he spoke for the cartel of the valley. Three men beat her in June.
      II. ASYLUM
      A. Particular Social Group and Past Persecution
      We conclude that the respondent has established past persecution.
      B. Nexus
      The Immigration Judge found that the motive was greed. The finding does not account for the
      words spoken to her in June. As we may not find facts, a remand is necessary.
      C. Government Protection and Relocation
      If the presumption applies, the DHS must show that she could relocate. The Immigration Judge
      called Honduras large and did not discuss the months that she spent in another town.
      ORDER: The record is remanded.
      FOR THE BOARD
      """;

  private final Facts facts = new DecisionFactFinder(Law.load()).find(Document.ofText(OPINION));

  private String evidence(Finding point) {
    List<Span> spans = facts.findings().get(point).evidence().spans();
    return String.join(" ", spans.stream().map(span -> span.of(OPINION)).toList()).replaceAll("\\s+", " ");
  }

  @Test
  void remandUnderAHeadingSendsItsPointBack() {
    assertThat(facts.findings().get(Finding.NEXUS).value()).isEqualTo(FindingOutcome.REMANDED);
    assertThat(evidence(Finding.NEXUS)).isEqualTo("As we may not find facts, a remand is necessary.");
    assertThat(facts.findings().get(Finding.INTERNAL_RELOCATION).value()).isEqualTo(FindingOutcome.REMANDED);
  }

  @Test
  void headingOverTheCaseNamesItsGround() {
    assertThat(facts.grounds()).extracting(Fact::value).containsExactly(Ground.PARTICULAR_SOCIAL_GROUP);
  }

  @Test
  void holdingUnderAnotherHeadingStands() {
    assertThat(facts.findings().get(Finding.PAST_PERSECUTION).value()).isEqualTo(FindingOutcome.FAVOURABLE);
  }

  @Test
  void evidenceLeavesTheHeadingOut() {
    assertThat(evidence(Finding.CREDIBILITY)).isEqualTo("The Immigration Judge found the respondent credible.");
    assertThat(evidence(Finding.PAST_PERSECUTION)).startsWith("We conclude").endsWith("past persecution.");
  }

  @Test
  void menInAClaimAgainstACartelAreItsMembers() {
    assertThat(facts.persecutors()).extracting(Fact::value).containsExactly(Persecutor.CARTEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I. FACTS", "B. Nexus", "C. Harm, Government Protection, and Relocation", "2. Fear of Return"})
  void numberedTitlesAreHeadings(String line) {
    assertThat(heads(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"B. The respondent fled.", "Nexus", "F. App'x 12,", "I. went home to the farm", "A. 12"})
  void otherLinesAreNone(String line) {
    assertThat(heads(line)).isFalse();
  }

  private static boolean heads(String line) {
    return Headings.isHeading(new Line(line, new Span(0, line.length()), false));
  }
}

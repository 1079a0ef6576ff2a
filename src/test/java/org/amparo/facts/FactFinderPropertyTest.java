package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.amparo.law.Law;
import org.amparo.text.Document;

class FactFinderPropertyTest {

  private static final FactFinder FINDER = new DecisionFactFinder(Law.load());

  @Property(tries = 300)
  void anyTextIsReadAndItsEvidenceLiesInside(@ForAll @StringLength(max = 400) String text) {
    assertEvidenceInside(text);
  }

  @Property(tries = 300)
  void aDecisionWithForeignWordsIsRead(
      @ForAll @StringLength(max = 40) String words,
      @ForAll @IntRange(min = 0, max = 2000) int place) {
    int at = Math.min(place, InventedDecision.TEXT.length());
    assertEvidenceInside(
        InventedDecision.TEXT.substring(0, at) + words + InventedDecision.TEXT.substring(at));
  }

  @Property(tries = 300)
  void aDecisionWithoutAStretchIsRead(
      @ForAll @IntRange(min = 0, max = 2000) int from,
      @ForAll @IntRange(min = 0, max = 900) int length) {
    int start = Math.min(from, InventedDecision.TEXT.length());
    int end = Math.min(start + length, InventedDecision.TEXT.length());
    assertEvidenceInside(
        InventedDecision.TEXT.substring(0, start) + InventedDecision.TEXT.substring(end));
  }

  private static void assertEvidenceInside(String text) {
    assertThat(FactFinderContract.evidence(FINDER.find(Document.ofText(text))))
        .allSatisfy(span -> FactFinderContract.assertInside(span, text.length()));
  }
}

package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingReaderTest {

  private static final DecisionFactFinder FINDER = new DecisionFactFinder(Law.load());

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      The Immigration Judge found that the respondent did not establish a nexus.       | IJ  | AGAINST_RESPONDENT
      We affirm the Immigration Judge's determination that nexus was not shown.        | BIA | LEFT_STANDING
      On remand, the Immigration Judge should determine whether nexus was shown.       | BIA | REMANDED
      Assuming arguendo that the respondent showed a nexus, the claim fails.           | BIA | ASSUMED
      We need not reach the question of nexus.                                         | BIA | NOT_REACHED
      We conclude that the Immigration Judge clearly erred in finding no nexus.        | BIA | REVERSED
      """)
  void eachBodysPartIsTold(String sentence, Body body, Disposition disposition) {
    assertThat(holding(sentence, body)).contains(disposition);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      The respondent argues that she established a nexus.
      An applicant must establish a nexus to a protected ground.
      We review findings of nexus for clear error.
      """)
  void argumentsLawAndStandardsAreNobodysHolding(String sentence) {
    assertThat(holding(sentence, Body.BIA)).isEmpty();
  }

  private static Optional<Disposition> holding(String sentence, Body body) {
    Draft draft = FINDER.draft(DecisionText.of(Document.ofText(sentence + " ORDER: The appeal is dismissed.")));
    List<Holding> holdings = new HoldingReader().read(draft);
    return holdings.stream()
        .filter(each -> each.point() == Finding.NEXUS && each.body() == body)
        .map(Holding::disposition)
        .findFirst();
  }
}

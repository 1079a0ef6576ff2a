package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we conclude that the respondent has established past persecution.                            | FAVOURABLE
          we agree with the immigration judge that she did not establish past persecution.             | ADVERSE
          we reverse the immigration judge's finding that he did not show past persecution.            | FAVOURABLE
          the respondent did not establish past persecution.                                          | ADVERSE
          on remand, the immigration judge should determine whether the harm was past persecution.     | REMANDED
          the respondent does not challenge the finding that he did not suffer past persecution.       | ADVERSE
          the respondent argues that he suffered past persecution.                                    |
          an applicant who suffered past persecution is presumed to have a well-founded fear.          |
          we need not reach past persecution.                                                         |
          if the applicant shows past persecution, the dhs has failed to answer it.                    |
          a remand is not needed on past persecution.                                                  |
          ordinarily we would remand for findings on past persecution.                                 |
          the immigration judge noted the scars and did not discuss past persecution.                  | REMANDED
          a remand will be needed on past persecution.                                                 | REMANDED
          we review for clear error the finding on past persecution.                                  |
          the immigration judge denied the claim because he did not show past persecution.             |
          """)
  void holdingsAreToldFromArgumentsAndLaw(String sentence, FindingOutcome outcome) {
    assertThat(Stance.of(sentence, false).map(Stance::outcome).orElse(null)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we conclude that the offense is not a particularly serious crime.                | FAVOURABLE
          we affirm the finding that the offense is a particularly serious crime.          | ADVERSE
          we reverse the ruling that the offense was a particularly serious crime.         | FAVOURABLE
          """)
  void barsAreLiftedByANot(String sentence, FindingOutcome outcome) {
    assertThat(Stance.of(sentence, true).map(Stance::outcome)).contains(outcome);
  }
}

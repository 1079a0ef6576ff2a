package org.amparo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseProfileTest {

  @Test
  void hasNoFieldForAnIdentity() {
    assertThat(Arrays.stream(CaseProfile.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactlyInAnyOrder(
            "nationality", "gender", "occupation", "grounds", "persecutors", "harms", "applications", "circuit",
            "story");
  }

  @Test
  void printsNothingOfTheStory() {
    assertThat(MatcherContract.client("He sold oranges.", List.of()).toString()).doesNotContain("oranges");
  }
}

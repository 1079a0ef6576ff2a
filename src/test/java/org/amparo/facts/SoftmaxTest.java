package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SoftmaxTest {

  @Test
  void probabilitiesSumToOneAndFollowTheWeights() {
    Softmax model = new Softmax(List.of("NO", "YES"), Map.of("named", new double[] {0, 2}));
    double[] named = model.probabilities(new Features().set("named").set("unknown", 100));
    assertThat(named[0] + named[1]).isCloseTo(1, within(1e-12));
    assertThat(named[1]).isGreaterThan(named[0]);
  }

  @Test
  void trainingLearnsWhatTellsClassesApart() {
    List<SoftmaxTraining.Example> examples = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      Features seen = new Features().set("bias").set(at % 2 == 0 ? "even" : "odd");
      examples.add(new SoftmaxTraining.Example("d" + at, "x", seen, at % 2 == 0 ? "YES" : "NO"));
    }
    Softmax model = new SoftmaxTraining(List.of("NO", "YES"), 1, 1).fit(examples);
    assertThat(model.probabilities(new Features().set("bias").set("even"))[1]).isGreaterThan(0.8);
  }

  @Test
  void shippedTablesAreRead() {
    assertThat(Softmax.read(FindingScorer.TABLE).classes()).contains(FindingScorer.NOT_ADDRESSED);
    assertThat(Confidences.read().of("decision_date", new Fact<>(1, org.amparo.text.Evidence.at(0, 1))).confidence())
        .isGreaterThan(0.9);
  }
}

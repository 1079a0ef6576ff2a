package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.matching.Reason;
import org.junit.jupiter.api.Test;

class ReasonsInOneLineTest {

  @Test
  void reasonsOfAKindStandTogether() {
    List<Reason> reasons =
        List.of(
            new Reason.SharedFact(Reason.Sharing.CLAIM, "opposing corruption"),
            new Reason.SharedFact(Reason.Sharing.NATIONALITY, "Mexico"),
            new Reason.SharedFact(Reason.Sharing.CLAIM, "witness or informant"),
            new Reason.SharedWords(List.of("bribe", "impound")));
    assertThat(Words.of(reasons))
        .isEqualTo(
            "Same claim: opposing corruption, witness or informant · Same nationality: Mexico"
                + " · Both mention: bribe, impound");
  }
}

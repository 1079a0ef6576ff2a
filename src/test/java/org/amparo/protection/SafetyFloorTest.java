package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyFloorTest {

  private static final Set<Kind> NUMBERS =
      EnumSet.of(Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.ADDRESS, Kind.PHONE, Kind.EMAIL, Kind.BIRTH_DATE);

  @ParameterizedTest
  @EnumSource
  void whatFindsAPersonIsHeldWhoeverItIsOf(Kind kind) {
    if (kind != Kind.PERSON) {
      assertThat(SafetyFloor.holds(kind, Role.NONE)).isEqualTo(NUMBERS.contains(kind));
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesOfThoseInDangerAndTheirCounselAreHeld(Role role) {
    assertThat(SafetyFloor.holds(Kind.PERSON, role))
        .isEqualTo(EnumSet.of(Role.APPLICANT, Role.FAMILY, Role.WITNESS, Role.ATTORNEY).contains(role));
  }

  @ParameterizedTest
  @CsvSource({"PERSON,OTHER,0.9,false", "PERSON,OTHER,0.95,false", "PERSON,OTHER,0.5,true", "PERSON,ADJUDICATOR,0.95,true",
      "PERSON,CLERK,0.95,true", "PERSON,GOVERNMENT_COUNSEL,0.95,true", "PERSON,APPLICANT,0.5,false",
      "FILE_NUMBER,NONE,0.5,false", "PLACE,NONE,0.95,true", "PERSON,PERSECUTOR,0.95,false"})
  void listMayKeepWhatNoGrammarNamedAndNoFloorHolds(Kind kind, Role role, double confidence, boolean permitted) {
    Proposed proposed = new Proposed(new Span(0, 4), kind, role, Action.HIDE, "[x]", "because", confidence);

    assertThat(SafetyFloor.permitsLists(proposed)).isEqualTo(permitted);
  }
}

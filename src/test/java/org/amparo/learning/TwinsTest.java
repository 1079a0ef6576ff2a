package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwinsTest {

  @Test
  void textsThatTellTheSameAreOfOneGroup() {
    String told = "The respondent, a native and citizen of Utopia, appeals the decision of the Immigration Judge denying "
        + "her application for asylum, and the Department of Homeland Security has not responded to the appeal.";
    Tokens one = Tokens.of(told);
    Tokens again = Tokens.of("Cover sheet. " + told.replace("Utopia", "Utop1a"));
    Tokens other = Tokens.of("The motion to reopen was filed out of time and no exception to the deadline applies here.");

    assertThat(Twins.groups(List.of("a", "b", "c"), List.of(one, other, again))).containsExactly("a", "b", "a");
  }
}

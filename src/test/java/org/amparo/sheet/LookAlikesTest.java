package org.amparo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

  @Test
  void noCharacterIsReadAsTwoTokensWhichWouldShareAPlace() {
    IntStream assigned = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Character::isDefined)
        .filter(c -> Character.getType(c) != Character.SURROGATE);

    assertThat(assigned.filter(c -> Tokenizer.cut(LookAlikes.plain(c)).size() > 1)).isEmpty();
  }

  @Test
  void aNameInLettersOfOtherFormsIsReadAsOneWord() {
    assertThat("\u24A5\u24B6\uFF4E\uFB01".codePoints().mapToObj(LookAlikes::plain)).containsExactly("j", "A", "n", "fi");
  }
}

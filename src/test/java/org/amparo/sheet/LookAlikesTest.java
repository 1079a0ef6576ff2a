package org.amparo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

  @Test
  void foreignLettersBecomeLatinOnes() {
    assertThat(LookAlikes.latin('\u0430')).isEqualTo('a');
    assertThat(LookAlikes.latin('\u03B1')).isEqualTo('a');
    assertThat(LookAlikes.latin('q')).isEqualTo('q');
    assertThat(LookAlikes.latin('\u4E00')).isEqualTo('\u4E00');
  }

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

package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static Token only(String word) {
    assertThat(Tokenizer.cut(word)).hasSize(1);
    return Tokenizer.cut(word).getFirst();
  }

  @Test
  void possessiveBelongsToTheTokenButNotToItsKey() {
    assertThat(only("Tolvane's").key()).isEqualTo("tolvane");
    assertThat(only("Tolvane\u2019s").key()).isEqualTo("tolvane");
    assertThat(only("Tolvane's").lengthChars()).isEqualTo(9);
  }

  @Test
  void apostropheJoinsLettersOnly() {
    assertThat(only("O\u2019Quill").key()).isEqualTo("o'quill");
    assertThat(Tokenizer.cut("'Quill'")).extracting(Token::key).containsExactly("'", "quill", "'");
  }

  @Test
  void hyphenPartsAName() {
    assertThat(Tokenizer.cut("Tolvane-Arrond")).extracting(Token::key).containsExactly("tolvane", "-", "arrond");
  }

  @Test
  void invisibleCharactersNeitherPartAWordNorStandInItsKey() {
    assertThat(only("Tol\u200Bva\u00ADne").key()).isEqualTo("tolvane");
    assertThat(Tokenizer.cut("\uFEFFTolvane")).extracting(Token::key).containsExactly("tolvane");
  }

  @Test
  void accentsAndLookAlikesFold() {
    assertThat(only("Nu\u00f1ez").key()).isEqualTo("nunez");
    assertThat(only("Nun\u0303ez").key()).isEqualTo("nunez");
    assertThat(only("\u0410lv\u0430").key()).isEqualTo("alva");
  }

  @ParameterizedTest
  @CsvSource({"torture, LOWER", "Torture, CAPITALISED", "TORTURE, UPPER", "T, LETTER", "McTor, MIXED_CASE",
      "2011, NUMBER",
      "9th, MIXED", "TOLVANE's, UPPER", "A's, LETTER", "TOLVANE'S, UPPER"})
  void shapeSaysHowAWordIsWritten(String word, Shape shape) {
    assertThat(only(word).shape()).isEqualTo(shape);
  }

  @Test
  void linesAreCountedOverLineAndPageBreaks() {
    assertThat(Tokenizer.cut("one\r\ntwo\fthree")).extracting(Token::line).containsExactly(0, 1, 2);
  }

  @Test
  void printedTokenTellsNoWord() {
    assertThat(only("Tolvane").toString()).doesNotContainIgnoringCase("tolvane");
  }
}

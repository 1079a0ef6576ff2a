package org.amparo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"O'Quill", "O\u2019Quill", "O\u02BCQuill", "O\u2018Quill"})
  void everyApostropheJoins(String name) {
    assertThat(Tokenizer.cut(name)).hasSize(1);
  }

  @Test
  void apostropheBesideADigitOrAnEndJoinsNothing() {
    assertThat(Tokenizer.cut("9'a")).extracting(Token::key).containsExactly("9", "'", "a");
    assertThat(Tokenizer.cut("a'9")).extracting(Token::key).containsExactly("a", "'", "9");
    assertThat(Tokenizer.cut("a'")).extracting(Token::key).containsExactly("a", "'");
    assertThat(Tokenizer.cut("x 's")).extracting(Token::key).containsExactly("x", "'", "s");
  }

  @Test
  void symbolStandsAlone() {
    assertThat(Tokenizer.cut("(\uFF08")).extracting(Token::key).containsExactly("(", "\uFF08");
    assertThat(Tokenizer.cut("(")).extracting(Token::shape).containsExactly(Shape.SYMBOL);
    assertThat(only("\uD83D\uDE00").lengthChars()).isEqualTo(2);
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
      "9th, MIXED", "a1, MIXED", "A1, MIXED", "1aB, MIXED", "TOLVANE's, UPPER", "A's, LETTER", "tOR, MIXED_CASE", "TOLVANE'S, UPPER"})
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

package org.amparo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static PlainText plain(String written) {
    return PlainText.of(written, VOCABULARY);
  }

  @ParameterizedTest
  @CsvSource({
    "Tad\u200Beo,Tadeo", "Mi\u00ADran\u2060dela,Mirandela", "\u0422\u0430d\u0435o,Tadeo", "\uFF34adeo,Tadeo",
    "\uD835\uDC13adeo,Tadeo", "A087\u2011654,A087-654", "A087\u00A0654,A087 654", "\uFB01led,filed", "Jos\u00E9,Jos\u00E9"
  })
  void readsAsAReaderWould(String written, String read) {
    assertThat(plain(written).text()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"Miran-|dela,Mirandela", "testi-|fied,testified", "GARCI-|LAZO,GARCILAZO", "Miran\u00AD|dela,Mirandela"})
  void wordThatALineEndBrokeIsOneAgain(String written, String read) {
    assertThat(plain(written.replace('|', '\n')).text()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"well-|founded", "Garcia-|Lopez", "2-|dela", "self -| made"})
  void otherHyphensStay(String written) {
    assertThat(plain(written.replace('|', '\n')).text()).isEqualTo(written.replace('|', '\n'));
  }

  @Test
  void everyStretchLeadsBackToWhatIsWritten() {
    String written = "by Ta\u200Bdeo Miran-\ndela, who";
    PlainText plain = plain(written);
    int name = plain.text().indexOf("Tadeo");

    Span span = plain.written(new Span(name, plain.text().indexOf(",")));

    assertThat(span.of(written)).isEqualTo("Ta\u200Bdeo Miran-\ndela");
    assertThat(plain.plain(span)).isEqualTo(new Span(name, plain.text().indexOf(",")));
  }
}

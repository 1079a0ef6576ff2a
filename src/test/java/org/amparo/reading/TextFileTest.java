package org.amparo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Page;

final class TextFileTest {

  private static Document read(byte[] bytes) throws IOException, UnreadableFile {
    Path file = Files.createTempFile("amparo-test", ".txt");
    try {
      return new FileReader().read(Files.write(file, bytes));
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 300)
  void everyTextComesBackUnitForUnit(@ForAll("texts") String text) throws IOException, UnreadableFile {
    Document document = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.text().reveal(OriginalAccess.READING)).isEqualTo(text);
  }

  @Property(tries = 300)
  void pagesAreWhatLiesBetweenFormFeeds(@ForAll("texts") String text) throws IOException, UnreadableFile {
    Document document = read(text.getBytes(StandardCharsets.UTF_8));
    String joined =
        String.join("\f", document.pages().stream().map(Page::span).map(span -> span.of(text)).toList());
    assertThat(text.endsWith("\f") ? joined + "\f" : joined).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of("\r\n", "\n", "\f", "\ufeff", "\ud83d\ude00", "Cite as: ", "é", "\u00a7", "A", "-123", "7"),
            Arbitraries.strings().all().ofMaxLength(5).filter(TextFileTest::isEncodable));
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list)).filter(text -> !text.isBlank());
  }

  private static boolean isEncodable(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  @Example
  void windowsTextIsReadWhereItIsNoUtf8() throws IOException, UnreadableFile {
    String text = "“Señora Brankovar” — § 1208";
    Document document = read(text.getBytes(Charset.forName("windows-1252")));
    assertThat(document.text().reveal(OriginalAccess.READING)).isEqualTo(text);
  }
}

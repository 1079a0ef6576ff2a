package org.amparo.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Document;
import org.amparo.text.Original;
import org.amparo.text.Page;
import org.amparo.text.Span;

/**
 * Plain text, kept unit for unit: a byte order mark, line ends of any kind and form feeds stay where they are. Read as
 * UTF-8, or as windows-1252 where it is not valid UTF-8.
 */
final class TextFile {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String CONTROLS_OF_TEXT = "\t\n\u000b\f\r\u001a";

  private TextFile() {}

  static Document read(Path file) throws IOException, UnreadableFile {
    String text = decode(file, Files.readAllBytes(file));
    List<Page> pages = pages(text);
    return new Document(Original.of(text), pages, FurnitureFinder.find(text, pages));
  }

  private static String decode(Path file, byte[] bytes) throws UnreadableFile {
    for (byte each : bytes) {
      if (each == 0) {
        throw notText(file);
      }
    }
    try {
      return strictly(StandardCharsets.UTF_8, bytes);
    } catch (CharacterCodingException notUtf8) {
      return decodeWindows(file, bytes);
    }
  }

  private static String decodeWindows(Path file, byte[] bytes) throws UnreadableFile {
    try {
      String text = strictly(WINDOWS, bytes);
      if (text.chars().allMatch(c -> c >= ' ' || CONTROLS_OF_TEXT.indexOf(c) >= 0)) {
        return text;
      }
      throw notText(file);
    } catch (CharacterCodingException notWindows) {
      throw notText(file);
    }
  }

  private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static UnreadableFile notText(Path file) {
    return new UnreadableFile(file, "is neither text nor Word nor PDF", "give it as .txt, .docx or .pdf");
  }

  private static List<Page> pages(String text) {
    List<Page> pages = new ArrayList<>();
    int start = 0;
    while (start < text.length() || pages.isEmpty()) {
      int feed = text.indexOf('\f', start);
      int end = feed < 0 ? text.length() : feed;
      pages.add(new Page(pages.size() + 1, new Span(start, end), Page.Source.TEXT, 0, 0, List.of()));
      start = end + 1;
    }
    return pages;
  }
}

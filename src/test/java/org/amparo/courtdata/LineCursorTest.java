package org.amparo.courtdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineCursorTest {

  private static List<List<String>> read(String text, int atOnce) throws IOException {
    var slow = new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1))) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return super.read(bytes, from, Math.min(length, atOnce));
      }
    };
    LineCursor line = new LineCursor("t", slow);
    List<List<String>> lines = new ArrayList<>();
    while (line.next()) {
      lines.add(Cells.of(line));
    }
    return lines;
  }

  @Test
  void linesEndWithEitherEndingAndTheLastWithNone() throws IOException {
    assertThat(read("a\tb\r\n\r\n\tc \n\nd\t", 3))
        .containsExactly(List.of("a", "b"), List.of(""), List.of("", "c "), List.of(""), List.of("d", ""));
  }

  @Property(tries = 300)
  void cellsAreThoseBetweenTabs(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 5) Integer> pieces, @ForAll @IntRange(min = 1, max = 9) int atOnce)
      throws IOException {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(List.of("\t", "\n", "x", "yy", "12", "\u00e9").get(p)));
    List<List<String>> want = new ArrayList<>();
    if (!text.isEmpty()) {
      String body = text.toString().endsWith("\n") ? text.substring(0, text.length() - 1) : text.toString();
      for (String line : body.split("\n", -1)) {
        want.add(List.of(line.split("\t", -1)));
      }
    }
    assertThat(read(text.toString(), atOnce)).isEqualTo(want);
  }

  @Property(tries = 500)
  void daysAreThoseOfTheCalendar(
      @ForAll @IntRange(min = 0, max = 2999) int year, @ForAll @IntRange(min = 0, max = 14) int month,
      @ForAll @IntRange(min = 0, max = 33) int day) {
    boolean exists = true;
    try {
      LocalDate.of(year, month, day);
    } catch (DateTimeException none) {
      exists = false;
    }
    byte[] text = "%04d-%02d-%02d".formatted(year, month, day).getBytes(StandardCharsets.US_ASCII);
    assertThat(Days.isDay(text, 0)).isEqualTo(exists && year > 0);
  }

  @Property(tries = 200)
  void keysAreSeenOnce(@ForAll @Size(max = 200) List<Long> keys) {
    KeySet seen = new KeySet("t");
    Set<Long> want = new HashSet<>();
    for (long key : keys) {
      assertThat(seen.add(key)).isEqualTo(want.add(key));
      assertThat(seen.add(key & 0xffff)).isEqualTo(want.add(key & 0xffff));
    }
  }
}

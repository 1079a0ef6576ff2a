package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * Finds the paragraphs of a text whose lines were broken to fit a page. A line runs on into the next one unless the
 * next line's first word would have fitted on it: then somebody broke it on purpose. Stand-ins change the length of
 * lines, so the measure is lenient, and running text goes on until a sentence ends.
 */
final class Paragraphs {

  private static final int SHORTEST_TYPICAL_CHARS = 40;
  private static final int LONGEST_PRINTED_CHARS = 160;
  private static final double ROOM_AFTER_SENTENCE = 0.12;
  private static final double ROOM_WITHIN_SENTENCE = 0.25;
  private static final double ROOM_LEFT_BY_STAND_IN = 0.5;
  private static final Pattern LABEL = Pattern.compile("(?:[A-Z]{2,} ?){1,5}:.*");
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[IVX]{1,5}\\.|[A-Z]\\.|\\d{1,2}\\.|[(][a-z0-9]{1,2}[)]|[•*–-])\\s.*");

  private final int widthChars;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private boolean flowing;

  private Paragraphs(int widthChars) {
    this.widthChars = widthChars;
  }

  /** The pages of a text, parted by form feeds, with their paragraphs. Only blanks lie outside of the paragraphs. */
  static List<SheetPage> of(String text) {
    List<List<Line>> pages = Lines.byPage(text);
    int width = Lines.usualLengthChars(pages, SHORTEST_TYPICAL_CHARS);
    List<SheetPage> sheet = new ArrayList<>();
    for (List<Line> lines : pages) {
      sheet.add(new SheetPage(sheet.size() + 1, new Paragraphs(width).split(lines)));
    }
    return List.copyOf(sheet);
  }

  private List<Block> split(List<Line> lines) {
    for (Line line : lines) {
      if (line.isBlank() || !carriesOn(line)) {
        close();
      }
      if (!line.isBlank()) {
        open.add(line);
      }
    }
    close();
    return blocks;
  }

  private boolean carriesOn(Line next) {
    if (open.isEmpty()) {
      return true;
    }
    Line last = open.getLast();
    if (flowing || open.size() == 1) {
      flowing = runsOn(last, next);
    }
    return flowing || (isShort(last) && isShort(next) && open.stream().allMatch(this::isShort));
  }

  private boolean runsOn(Line last, Line next) {
    if (widthChars > LONGEST_PRINTED_CHARS || LABEL.matcher(next.words()).matches()) {
      return false;
    }
    double room = (widthChars - last.lengthWithFirstWordOf(next)) / (double) widthChars;
    if (last.endsSentence()) {
      return room <= ROOM_AFTER_SENTENCE && !LIST_ITEM.matcher(next.words()).matches();
    }
    return room <= ROOM_WITHIN_SENTENCE || (flowing && (room <= ROOM_LEFT_BY_STAND_IN || next.startsLowerCase()));
  }

  private boolean isShort(Line line) {
    return line.lengthChars() < Math.min(widthChars * (1 - ROOM_WITHIN_SENTENCE), SHORTEST_TYPICAL_CHARS * 2);
  }

  private void close() {
    if (!open.isEmpty()) {
      Span span = open.getFirst().span().cover(open.getLast().span());
      boolean meant = !flowing && open.stream().allMatch(this::isShort);
      blocks.add(new Block(span, meant ? Block.Kind.LINES : Block.Kind.FLOW));
    }
    open.clear();
    flowing = false;
  }
}

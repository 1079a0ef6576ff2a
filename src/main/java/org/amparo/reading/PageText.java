package org.amparo.reading;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.Box;
import org.amparo.text.Document;
import org.amparo.text.Original;
import org.amparo.text.Page;
import org.amparo.text.Span;
import org.amparo.text.Word;

/**
 * The text of one page before it has a place in its document: spans count from the page's own start.
 *
 * @param size how large the page is
 */
record PageText(String characters, List<Word> words, Page.Source source, PageSize size) {

  PageText {
    words = List.copyOf(words);
  }

  /** Binds pages into a document, one form feed between two of them. */
  static Document bind(List<PageText> texts) {
    StringBuilder text = new StringBuilder();
    List<Page> pages = new ArrayList<>(texts.size());
    for (PageText each : texts) {
      if (!pages.isEmpty()) {
        text.append('\f');
      }
      pages.add(each.placed(pages.size() + 1, text.length()));
      text.append(each.characters());
    }
    String characters = text.toString();
    return new Document(Original.of(characters), pages, FurnitureFinder.find(characters, pages));
  }

  private Page placed(int number, int start) {
    List<Word> moved =
        words.stream().map(word -> new Word(word.span().shift(start), word.box(), word.confidence())).toList();
    Span span = new Span(start, start + characters.length());
    return new Page(number, span, source, size.widthPoints(), size.heightPoints(), moved);
  }

  /** Collects words and line ends in reading order. */
  static final class Builder {

    private final StringBuilder characters = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final PageSize size;

    Builder(PageSize size) {
      this.size = size;
    }

    /** Adds a word, parted by a blank from the one before it on the same line; its box is cut to the page. */
    void word(String word, Box box, double confidence) {
      if (!characters.isEmpty() && characters.charAt(characters.length() - 1) != '\n') {
        characters.append(' ');
      }
      int start = characters.length();
      characters.append(word);
      words.add(new Word(new Span(start, characters.length()), onPage(box), confidence));
    }

    void lineEnd() {
      if (!characters.isEmpty() && characters.charAt(characters.length() - 1) != '\n') {
        characters.append('\n');
      }
    }

    PageText build(Page.Source source) {
      int end = characters.length();
      while (end > 0 && characters.charAt(end - 1) == '\n') {
        end--;
      }
      return new PageText(characters.substring(0, end), words, source, size);
    }

    private Box onPage(Box box) {
      double left = Math.clamp(box.xPoints(), 0, size.widthPoints());
      double top = Math.clamp(box.yPoints(), 0, size.heightPoints());
      double right = Math.clamp(box.xPoints() + box.widthPoints(), left, size.widthPoints());
      double bottom = Math.clamp(box.yPoints() + box.heightPoints(), top, size.heightPoints());
      return new Box(left, top, right - left, bottom - top);
    }
  }
}

package org.amparo.text;

import java.util.List;

/**
 * A decision (or any other writing) as it was read from a file. Its pages follow each other in {@link #text}, parted by
 * one form feed each; for a .txt file the text is the file's own, unit for unit.
 *
 * @param text every character that was read
 * @param pages in order; their spans lie inside the text
 * @param furniture lines of running heads, feet and page numbers, in order
 */
public record Document(Original text, List<Page> pages, List<Furniture> furniture) {

  public Document {
    pages = List.copyOf(pages);
    furniture = List.copyOf(furniture);
  }

  /** A document of one page without layout, such as a client's story that somebody typed. */
  public static Document ofText(String characters) {
    Page page = new Page(1, new Span(0, characters.length()), Page.Source.TEXT, 0, 0, List.of());
    return new Document(Original.of(characters), List.of(page), List.of());
  }
}

package org.amparo.text;

import java.util.List;

/**
 * One page of a document.
 *
 * @param number from 1
 * @param span its place in the document's text, without the form feed that ends it
 * @param source where its characters come from
 * @param widthPoints page width in points; 0 where the file has no pages of its own (.txt, .docx)
 * @param heightPoints page height in points; 0 likewise
 * @param words its words in reading order; empty where the file has no layout
 */
public record Page(int number, Span span, Source source, double widthPoints, double heightPoints, List<Word> words) {

  /** Where the characters of a page come from. */
  public enum Source {
    /** Characters that the file itself holds. */
    TEXT,
    /** Characters recognised in an image of the page. */
    OCR
  }

  public Page {
    words = List.copyOf(words);
  }
}

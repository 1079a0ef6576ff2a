package org.amparo.gate;

/** A way by which words may reach the reader of a file. */
public enum Channel {
  FILE_NAME("the file's name"),
  TEXT("the text"),
  DRAWN("the page as drawn"),
  IMAGE("an image"),
  THUMBNAIL("a page thumbnail"),
  UNSEEN_TEXT("text that is there and not seen"),
  OUTSIDE_PAGE("text outside the page's edges"),
  WIDTHS("the widths of words"),
  CONTENT("the drawing commands"),
  DRAWN_ELSEWHERE("an object that may be drawn"),
  ANNOTATION("annotations"),
  LINK("links"),
  FORM_FIELD("form fields"),
  BOOKMARK("bookmarks"),
  ALTERNATE_TEXT("alternative or replacement texts"),
  LAYER("optional layers"),
  ATTACHMENT("attachments"),
  DESCRIPTION("the document's description"),
  METADATA("XMP metadata"),
  FONT("fonts"),
  OBJECT("other objects"),
  UNREACHED_OBJECT("objects that nothing points at"),
  EARLIER_REVISION("an earlier revision"),
  BYTES("the file's bytes"),
  TRACKED_CHANGE("tracked changes"),
  COMMENT("comments"),
  PROPERTY("document properties"),
  PART("other parts of the archive"),
  ARCHIVE("the archive's own directory"),
  MARKUP("the markup");

  private final String words;

  Channel(String words) {
    this.words = words;
  }

  /** What a person at the keyboard calls it. */
  public String words() {
    return words;
  }
}

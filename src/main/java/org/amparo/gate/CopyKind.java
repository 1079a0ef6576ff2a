package org.amparo.gate;

/** What a finished copy is, and so how it is read and what it may hold. */
public enum CopyKind {
  /** Characters in UTF-8 and nothing else. */
  TEXT,
  /** A PDF that was set anew: text and no images. */
  SET_PDF,
  /** A PDF with one image a page and nothing else. */
  PICTURED_PDF,
  /** A Word file: a body, its styles, the core properties. */
  WORD
}

package org.amparo.flows;

import org.amparo.gate.CopyKind;

/** What a copy can be written as. */
public enum Format {
  /** Text in UTF-8, a line a paragraph. */
  TXT(CopyKind.TEXT, ".txt"),
  /** A PDF set anew: to be searched, kept (PDF/A-2a) and read aloud (PDF/UA-1). */
  PDF(CopyKind.SET_PDF, ".pdf"),
  /** A Word file. */
  DOCX(CopyKind.WORD, ".docx"),
  /** A PDF of pictures of the original's pages, hidden words replaced by labels; of a PDF only. */
  PAGES(CopyKind.PICTURED_PDF, "-pages.pdf");

  private final CopyKind kind;
  private final String ending;

  Format(CopyKind kind, String ending) {
    this.kind = kind;
    this.ending = ending;
  }

  CopyKind kind() {
    return kind;
  }

  /** How the names of such files end, dot and all. */
  public String ending() {
    return ending;
  }
}

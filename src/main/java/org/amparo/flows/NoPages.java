package org.amparo.flows;

/** Pictures of pages were asked for where there are no pages. */
public final class NoPages extends Exception {

  private static final long serialVersionUID = 1L;

  NoPages() {
    super("pages: only a PDF has pages to make pictures of; ask for txt, pdf or docx");
  }
}

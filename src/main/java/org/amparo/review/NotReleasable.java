package org.amparo.review;

import java.util.List;

/** A proposal that nobody may approve, because part of the search for names did not run. */
public final class NotReleasable extends Exception {

  private static final long serialVersionUID = 1L;

  /** @param failures the detectors that failed */
  public NotReleasable(List<String> failures) {
    super("not releasable: %s failed on this document; report it, and share nothing of it until it is mended"
        .formatted(String.join(", ", failures)));
  }
}

package org.amparo.protection;

import java.util.List;
import org.amparo.sheet.Sheet;

/**
 * Looks for one kind of thing. Returns what it found or throws; a throw makes the document not releasable, so a
 * detector never answers "nothing" when it could not look. Immutable; shared by threads.
 */
interface Detector {

  /** A name for the reviewer, should it fail. */
  default String name() {
    return getClass().getSimpleName();
  }

  List<Claim> detect(Sheet sheet);
}

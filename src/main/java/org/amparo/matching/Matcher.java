package org.amparo.matching;

import java.util.List;

/** Ranks the library's decisions for a case. May be shared by threads. */
public interface Matcher {

  /**
   * The decisions that bear most on a case.
   *
   * @param profile the case
   * @param top how many at most
   * @return best first
   */
  List<Match> match(CaseProfile profile, int top);
}

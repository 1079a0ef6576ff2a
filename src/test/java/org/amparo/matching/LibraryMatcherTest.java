package org.amparo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.library.Library;
import org.amparo.library.LuceneLibrary;
import org.amparo.release.ReleasedDecision;

class LibraryMatcherTest extends MatcherContract {

  private static final Matcher OVER_ALL = overNew(all());

  @Override
  Matcher over(List<ReleasedDecision> decisions) {
    return overNew(decisions);
  }

  private static Matcher overNew(List<ReleasedDecision> decisions) {
    Library library = LuceneLibrary.inMemory();
    decisions.forEach(library::put);
    return new LibraryMatcher(library);
  }

  @Property(tries = 100)
  void anyStringIsAStory(@ForAll String story, @ForAll @IntRange(max = 4) int top) {
    assertThat(OVER_ALL.match(client(story, List.of()), top)).hasSizeLessThanOrEqualTo(top);
  }
}

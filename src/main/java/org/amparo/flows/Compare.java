package org.amparo.flows;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.amparo.matching.CaseProfile;
import org.amparo.matching.Match;
import org.amparo.matching.Matcher;
import org.amparo.reading.UnreadableFile;
import org.amparo.review.NotReleasable;

/** Finds the decisions that bear on a client's case. The client's own words are neither kept nor logged. */
public final class Compare {

  private final Supplier<Matcher> matcher;

  Compare(Supplier<Matcher> matcher) {
    this.matcher = matcher;
  }

  /**
   * What matters of a client's case, without the client.
   *
   * @param story the story as the client told it, or any writing of the case
   * @return its facts, and the story with names and details hidden
   * @throws NotReleasable when a detector failed, so that the profile might name the client
   */
  public CaseProfile profile(String story) throws NotReleasable {
    throw new UnsupportedOperationException("the release room is not there yet");
  }

  /** Likewise, for a story in a file. */
  public CaseProfile profile(Path story) throws UnreadableFile, NotReleasable {
    throw new UnsupportedOperationException("the release room is not there yet");
  }

  /**
   * The released decisions that bear most on a case.
   *
   * @param top how many at most
   * @return best first
   */
  public List<Match> matches(CaseProfile profile, int top) {
    return matcher.get().match(profile, top);
  }

  /**
   * Protects decisions in memory and keeps them there for comparing; the disk sees nothing of them.
   *
   * @param decisions the files
   * @param progress hears each file
   */
  public FolderLibrary gather(List<Path> decisions, Progress progress) {
    throw new UnsupportedOperationException("the release room is not there yet");
  }
}

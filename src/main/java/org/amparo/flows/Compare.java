package org.amparo.flows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amparo.facts.Fact;
import org.amparo.library.Library;
import org.amparo.matching.CaseProfile;
import org.amparo.matching.Match;
import org.amparo.matching.Matcher;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.release.Leak;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;
import org.amparo.review.NotReleasable;
import org.amparo.text.Document;

/** Finds the decisions that bear on a client's case. The client's own words are neither kept nor logged. */
public final class Compare {

  private final Reader reader;
  private final Copyist copyist;
  private final Supplier<Library> emptyLibrary;
  private final Function<Library, Matcher> matching;
  private final Supplier<Matcher> matcher;

  Compare(
      Reader reader,
      Copyist copyist,
      Supplier<Library> emptyLibrary,
      Function<Library, Matcher> matching,
      Supplier<Matcher> matcher) {
    this.reader = reader;
    this.copyist = copyist;
    this.emptyLibrary = emptyLibrary;
    this.matching = matching;
    this.matcher = matcher;
  }

  /**
   * What matters of a client's case, without the client.
   *
   * @param story the story as the client told it, or any writing of the case
   * @return its facts, and the story with names and details hidden
   * @throws NotReleasable when a detector or the check for leaks failed, so that the profile might name the client
   */
  public CaseProfile profile(String story) throws NotReleasable {
    return profile(Document.ofText(story));
  }

  /** Likewise, for a story in a file. */
  public CaseProfile profile(Path story) throws UnreadableFile, NotReleasable {
    return profile(reader.read(story));
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
    Map<Path, String> ids = new HashMap<>();
    decisions.forEach(file -> ids.put(file, "d" + ids.size()));
    List<FileResult<ReleasedDecision>> copies =
        new EachFile(progress).run(decisions, file -> {
          String id = Objects.requireNonNull(ids.get(file));
          return copyist.copy(id, reader.read(file)).decision();
        });
    return FolderLibrary.of(copies, emptyLibrary.get(), matching);
  }

  private CaseProfile profile(Document story) throws NotReleasable {
    ReleasedDecision copy = hidden(story);
    ReleasedFacts facts = copy.facts();
    return new CaseProfile(
        facts.nationality().map(Fact::value),
        facts.gender().map(Fact::value),
        facts.occupation().map(Fact::value),
        values(facts.grounds()),
        values(facts.persecutors()),
        values(facts.harms()),
        values(facts.applications()),
        facts.circuit().map(Fact::value),
        copy.text());
  }

  private ReleasedDecision hidden(Document story) throws NotReleasable {
    try {
      return copyist.copy("client", story).decision();
    } catch (Leak leak) {
      throw new NotReleasable(List.of("the check for leaks"));
    }
  }

  private static <T> List<T> values(List<Fact<T>> facts) {
    return facts.stream().map(Fact::value).toList();
  }
}

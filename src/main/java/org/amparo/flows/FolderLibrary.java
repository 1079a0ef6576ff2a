package org.amparo.flows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.library.Library;
import org.amparo.matching.CaseProfile;
import org.amparo.matching.Match;
import org.amparo.matching.Matcher;

/** Protected copies of a folder's decisions, held in memory until closed. */
public final class FolderLibrary implements AutoCloseable {

  private final Library library;
  private final Matcher matcher;
  private final Map<String, Path> files;
  private final List<FileResult.Failed<ProtectedCopy>> failed;

  FolderLibrary(
      Library library, Matcher matcher, Map<String, Path> files, List<FileResult.Failed<ProtectedCopy>> failed) {
    this.library = library;
    this.matcher = matcher;
    this.files = Map.copyOf(files);
    this.failed = List.copyOf(failed);
  }

  /**
   * A decision of the folder that bears on a case.
   *
   * @param file where it lies
   * @param match why it bears on the case
   */
  public record Ranked(Path file, Match match) {}

  /** The decisions that bear most on a case, at most {@code top}, best first. */
  public List<Ranked> match(CaseProfile profile, int top) {
    return matcher.match(profile, top).stream()
        .map(m -> new Ranked(Objects.requireNonNull(files.get(m.decision().id())), m))
        .toList();
  }

  /** The files that are not in it, and why. */
  public List<FileResult.Failed<ProtectedCopy>> failed() {
    return failed;
  }

  @Override
  public void close() {
    library.close();
  }
}

package org.amparo.flows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.amparo.library.Library;
import org.amparo.matching.CaseProfile;
import org.amparo.matching.Match;
import org.amparo.matching.Matcher;
import org.amparo.release.ReleasedDecision;

/** Protected copies of a folder's decisions, held in memory until closed. */
public final class FolderLibrary implements AutoCloseable {

  private final Library library;
  private final Matcher matcher;
  private final Map<String, Path> files;
  private final List<Failure> failed;

  private FolderLibrary(Library library, Matcher matcher, Map<String, Path> files, List<Failure> failed) {
    this.library = library;
    this.matcher = matcher;
    this.files = Map.copyOf(files);
    this.failed = List.copyOf(failed);
  }

  static FolderLibrary of(
      List<FileResult<ReleasedDecision>> copies, Library library, Function<Library, Matcher> matching) {
    Map<String, Path> files = new HashMap<>();
    List<Failure> failed = new ArrayList<>();
    for (FileResult<ReleasedDecision> copy : copies) {
      switch (copy) {
        case FileResult.Done<ReleasedDecision>(Path file, ReleasedDecision decision) -> {
          library.put(decision);
          files.put(decision.id(), file);
        }
        case FileResult.Failed<ReleasedDecision>(Path file, Failure failure) -> failed.add(failure);
      }
    }
    return new FolderLibrary(library, matching.apply(library), files, failed);
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

  /** The protected copies, each by the file that it was made of. */
  public Map<Path, ReleasedDecision> decisions() {
    Map<Path, ReleasedDecision> decisions = new TreeMap<>();
    library.all().forEach(copy -> decisions.put(Objects.requireNonNull(files.get(copy.id())), copy));
    return decisions;
  }

  /** Why some files are not in it, a line for each. */
  public List<Failure> failed() {
    return failed;
  }

  @Override
  public void close() {
    library.close();
  }
}

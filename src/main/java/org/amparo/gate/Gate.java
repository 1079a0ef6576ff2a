package org.amparo.gate;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.reading.PictureReader;

/**
 * The last thing that a finished copy passes: opens it as a stranger with tools would, reads whatever can be read in it,
 * and searches that for what was hidden. May be shared by threads.
 */
public final class Gate {

  private final Predicate<String> everyday;
  private final PictureReader eyes;
  private final Function<CopyKind, byte[]> blankCopies;
  private final Map<CopyKind, String> blankWords = new ConcurrentHashMap<>();

  /**
   * @param everyday whether a word, in lower case, is often more than a person's name
   * @param eyes recognise the words on drawn pages
   * @param blankCopies a copy without any text, of each kind: what stands in it stands in every copy
   */
  public Gate(Predicate<String> everyday, PictureReader eyes, Function<CopyKind, byte[]> blankCopies) {
    this.everyday = everyday;
    this.eyes = eyes;
    this.blankCopies = blankCopies;
  }

  /** Whether a copy of a document may bear this file name: it says nothing of what was hidden. */
  public boolean mayBear(String fileName, Hidden hidden) {
    return !FileNames.tells(fileName, hidden);
  }

  /**
   * Lets a copy pass.
   *
   * @param copy as it would be written
   * @param hidden what was hidden in it
   * @throws GateClosed when hidden words can be read in it by any way, when it holds what copies never hold, or when it
   *     cannot be read back
   * @throws InterruptedException when interrupted while pages are recognised
   */
  public void inspect(FinishedCopy copy, Hidden hidden) throws GateClosed, InterruptedException {
    Set<Finding> findings = findings(copy, hidden);
    if (!findings.isEmpty()) {
      throw new GateClosed(copy.kind(), findings);
    }
  }

  private Set<Finding> findings(FinishedCopy copy, Hidden hidden) throws InterruptedException {
    Set<Finding> findings = new LinkedHashSet<>();
    if (!mayBear(copy.fileName(), hidden)) {
      findings.add(new Finding(Channel.FILE_NAME, 0, Finding.Problem.READABLE));
    }
    List<Needle> needles = Needles.of(hidden, everyday);
    Contents contents = contents(copy.kind(), copy.bytes());
    findings.addAll(contents.unexpected());
    findings.addAll(new Search(needles, copy.approvedText(), blankWords(copy.kind())).in(contents));
    return findings;
  }

  private String blankWords(CopyKind kind) throws InterruptedException {
    String known = blankWords.get(kind);
    if (known == null) {
      Contents blank = contents(kind, blankCopies.apply(kind));
      known =
          Stream.of(blank.words(), blank.binary())
              .map(Map::values)
              .flatMap(Collection::stream)
              .collect(Collectors.joining("\n"));
      blankWords.put(kind, known);
    }
    return known;
  }

  private Contents contents(CopyKind kind, byte[] bytes) throws InterruptedException {
    Contents contents = new Contents();
    try {
      switch (kind) {
        case TEXT -> TextCopy.read(bytes, contents);
        case WORD -> WordCopy.read(bytes, contents);
        case SET_PDF, PICTURED_PDF -> new PdfCopy(bytes, kind, eyes, contents).read();
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The libraries throw whatever they stumble over. What cannot be read back cannot be vouched for.
      contents.unreadable();
    }
    return contents;
  }
}

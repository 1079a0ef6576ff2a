package org.amparo.flows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.courtdata.RefusedRelease;
import org.amparo.courtdata.UnusableTables;
import org.amparo.gate.GateClosed;
import org.amparo.learning.BadCorpus;
import org.amparo.learning.BrokenModel;
import org.amparo.library.UnreadableLibrary;
import org.amparo.outcomes.UnanswerableQuestion;
import org.amparo.policy.MalformedPolicy;
import org.amparo.reading.UnreadableFile;
import org.amparo.release.Leak;
import org.amparo.review.NotReleasable;
import org.amparo.vault.BrokenSeal;
import org.amparo.vault.NotInVault;
import org.amparo.vault.UnusableVault;

/**
 * Why a job was not done, told without a word of any document: a bug's own message may quote one, so only its kind and
 * place are told.
 *
 * @param line one line that names what was refused, the rule and the cure
 * @param trace for a bug, the places in the code it came through; empty for what a person can mend
 */
public record Failure(String line, List<StackTraceElement> trace) {

  public Failure {
    trace = List.copyOf(trace);
  }

  /** The failure of a job as such. */
  public static Failure of(Throwable thrown) {
    return switch (thrown) {
      case UnreadableFile refused -> told(refused);
      case NotReleasable refused -> told(refused);
      case MalformedPolicy refused -> told(refused);
      case Leak refused -> told(refused);
      case GateClosed refused -> told(refused);
      case NoPages refused -> told(refused);
      case NotInVault refused -> told(refused);
      case BrokenSeal refused -> told(refused);
      case UnusableVault refused -> told(refused);
      case UnreadableLibrary refused -> told(refused);
      case BadCorpus refused -> told(refused);
      case BrokenModel refused -> told(refused);
      case UnknownForm refused -> told(refused);
      case NotReleased refused -> told(refused);
      case RefusedRelease refused -> told(refused);
      case SecondReaderSilent refused -> told(refused);
      case UnusableTables refused -> told(refused);
      case UnanswerableQuestion refused -> told(refused);
      case UncheckedIOException disk -> disk(disk);
      case IOException disk -> disk(disk);
      default -> bug(thrown);
    };
  }

  /** The failure of a job on one thing of many; the line begins with its name. */
  public static Failure of(String name, Throwable thrown) {
    Failure failure = of(thrown);
    String opening = name + ": ";
    return failure.line.startsWith(opening) ? failure : new Failure(opening + failure.line, failure.trace);
  }

  static Failure of(Path file, Throwable thrown) {
    return of(String.valueOf(file.getFileName()), thrown);
  }

  private static Failure told(Exception refused) {
    return new Failure(String.valueOf(refused.getMessage()), List.of());
  }

  private static Failure disk(Exception thrown) {
    return new Failure(
        "the disk refused (%s); check free space and permissions, then try again"
            .formatted(String.valueOf(thrown.getMessage())),
        List.of());
  }

  private static Failure bug(Throwable thrown) {
    List<StackTraceElement> trace = List.of(thrown.getStackTrace());
    String place = trace.stream().filter(f -> f.getClassName().startsWith("org.amparo.")).findFirst()
        .map(f -> " at %s:%d".formatted(f.getFileName(), f.getLineNumber()))
        .orElse("");
    return new Failure(
        "a fault in Amparo (%s%s); please report this line, it holds no word of the document"
            .formatted(thrown.getClass().getSimpleName(), place),
        trace);
  }
}

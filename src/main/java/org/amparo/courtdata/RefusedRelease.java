package org.amparo.courtdata;

import java.nio.file.Path;
import java.util.List;

/** A release that is not loaded; the message is one line with the cure. What was loaded before stays as it was. */
public final class RefusedRelease extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private RefusedRelease(String message) {
    super(message);
  }

  private RefusedRelease(String message, Throwable cause) {
    super(message, cause);
  }

  static RefusedRelease notWhole(Path source, Throwable cause) {
    return new RefusedRelease(
        "%s: not a whole zip archive (%s); download it again".formatted(source.getFileName(), cause.getMessage()), cause);
  }

  static RefusedRelease damagedMember(String member, String how) {
    return new RefusedRelease("%s: damaged in the archive (%s); download the archive again".formatted(member, how));
  }

  static RefusedRelease notThere(Path source) {
    return new RefusedRelease("%s: no such zip archive or folder; name the release that was downloaded".formatted(source));
  }

  static RefusedRelease missingTables(List<String> tables) {
    return new RefusedRelease(
        "%s: not in the release, which needs all its tables; download it again".formatted(String.join(", ", tables)));
  }

  static RefusedRelease twice(String table) {
    return new RefusedRelease("%s: twice in the release; leave one folder of it only".formatted(table));
  }

  static RefusedRelease movedColumn(String table, String found, String known) {
    return new RefusedRelease(
        "%s: column %s stands where %s is known to; the layout changed, so see what the court announced and update columns.tsv"
            .formatted(table, found, known));
  }

  static RefusedRelease unknownHeader(String table, List<String> missing, List<String> added) {
    return new RefusedRelease(
        "%s: columns missing: %s; columns not known: %s; the layout changed or this is another table, see what the court announced"
            .formatted(table, listed(missing), listed(added)));
  }

  static RefusedRelease looksWrong(String what, String measured, String allowed) {
    return new RefusedRelease(
        "%s: %s, allowed is %s; see whether the release is whole, then load with --despite %s if it is"
            .formatted(what, measured, allowed, what));
  }

  static RefusedRelease longLine(String table, long line, int bytes) {
    return new RefusedRelease(
        "%s: line %d is longer than %d bytes; this is no table of the court's, download it again"
            .formatted(table, line, bytes));
  }

  static RefusedRelease spreadKeys(String table) {
    return new RefusedRelease(
        "%s: its keys are spread too far to be the court's; download the release again".formatted(table));
  }

  static RefusedRelease busy(Path folder) {
    return new RefusedRelease("%s: another load is running; wait for its end".formatted(folder));
  }

  static RefusedRelease noneLoaded() {
    return new RefusedRelease("no release of the courts' data is loaded; run: amparo court load ZIP");
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }
}

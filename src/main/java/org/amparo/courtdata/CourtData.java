package org.amparo.courtdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The immigration courts' published case data, as loaded last. */
public final class CourtData {

  private static final int MEMORY_MEGABYTES = 300;

  private final Shelf shelf;
  private final Clock clock;

  private CourtData(Shelf shelf, Clock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** The data in a folder, which is made by the first load. */
  public static CourtData inFolder(Path folder, Clock clock) {
    return new CourtData(new Shelf(folder), clock);
  }

  /** The name of the release in use; another release has another. Empty when none was loaded. */
  public Optional<String> inUse() {
    return shelf.current().map(release -> String.valueOf(release.getFileName()));
  }

  /**
   * Opens the release in use for questions.
   *
   * @throws RefusedRelease when none is loaded
   */
  public CourtTables open() {
    return CourtTables.open(shelf.current().orElseThrow(RefusedRelease::noneLoaded));
  }

  /**
   * What the load of the release in use found.
   *
   * @throws RefusedRelease when none is loaded
   */
  public LoadReport report() {
    try {
      return ReportFile.read(shelf.current().orElseThrow(RefusedRelease::noneLoaded));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads a release, which takes the place of the one before in one step when all went well.
   *
   * @param source the zip archive, or a folder with what was in it
   * @param despite names of checks that may fail
   * @param progress hears how far it has come
   * @return what was found
   * @throws RefusedRelease when the release is damaged, unknown or looks wrong; the one before stays
   * @throws IOException when the disk refuses
   */
  public LoadReport load(Path source, Set<String> despite, LoadProgress progress) throws IOException {
    try (ReleaseSource release = ReleaseSource.open(source); Shelf.Held held = shelf.hold()) {
      Path folder = held.begin(name());
      try {
        LoadReport report = load(String.valueOf(source.toAbsolutePath().getFileName()), release, folder, progress);
        Thresholds.stopIfWrong(report.checks(), despite);
        ReportFile.write(folder, report);
        held.publish(folder);
        return report;
      } catch (IOException | RuntimeException failed) {
        ReleaseLoad.delete(folder);
        throw failed;
      }
    }
  }

  private String name() {
    return clock.instant().toString().replace(":", "") + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private LoadReport load(String source, ReleaseSource release, Path folder, LoadProgress progress) throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    LoadReport report;
    try (Duck duck = Duck.open(MEMORY_MEGABYTES, work)) {
      ReleaseLoad.Read read = new ReleaseLoad(duck, folder, work, progress).run(release);
      List<String> tables = new ArrayList<>(read.lookups().keySet());
      Layouts.known().forEach(layout -> tables.add(layout.table()));
      DecisionTable.make(duck, folder, tables);
      report = report(source, read, new Comparison(duck, folder, shelf.current()));
    }
    ReleaseLoad.delete(work);
    return report;
  }

  private LoadReport report(String source, ReleaseLoad.Read read, Comparison comparison) {
    Map<String, Layout> layouts = Layouts.byTable();
    List<LoadReport.TableReport> tables =
        read.tables().stream().map(t -> new LoadReport.TableReport(
            t, read.counted(t.table()), Optional.ofNullable(layouts.get(t.table())).flatMap(comparison::changes))).toList();
    Thresholds thresholds = new Thresholds();
    Instant now = clock.instant();
    String newest = comparison.newestDay(LocalDate.ofInstant(now, ZoneOffset.UTC).toString());
    return new LoadReport(
        source,
        now,
        newest.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(newest)),
        tables,
        read.lookups(),
        comparison.unknownCodes(),
        comparison.codeChanges(),
        tables.stream().flatMap(t -> thresholds.checks(t).stream()).toList());
  }
}

package org.amparo.courtdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all tables of a release into a folder, several at a time, the biggest first. */
final class ReleaseLoad {

  private static final String COUNTS = "count.txt";

  private final Duck duck;
  private final Path folder;
  private final Path work;
  private final LoadProgress progress;
  private final AtomicLong done = new AtomicLong();
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
  private long all;

  ReleaseLoad(Duck duck, Path folder, Path work, LoadProgress progress) {
    this.duck = duck;
    this.folder = folder;
    this.work = work;
    this.progress = progress;
  }

  /**
   * What was read.
   *
   * @param tables the fates of each table's lines
   * @param counts the release's own count of rows for each table, in lower case; empty when it has none
   * @param lookups how many rows each lookup has
   */
  record Read(List<TableLines> tables, Map<String, Long> counts, Map<String, Long> lookups) {

    Optional<Long> counted(String table) {
      return Optional.ofNullable(counts.get(table.toLowerCase(Locale.ROOT)));
    }
  }

  /** @throws RefusedRelease when a table is missing, is another, or is damaged */
  Read run(ReleaseSource source) throws IOException {
    Map<String, Member> members = byStem(source.members());
    List<Layout> layouts = Layouts.known();
    List<String> missing =
        Stream.concat(layouts.stream().map(Layout::table), CourtTables.LOOKUPS.stream()).filter(t -> !members.containsKey(t.toLowerCase(Locale.ROOT))).toList();
    if (!missing.isEmpty()) {
      throw RefusedRelease.missingTables(missing);
    }
    all = members.values().stream().mapToLong(Member::bytes).sum();
    List<TableLines> tables = tables(layouts, members);
    layouts.forEach(l -> members.remove(l.table().toLowerCase(Locale.ROOT)));
    return new Read(tables, counts(source), new Lookups(duck, folder, work).load(members.values(), this::advance));
  }

  private static Map<String, Member> byStem(List<Member> members) {
    Map<String, Member> byStem = new LinkedHashMap<>();
    for (Member member : members) {
      if (member.isTable() && byStem.put(member.stem().toLowerCase(Locale.ROOT), member) != null) {
        throw RefusedRelease.twice(member.stem());
      }
    }
    return byStem;
  }

  private List<TableLines> tables(List<Layout> layouts, Map<String, Member> members) throws IOException {
    List<Layout> biggestFirst = new ArrayList<>(layouts);
    biggestFirst.sort(
        Comparator.comparingLong((Layout l) -> member(members, l).bytes()).reversed());
    int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), 4));
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<TableLines>> running =
          biggestFirst.stream().map(l -> pool.submit(() -> table(l, member(members, l)))).toList();
      List<TableLines> read = new ArrayList<>();
      for (Future<TableLines> table : running) {
        read.add(result(table));
      }
      return read.stream().sorted(Comparator.comparing(TableLines::table)).toList();
    }
  }

  private static Member member(Map<String, Member> members, Layout layout) {
    Member member = members.get(layout.table().toLowerCase(Locale.ROOT));
    if (member == null) {
      throw RefusedRelease.missingTables(List.of(layout.table()));
    }
    return member;
  }

  private TableLines table(Layout layout, Member member) throws IOException {
    try (Duck own = duck.other(); InputStream in = member.opener().open(this::advance)) {
      return TableLoad.run(layout, in, own, folder, work);
    } catch (IOException | RuntimeException failed) {
      failure.compareAndSet(null, failed);
      throw failed;
    }
  }

  private void advance(long bytes) {
    if (failure.get() != null) {
      throw new CancellationException("another table failed");
    }
    progress.read(done.addAndGet(bytes), all);
  }

  private TableLines result(Future<TableLines> table) throws IOException {
    try {
      return table.get();
    } catch (ExecutionException failed) {
      throw first(failed);
    } catch (InterruptedException stop) {
      CancellationException stopped = new CancellationException("stopped");
      failure.compareAndSet(null, stopped);
      Thread.currentThread().interrupt();
      throw stopped;
    }
  }

  /** What failed first; the other tables only stopped because of it. */
  private RuntimeException first(ExecutionException thrown) throws IOException {
    return switch (failure.get()) {
      case RuntimeException told -> told;
      case IOException disk -> throw disk;
      case null, default -> new IllegalStateException(thrown);
    };
  }

  private static Map<String, Long> counts(ReleaseSource source) throws IOException {
    for (Member member : source.members()) {
      if (member.name().toLowerCase(Locale.ROOT).equals(COUNTS)) {
        return counts(member);
      }
    }
    return Map.of();
  }

  private static Map<String, Long> counts(Member member) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(member.opener().open(read -> {}), StandardCharsets.ISO_8859_1))) {
      return lines.lines()
          .map(line -> line.strip().split("[\\t, ]+"))
          .filter(cells -> cells.length >= 2 && Values.allDigits(cells[cells.length - 1]))
          .collect(Collectors.toMap(
              cells -> cells[0].toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", ""),
              cells -> Long.parseLong(cells[cells.length - 1]),
              (first, again) -> again));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

package org.amparo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.flows.FileStem;

/**
 * What was named on the command line, as files.
 *
 * @param files each file once: those named in the order named, a folder's in order of name
 * @param refused one line for each thing that cannot be taken; the rest goes through
 */
record Inputs(List<Path> files, List<String> refused) {

  private static final Set<String> KINDS = Set.of("txt", "docx", "pdf");

  /** Takes files as they are, and of a folder, to its depths, all of a kind that can be read. */
  static Inputs of(List<Path> named) {
    Set<Path> files = new LinkedHashSet<>();
    List<String> refused = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(readable(path, refused));
      } else {
        files.add(path.normalize());
      }
    }
    return new Inputs(List.copyOf(files), List.copyOf(refused));
  }

  /** Refuses files of one stem, where what comes of each is named by its stem: one would overwrite the other. */
  Inputs oneOfEachStem() {
    Map<String, List<Path>> byStem = new LinkedHashMap<>();
    files.forEach(f -> byStem.computeIfAbsent(stem(f), s -> new ArrayList<>()).add(f));
    List<List<Path>> clashes = byStem.values().stream().filter(same -> same.size() > 1).toList();
    Set<Path> clashing = new HashSet<>();
    clashes.forEach(clashing::addAll);
    Stream<String> lines =
        clashes.stream().map(same -> "%s and %s would both give %s; rename one or run them apart"
            .formatted(same.get(0), same.get(1), stem(same.get(0))));
    return new Inputs(
        files.stream().filter(f -> !clashing.contains(f)).toList(), Stream.concat(refused.stream(), lines).toList());
  }

  /** The part of a file's name before its last dot. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What the copies of one of the files are to be called: as it is, or by its place among the others. */
  FileStem stemOf(Path file) {
    Set<String> stems = files.stream().map(Inputs::stem).collect(Collectors.toSet());
    int number = files.indexOf(file) + 1;
    while (stems.contains("copy-" + number)) {
      number += files.size();
    }
    return new FileStem(stem(file), "copy-" + number);
  }

  private static Set<Path> readable(Path folder, List<String> refused) {
    Set<Path> found = new TreeSet<>();
    try {
      Files.walkFileTree(folder, new Walk(found, refused));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (found.isEmpty()) {
      refused.add("%s: holds no .txt, .docx or .pdf; name a folder with decisions in it".formatted(folder));
    }
    return found;
  }

  /** Collects the files that can be read; what cannot be entered is told and passed by. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Set<Path> found;
    private final List<String> refused;

    Walk(Set<Path> found, List<String> refused) {
      this.found = found;
      this.refused = refused;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName());
      if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
        found.add(file.normalize());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException refusal) {
      refused.add("%s: cannot be entered; check its permissions".formatted(path));
      return FileVisitResult.CONTINUE;
    }
  }
}

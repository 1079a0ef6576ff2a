package org.amparo.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps files and methods at the lengths that tidy houses keep. */
class MeasuresTest {

  private static final int FILE_MEDIAN = 90;
  private static final int FILE_MAX = 400;
  private static final int METHOD_P90 = 15;
  private static final int METHOD_MAX = 60;

  @Test
  void filesAreShort() throws IOException {
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Path file : Sources.files()) {
      lines.put(Sources.MAIN.relativize(file).toString(), Files.readAllLines(file).size());
    }
    assertThat(over(lines, FILE_MAX)).as("files over %d lines", FILE_MAX).isEmpty();
    assertThat(quantile(lines, 0.5)).as("median lines of a file").isLessThanOrEqualTo(FILE_MEDIAN);
  }

  @Test
  void methodsAreShort() {
    Map<String, Integer> lines = methods();
    assertThat(over(lines, METHOD_MAX)).as("methods over %d lines", METHOD_MAX).isEmpty();
    assertThat(quantile(lines, 0.9)).as("lines that nine of ten methods keep to").isLessThanOrEqualTo(METHOD_P90);
  }

  @Test
  void everyRoomSaysWhatItIsAndMarksItsNulls() throws IOException {
    Set<Path> rooms = Sources.files().stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
    for (Path room : rooms) {
      assertThat(room.resolve("package-info.java")).content().contains("/**").contains("@NullMarked");
    }
  }

  private static Map<String, Integer> methods() {
    JavacTask task = Sources.task();
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (CompilationUnitTree unit : Sources.parsed(task)) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
          LineMap map = unit.getLineMap();
          long first = map.getLineNumber(positions.getStartPosition(unit, method));
          long last = map.getLineNumber(positions.getEndPosition(unit, method));
          Path file = Path.of(unit.getSourceFile().toUri()).getFileName();
          String place = "%s:%d %s".formatted(file, first, method.getName());
          lines.put(place, (int) (last - first + 1));
          return super.visitMethod(method, nothing);
        }
      }.scan(unit, null);
    }
    return lines;
  }

  private static List<String> over(Map<String, Integer> lines, int most) {
    return lines.entrySet().stream()
        .filter(e -> e.getValue() > most)
        .map(e -> e.getKey() + ": " + e.getValue())
        .toList();
  }

  private static int quantile(Map<String, Integer> lines, double share) {
    List<Integer> sorted = new ArrayList<>(lines.values());
    sorted.sort(null);
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}

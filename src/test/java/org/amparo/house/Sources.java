package org.amparo.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The house's own sources, as javac reads them. */
final class Sources {

  static final Path MAIN = Path.of("src", "main", "java");

  private Sources() {}

  static List<Path> files() {
    try (Stream<Path> walk = Files.walk(MAIN)) {
      return walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A compiler's task over all of them; parse it, and analyze it where types are needed. */
  static JavacTask task() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
    return (JavacTask)
        compiler.getTask(null, manager, found -> {}, options, null, manager.getJavaFileObjectsFromPaths(files()));
  }

  static List<CompilationUnitTree> parsed(JavacTask task) {
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return units;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

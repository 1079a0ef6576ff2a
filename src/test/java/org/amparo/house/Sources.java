package org.amparo.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
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
    return task(manager().getJavaFileObjectsFromPaths(files()));
  }

  /** Likewise, over a source that a test makes up. */
  static JavacTask task(String type, String source) {
    URI place = URI.create("string:///%s.java".formatted(type));
    return task(List.of(new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    }));
  }

  private static JavacTask task(Iterable<? extends JavaFileObject> sources) {
    List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
    return (JavacTask) compiler().getTask(null, manager(), found -> {}, options, null, sources);
  }

  private static JavaCompiler compiler() {
    return ToolProvider.getSystemJavaCompiler();
  }

  private static StandardJavaFileManager manager() {
    return compiler().getStandardFileManager(null, null, StandardCharsets.UTF_8);
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

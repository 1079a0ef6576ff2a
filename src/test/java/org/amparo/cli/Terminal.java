package org.amparo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs commands in this process, over a data folder of its own. */
record Terminal(Path data) {

  /** What a command left behind. */
  record Result(int exit, String out, String err) {}

  Result run(Object... words) {
    return answering("", words);
  }

  /** Likewise, with somebody who types {@code answer}. */
  Result answering(String answer, Object... words) {
    String[] args =
        Stream.concat(Stream.of(words).map(String::valueOf), Stream.of("--data", data.toString()))
            .toArray(String[]::new);
    return bare(answer, args);
  }

  /** A command without a data folder. */
  static Result bare(String answer, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)),
            args);
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), withoutProgress(err.toString(StandardCharsets.UTF_8)));
  }

  /** Whether a second passes is the machine's business, not a test's. */
  private static String withoutProgress(String err) {
    return err.lines().filter(line -> !line.startsWith("… ")).map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The lines of a text. */
  static List<String> lines(String text) {
    return text.lines().toList();
  }
}

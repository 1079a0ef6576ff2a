package org.amparo.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.amparo.flows.Failure;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Where the program begins. */
public final class Main {

  private static final int FAILED = 1;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, System.in, args));
  }

  /**
   * Runs one command.
   *
   * @param out where its result goes, in UTF-8
   * @param err where progress and complaints go
   * @param in where answers come from
   * @param args the command and its arguments
   * @return 0 when done, 1 when failed, 2 when misused
   */
  static int run(PrintStream out, PrintStream err, InputStream in, String... args) {
    PrintWriter outWriter = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    PrintWriter errWriter = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    BufferedReader answers = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
    Console console = new Console(outWriter, errWriter, answers, Clock.systemUTC());
    CommandLine command =
        new CommandLine(new AmparoCommand(), new Commands(console))
            .setOut(outWriter)
            .setErr(errWriter)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((thrown, line, parsed) -> failed(console, thrown, parsed));
    try {
      return command.execute(args);
    } finally {
      outWriter.flush();
    }
  }

  private static int failed(Console console, Exception thrown, ParseResult parsed) {
    if (thrown instanceof CommandLine.ParameterException misused) {
      console.complain(misused.getMessage());
      return 2;
    }
    console.complain(Failure.of(thrown));
    return FAILED;
  }
}

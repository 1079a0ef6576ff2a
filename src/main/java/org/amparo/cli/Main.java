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
import picocli.CommandLine.ParameterException;

/** Where the program begins. */
public final class Main {

  private static final int MISUSED = 2;

  private Main() {}

  public static void main(String[] args) {
    ForeignLogs.shut();
    System.exit(run(System.out, System.err, System.in, args));
  }

  /**
   * Runs one command.
   *
   * @param out where its result goes, in UTF-8
   * @param err where progress and complaints go
   * @param in where answers come from
   * @param args the command and its arguments
   * @return 0 when done, 1 when failed, 2 when misused, 3 when another version of a decision undoes its copy
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
            .setParameterExceptionHandler((misuse, line) -> misused(console, misuse))
            .setExecutionExceptionHandler((thrown, line, parsed) -> failed(console, thrown));
    try {
      return command.execute(args);
    } finally {
      outWriter.flush();
    }
  }

  private static int misused(Console console, ParameterException misuse) {
    console.complain(String.valueOf(misuse.getMessage()));
    console.complain("see: %s --help".formatted(misuse.getCommandLine().getCommandSpec().qualifiedName()));
    return MISUSED;
  }

  private static int failed(Console console, Exception thrown) {
    if (thrown instanceof ParameterException misuse) {
      return misused(console, misuse);
    }
    console.complain(Failure.of(thrown));
    return Job.FAILED;
  }
}

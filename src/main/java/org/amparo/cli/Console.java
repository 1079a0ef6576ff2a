package org.amparo.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import org.amparo.flows.Failure;

/**
 * The terminal, or what stands in for it.
 *
 * @param out where results go
 * @param err where progress and complaints go
 * @param in where answers come from
 * @param clock tells the time
 */
record Console(PrintWriter out, PrintWriter err, BufferedReader in, Clock clock) {

  /** Prints one line of complaint. */
  void complain(String line) {
    err.println("amparo: " + line);
  }

  /** Prints a failure; the way through the code only where the environment asks for it, and never a message. */
  void complain(Failure failure) {
    complain(failure.line());
    if (System.getenv("AMPARO_DEBUG") != null) {
      failure.trace().forEach(frame -> err.println("    at " + frame));
    }
  }

  /** Asks for a yes; anything else, or nobody to ask, is a no. */
  boolean agrees(String question) throws IOException {
    err.print(question + " [y/N] ");
    err.flush();
    String answer = in.readLine();
    return answer != null && (answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"));
  }
}

package org.amparo.cli;

import org.amparo.flows.Amparo;

/** Serves the web pages until somebody stops the program. Loads Spring, so only what serves may touch this class. */
final class Pages {

  private Pages() {}

  /** Never returns of itself. */
  static int serve(Amparo amparo, int port, Console console) {
    throw new UnsupportedOperationException("pages on port %d wait for the room web".formatted(port));
  }
}

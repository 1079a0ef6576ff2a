package org.amparo.web;

/** The pages cannot be served, since another program listens on the port. */
public final class PortTaken extends Exception {

  private static final long serialVersionUID = 1L;

  PortTaken(int port) {
    super("port %d: another program uses it; stop that program, or choose another port: amparo serve --port %d"
        .formatted(port, port + 1));
  }
}

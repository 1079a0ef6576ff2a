package org.amparo.cli;

import java.util.concurrent.CountDownLatch;
import org.amparo.flows.Amparo;
import org.amparo.web.PortTaken;
import org.amparo.web.WebServer;

/** Serves the web pages until somebody stops the program. Loads Spring, so only what serves may touch this class. */
final class Pages {

  private Pages() {}

  /**
   * Serves until Ctrl-C, on which the server and Amparo are closed in order before the program ends.
   *
   * @return the exit code, should the port be taken; else it never returns of itself
   */
  static int serve(Amparo amparo, int port, Console console) throws InterruptedException {
    try (WebServer server = WebServer.start(amparo, port)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, amparo)));
      console.out().printf("The library is open at %s (Ctrl-C closes it)%n", server.address());
      console.out().flush();
      new CountDownLatch(1).await();
      return Job.DONE;
    } catch (PortTaken taken) {
      console.complain(String.valueOf(taken.getMessage()));
      return Job.FAILED;
    }
  }

  private static void stop(WebServer server, Amparo amparo) {
    server.close();
    amparo.close();
  }
}

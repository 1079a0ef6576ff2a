package org.amparo.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.amparo.flows.Progress;

/** Tells on stderr, once a second after the first, how far a job has come. What is quick stays silent. */
final class ProgressLine implements Progress, AutoCloseable {

  private final PrintWriter err;
  private final String doing;
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("progress").factory());
  private int seconds;
  private String state = "";

  ProgressLine(Console console, String doing) {
    this.err = console.err();
    this.doing = doing;
    ticker.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public synchronized void step(String name, int done, int total) {
    state = ", %d of %d, last %s".formatted(done, total, name);
  }

  private synchronized void tick() {
    seconds++;
    err.println("… %s: %d s%s".formatted(doing, seconds, state));
  }

  @Override
  public void close() {
    ticker.shutdownNow();
  }
}

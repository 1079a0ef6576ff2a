package org.amparo.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.amparo.flows.BytesProgress;

/** Tells on stderr, every other second, how far a load has come and how long it will take. */
final class LoadBar implements BytesProgress, AutoCloseable {

  private static final int WIDTH = 30;
  private static final int EVERY_SECONDS = 2;
  private static final double MEGABYTE = 1e6;

  private final PrintWriter err;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong all = new AtomicLong(1);
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("progress").factory());
  private int seconds;

  LoadBar(Console console) {
    err = console.err();
    ticker.scheduleAtFixedRate(this::tick, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void read(long doneBytes, long allBytes) {
    done.accumulateAndGet(doneBytes, Math::max);
    all.set(allBytes);
  }

  private void tick() {
    seconds += EVERY_SECONDS;
    err.println(line(done.get(), all.get(), seconds));
  }

  static String line(long done, long all, int seconds) {
    double share = Math.min(1, (double) done / Math.max(all, 1));
    int full = (int) (share * WIDTH);
    String left = share <= 0 ? "beginning" : share >= 1 ? "making the decision table" : time(seconds / share - seconds) + " left";
    return String.format(
        Locale.ROOT, "[%s%s] %3.0f %%, %,.0f of %,.0f MB, %s", "#".repeat(full), ".".repeat(WIDTH - full), share * 100,
        done / MEGABYTE, all / MEGABYTE, left);
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return "%d:%02d".formatted(whole / 60, whole % 60);
  }

  @Override
  public void close() {
    ticker.shutdownNow();
  }
}

package org.amparo.reading;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Recognises pages side by side, one engine a thread. Holds at most one page image more than there are threads: whoever
 * brings another one waits.
 */
final class Recogniser implements AutoCloseable {

  /** Makes a page's image once there is room for it. */
  interface Source<E extends Exception> {
    PageImage image() throws E;
  }

  private final ExecutorService threads;
  private final Semaphore room;
  private final Queue<Tesseract> idle = new ConcurrentLinkedQueue<>();

  /** @param pagesAtOnce how many pages are recognised at the same time */
  Recogniser(int pagesAtOnce) {
    threads = Executors.newFixedThreadPool(pagesAtOnce, Thread.ofPlatform().daemon().name("ocr-", 0).factory());
    room = new Semaphore(pagesAtOnce + 1);
  }

  /**
   * Makes an image on the calling thread and has it recognised on another.
   *
   * @throws E when the image cannot be made
   * @throws InterruptedException when interrupted while waiting for room
   */
  <E extends Exception> Future<PageText> submit(Source<E> source) throws E, InterruptedException {
    return submit(source, text -> text);
  }

  /** Likewise, of which only what {@code wanted} makes of the words is handed on. */
  <E extends Exception, T> Future<T> submit(Source<E> source, Function<PageText, T> wanted)
      throws E, InterruptedException {
    room.acquire();
    boolean handedOver = false;
    try {
      PageImage image = source.image();
      Future<T> text = threads.submit(() -> wanted.apply(recognise(image)));
      handedOver = true;
      return text;
    } finally {
      if (!handedOver) {
        room.release();
      }
    }
  }

  private PageText recognise(PageImage image) {
    try {
      Tesseract waiting = idle.poll();
      Tesseract engine = waiting == null ? new Tesseract() : waiting;
      try {
        return engine.recognise(image);
      } finally {
        idle.add(engine);
      }
    } finally {
      room.release();
    }
  }

  /** Waits for the page that each thread is at, drops the others, and frees the engines; once more does nothing. */
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
    for (Tesseract engine = idle.poll(); engine != null; engine = idle.poll()) {
      engine.close();
    }
  }
}

package org.amparo.flows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does one job for each of many files, on all cores. A file that fails does not keep the others from going through. */
public final class EachFile {

  private final Progress progress;

  public EachFile(Progress progress) {
    this.progress = progress;
  }

  /**
   * A job for one file; called by several threads at once.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Job<T> {
    /** Any exception fails this file only. */
    T run(Path file) throws Exception;
  }

  /**
   * Does the job for every file.
   *
   * @param files the files, each once
   * @param job what to do; its results are held until all are done, so they should be small
   * @return what became of each file, in the order given
   */
  public <T> List<FileResult<T>> run(List<Path> files, Job<T> job) {
    return run(files, job, finished -> {});
  }

  /**
   * Likewise, telling of each file as soon as it is done.
   *
   * @param heard takes each result once, in the order in which they are done, on the calling thread
   */
  public <T> List<FileResult<T>> run(List<Path> files, Job<T> job, Consumer<FileResult<T>> heard) {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(cores, files.size())))) {
      CompletionService<FileResult<T>> finished = new ExecutorCompletionService<>(workers);
      List<Future<FileResult<T>>> running = new ArrayList<>();
      for (Path file : files) {
        running.add(finished.submit(() -> attempt(file, job)));
      }
      for (int done = 1; done <= files.size(); done++) {
        FileResult<T> result = result(finished.take());
        heard.accept(result);
        progress.step(String.valueOf(result.file().getFileName()), done, files.size());
      }
      return running.stream().map(EachFile::result).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before all files were done", e);
    }
  }

  /** Catches everything, errors too: one file that overflows the stack must not take the others with it. */
  private static <T> FileResult<T> attempt(Path file, Job<T> job) {
    try {
      return new FileResult.Done<>(file, job.run(file));
    } catch (Throwable thrown) {
      return new FileResult.Failed<>(file, Failure.of(file, thrown));
    }
  }

  private static <T> T result(Future<T> finished) {
    try {
      return finished.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a finished job has no result", e);
    }
  }
}

package org.amparo.courtdata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How fast an archive is unpacked: {@code UnpackingSpeed ZIP THREADS}; docs/results.md quotes it. */
public final class UnpackingSpeed {

  private UnpackingSpeed() {}

  public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
    for (int round = 0; round < 2; round++) {
      long start = System.nanoTime();
      long bytes = 0;
      try (ReleaseSource zip = ReleaseSource.open(Path.of(args[0]));
          ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(args[1]))) {
        for (Future<Long> member : zip.members().stream().map(m -> pool.submit(() -> unpacked(m))).toList()) {
          bytes += member.get();
        }
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%s threads: %.0f MB in %.1f s, %.0f MB/s%n", args[1], bytes / 1e6, seconds, bytes / 1e6 / seconds);
    }
  }

  private static long unpacked(Member member) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (InputStream in = member.opener().open(read -> {})) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
      }
    }
    return bytes;
  }
}

package org.amparo.courtdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where releases lie: each in a folder of its own, and a file that names the one in use. That file is replaced in one
 * step, so that whoever looks finds one whole release at any moment, however a load ends.
 */
final class Shelf {

  private static final String CURRENT = "current";
  private static final String RELEASES = "releases";

  private final Path folder;

  Shelf(Path folder) {
    this.folder = folder;
  }

  /** The folder of the release in use; empty when there is none. */
  Optional<Path> current() {
    try {
      Path pointer = folder.resolve(CURRENT);
      return Files.exists(pointer)
          ? Optional.of(folder.resolve(RELEASES).resolve(Files.readString(pointer).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds the shelf for one load; nobody else loads meanwhile. */
  Held hold() throws IOException {
    Files.createDirectories(folder.resolve(RELEASES));
    FileChannel channel =
        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new Held(channel);
      }
    } catch (OverlappingFileLockException here) {
      // Another thread of this program holds it, which is as good as another program.
    }
    channel.close();
    throw RefusedRelease.busy(folder);
  }

  /** The right to load. */
  final class Held implements AutoCloseable {

    private final FileChannel channel;

    private Held(FileChannel channel) {
      this.channel = channel;
    }

    /** An empty folder for the next release. What earlier loads left behind is removed. */
    Path begin(String name) throws IOException {
      sweep();
      return Files.createDirectories(folder.resolve(RELEASES).resolve(name));
    }

    /** Removes all but the release in use. */
    private void sweep() throws IOException {
      Optional<Path> inUse = current();
      List<Path> all;
      try (Stream<Path> releases = Files.list(folder.resolve(RELEASES))) {
        all = releases.toList();
      }
      for (Path release : all) {
        if (!release.equals(inUse.orElse(null))) {
          ReleaseLoad.delete(release);
        }
      }
    }

    /** Puts a whole release in place of the one before. */
    void publish(Path release) throws IOException {
      try (Stream<Path> files = Files.walk(release)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          force(file);
        }
      }
      Path draft = folder.resolve(CURRENT + ".new");
      Files.writeString(draft, String.valueOf(release.getFileName()));
      force(draft);
      Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void force(Path file) throws IOException {
      try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
        written.force(true);
      }
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}

package org.amparo.courtdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A release as it was downloaded: a zip archive or a folder, in either at any depth. */
sealed interface ReleaseSource extends AutoCloseable permits FolderSource, ZipSource {

  /** @throws RefusedRelease when there is neither an archive nor a folder, or the archive is damaged */
  static ReleaseSource open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new FolderSource(path);
    }
    if (Files.isRegularFile(path)) {
      return ZipSource.open(path);
    }
    throw RefusedRelease.notThere(path);
  }

  List<Member> members() throws IOException;

  @Override
  void close() throws IOException;
}

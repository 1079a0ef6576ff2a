package org.amparo.flows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.amparo.courtdata.CourtData;
import org.amparo.courtdata.LoadReport;

/** Takes in a release of the courts' published case data, in place of the one before. */
public final class LoadCourtData {

  private final CourtData data;

  LoadCourtData(CourtData data) {
    this.data = data;
  }

  /**
   * Loads a release.
   *
   * @param source the zip archive, or a folder with what was in it
   * @param despite names of checks that may fail
   * @param progress hears how far it has come, from many threads
   * @return what was found
   * @throws IOException when the disk refuses
   */
  public LoadReport load(Path source, Set<String> despite, BytesProgress progress) throws IOException {
    return data.load(source, despite, progress::read);
  }

  /** Whether a release was loaded. */
  public boolean loaded() {
    return data.inUse().isPresent();
  }

  /** What the load of the release in use found. */
  public LoadReport report() {
    return data.report();
  }
}

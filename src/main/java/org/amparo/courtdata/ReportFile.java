package org.amparo.courtdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the report of a load beside its tables, as JSON. */
final class ReportFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReportFile() {}

  static void write(Path release, LoadReport report) throws IOException {
    Files.writeString(file(release), MAPPER.writeValueAsString(report));
  }

  static LoadReport read(Path release) throws IOException {
    return MAPPER.readValue(Files.readString(file(release)), LoadReport.class);
  }

  private static Path file(Path release) {
    return release.resolve("report.json");
  }
}

package org.amparo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a program may read. Loaded only where somebody asks for JSON, since Jackson takes its time to start. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  static void print(Console console, Object value) {
    console.out().println(MAPPER.writeValueAsString(value));
  }

  static void write(Path file, Object value) throws IOException {
    WholeFile.write(file, (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}

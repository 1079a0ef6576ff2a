package org.amparo.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The policies that ship. */
final class ReadyPolicies {

  static final List<String> NAMES = List.of("share", "publish", "court");

  private ReadyPolicies() {}

  static Optional<Policy> named(String name) {
    return NAMES.contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  private static Policy load(String name) {
    String file = name + ".tsv";
    try (InputStream in = ReadyPolicies.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": missing from the program; install Amparo again");
      }
      return PolicyFile.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

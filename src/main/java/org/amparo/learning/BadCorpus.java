package org.amparo.learning;

import java.nio.file.Path;

/** A file of annotated texts that cannot be used as it is. */
public final class BadCorpus extends Exception {

  private static final long serialVersionUID = 1L;

  BadCorpus(Path file, int line, String rule, String cure) {
    super("%s, line %d: %s; %s".formatted(file, line, rule, cure));
  }

  BadCorpus(Path file, String rule, String cure) {
    super("%s: %s; %s".formatted(file, rule, cure));
  }
}

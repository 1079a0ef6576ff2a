package org.amparo.cli;

import java.util.logging.LogManager;

/** The logs of the libraries that Amparo uses, through the JDK; those through slf4j are shut in logback.xml. */
final class ForeignLogs {

  /** MALLET reads a configuration of its own, with a console, unless this is set. */
  private static final String CONFIGURED = "java.util.logging.config.file";

  private ForeignLogs() {}

  /** A library may quote in its log what it reads, so its handlers are taken away before it is loaded. */
  static void shut() {
    LogManager.getLogManager().reset();
    System.setProperty(CONFIGURED, "none");
  }
}

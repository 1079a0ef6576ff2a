package org.amparo.courtdata;

import java.sql.SQLException;
import java.util.Locale;

/** Tables that cannot be written or read; the message is one line with the cure. The data name nobody. */
public final class UnusableTables extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableTables(String what, Throwable cause) {
    super("the courts' tables %s (%s)".formatted(what, firstLine(cause)), cause);
  }

  static UnusableTables of(SQLException thrown) {
    String message = firstLine(thrown).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("disk quota") || message.contains("could not write")) {
      return new UnusableTables("cannot be written, the disk is full or shut; free some space and load again", thrown);
    }
    return new UnusableTables("cannot be written or read; load the release again", thrown);
  }

  private static String firstLine(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
  }
}

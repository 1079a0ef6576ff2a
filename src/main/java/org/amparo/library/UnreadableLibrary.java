package org.amparo.library;

/** An index that cannot be opened, read or written; the message is one line with the cure. */
public final class UnreadableLibrary extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnreadableLibrary(String message, Throwable cause) {
    super(message, cause);
  }

  static UnreadableLibrary damaged(String place, Throwable cause) {
    return new UnreadableLibrary(
        "%s is damaged (%s); move it away and release its decisions again, or put back a copy of it"
            .formatted(place, cause.getClass().getSimpleName()),
        cause);
  }

  static UnreadableLibrary inUse(String place, Throwable cause) {
    return new UnreadableLibrary("%s is in use by another run of Amparo; end that one first".formatted(place), cause);
  }
}

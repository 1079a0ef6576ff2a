package org.amparo.gate;

/**
 * Why a copy was stopped: where, and never what.
 *
 * @param channel by which way
 * @param page on which page, from 1; 0 where the way belongs to no page
 * @param problem what is wrong there
 */
public record Finding(Channel channel, int page, Problem problem) {

  /** What is wrong. */
  public enum Problem {
    /** Hidden words can be read there. */
    READABLE,
    /** A copy never holds such a thing, whatever it says. */
    UNEXPECTED,
    /** It cannot be read back, so that nobody can vouch for it. */
    UNREADABLE
  }

  String inWords() {
    String place = page == 0 ? channel.words() : "page %d, %s".formatted(page, channel.words());
    return switch (problem) {
      case READABLE -> place + ": hidden words can be read";
      case UNEXPECTED -> place + ": holds what no copy holds";
      case UNREADABLE -> place + ": cannot be read back";
    };
  }
}

package org.amparo.law;

/**
 * Where a decision is printed.
 *
 * @param volume the volume
 * @param reporter the reporter's name in normal form ("I&N Dec.")
 * @param page the first page
 */
public record Cite(int volume, String reporter, int page) {

  /** As lawyers write it: "26 I&N Dec. 227". */
  @Override
  public String toString() {
    return "%d %s %d".formatted(volume, reporter, page);
  }
}

package org.amparo.text;

import java.util.Comparator;

/**
 * A half-open stretch of a text, in UTF-16 units.
 *
 * @param start first unit inside
 * @param end first unit after
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> BY_PLACE = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** @throws IllegalArgumentException when start is negative or end lies before start */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [%d, %d): needs 0 <= start <= end".formatted(start, end));
    }
  }

  public int lengthChars() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span shift(int chars) {
    return new Span(start + chars, end + chars);
  }

  /** The characters of {@code text} inside this span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return BY_PLACE.compare(this, other);
  }
}

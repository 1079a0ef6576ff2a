package org.amparo.outcomes;

/** A question that cannot be answered as it was put; the message is one line with the cure. */
public final class UnanswerableQuestion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnanswerableQuestion(String message) {
    super(message);
  }
}

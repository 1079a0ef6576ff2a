package org.amparo.flows;

/** A decision that cannot be withdrawn, because it is not released. */
public final class NotReleased extends Exception {

  private static final long serialVersionUID = 1L;

  NotReleased(String id) {
    super("%s: not released, so there is nothing to withdraw; see the states with: amparo list".formatted(id));
  }
}

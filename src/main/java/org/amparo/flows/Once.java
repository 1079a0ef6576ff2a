package org.amparo.flows;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A room that is furnished when somebody first enters it, and then stays. Safe to share by threads. */
final class Once<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T there = made;
    if (there == null) {
      there = maker.get();
      made = there;
    }
    return there;
  }

  synchronized Optional<T> ifMade() {
    return Optional.ofNullable(made);
  }
}

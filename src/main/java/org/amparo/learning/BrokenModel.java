package org.amparo.learning;

/** A model that cannot be used. Nothing is protected with half a model: whoever loads it gives up. */
public final class BrokenModel extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenModel(String model, String rule, Throwable cause) {
    super("model %s: %s; train it anew: amparo model train --help".formatted(model, rule), cause);
  }

  BrokenModel(String model, String rule) {
    super("model %s: %s; train it anew: amparo model train --help".formatted(model, rule));
  }
}

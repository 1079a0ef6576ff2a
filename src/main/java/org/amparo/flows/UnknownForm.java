package org.amparo.flows;

/** Sealed bytes that opened but hold no value of the form that this version writes. */
final class UnknownForm extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownForm(Class<?> type) {
    super("a stored %s has a form that this version does not know; open the data folder with the version that wrote it"
        .formatted(type.getSimpleName()));
  }
}

package org.amparo.vault;

/** Sealed bytes that do not open: they were changed, moved, removed, or sealed with another key. */
public final class BrokenSeal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BrokenSeal(String id, Part part) {
    this(id, part.name());
  }

  BrokenSeal(String id, String what) {
    super("%s: the seal of its %s is broken; restore the data folder and its key file from the same backup"
        .formatted(id, what));
  }
}

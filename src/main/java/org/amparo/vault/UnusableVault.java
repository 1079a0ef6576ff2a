package org.amparo.vault;

import org.jspecify.annotations.Nullable;

/** A vault whose key is missing, does not fit or lies open to others, or its files cannot be read. */
public final class UnusableVault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableVault(String message) {
    this(message, null);
  }

  UnusableVault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

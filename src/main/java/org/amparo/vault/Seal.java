package org.amparo.vault;

import java.security.GeneralSecurityException;

/** Seals bytes for a place and opens them there. */
final class Seal {

  private final Keys keys;

  Seal(Keys keys) {
    this.keys = keys;
  }

  byte[] close(Place place, byte[] clear) {
    try {
      return keys.aead().encrypt(clear, place.associatedData());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java runtime could not seal %s".formatted(place), e);
    }
  }

  /** @throws BrokenSeal when the bytes were changed, moved or belong to another key */
  byte[] open(Place place, byte[] sealed) {
    try {
      return keys.aead().decrypt(sealed, place.associatedData());
    } catch (GeneralSecurityException e) {
      throw new BrokenSeal(place.id(), place.what());
    }
  }

  /** The same for the same bytes under the same keys, and telling nothing to whoever lacks them. */
  byte[] fingerprint(byte[] clear) {
    try {
      return keys.mac().computeMac(clear);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java runtime could not take a fingerprint", e);
    }
  }
}

package org.amparo.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which policy was used.
 *
 * @param name its name
 * @param print the first twelve digits of the SHA-256 of its rules as {@link Policy#format} writes them, so that two
 *     policies of one name are told apart
 */
public record PolicyUsed(String name, String print) {

  private static final int PRINT_BYTES = 6;

  static PolicyUsed of(Policy policy) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(policy.format().getBytes(StandardCharsets.UTF_8));
      return new PolicyUsed(policy.name(), HexFormat.of().formatHex(digest, 0, PRINT_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Its name and print, as pages show it: "share (1f2e3d4c5b6a)". */
  public String words() {
    return name + " (" + print + ")";
  }
}

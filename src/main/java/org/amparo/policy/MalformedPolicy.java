package org.amparo.policy;

/** A policy file that cannot be used; its message names the line, the value, the rule and the cure. */
public final class MalformedPolicy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedPolicy(String file, int line, String value, String rule, String cure) {
    super("%s, line %d, '%s': %s; %s".formatted(file, line, value, rule, cure));
  }

  MalformedPolicy(String file, String rule, String cure) {
    super("%s: %s; %s".formatted(file, rule, cure));
  }
}

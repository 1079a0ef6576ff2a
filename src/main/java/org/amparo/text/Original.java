package org.amparo.text;

import java.util.Objects;

/**
 * Text that may name a person who can be killed for it. Prints its length only; its characters come out against an
 * {@link OriginalAccess}.
 */
public final class Original {

  private final String characters;

  private Original(String characters) {
    this.characters = characters;
  }

  public static Original of(String characters) {
    return new Original(Objects.requireNonNull(characters, "characters"));
  }

  public int lengthChars() {
    return characters.length();
  }

  /** The characters, for the room that {@code access} names. */
  public String reveal(OriginalAccess access) {
    Objects.requireNonNull(access, "access");
    return characters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Original that && characters.equals(that.characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  @Override
  public String toString() {
    return "Original[%d chars]".formatted(characters.length());
  }
}

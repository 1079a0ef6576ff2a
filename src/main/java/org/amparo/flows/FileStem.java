package org.amparo.flows;

/**
 * What the files of a copy are to be called, without their endings.
 *
 * @param wanted the name of the original's file; taken unless it says what was hidden
 * @param neutral a name that says nothing, such as "copy-3"
 */
public record FileStem(String wanted, String neutral) {

  /** For a name that says nothing in the first place. */
  public static FileStem of(String neutral) {
    return new FileStem(neutral, neutral);
  }
}

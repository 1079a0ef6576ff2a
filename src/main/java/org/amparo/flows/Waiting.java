package org.amparo.flows;

import java.util.List;

/**
 * A decision that waits for a person.
 *
 * @param entry its place in the vault
 * @param doubtful how many stretches a person should look at
 * @param looked how many of them somebody looked at
 * @param rulings how many stretches were ruled so far
 * @param failures the detectors that failed; with any, nobody may approve it
 */
public record Waiting(Listed entry, int doubtful, int looked, int rulings, List<String> failures) {

  public Waiting {
    failures = List.copyOf(failures);
  }
}

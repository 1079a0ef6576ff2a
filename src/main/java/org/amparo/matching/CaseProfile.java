package org.amparo.matching;

import java.util.List;
import java.util.Optional;
import org.amparo.facts.Application;
import org.amparo.facts.Gender;
import org.amparo.facts.Ground;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;

/**
 * What matters of a client's case. There is no field for a name, a file number or a date of birth, and the words are
 * those of the protected story.
 *
 * @param nationality the client's country
 * @param gender the client's
 * @param occupation the client's, in a few words
 * @param grounds protected grounds that the story speaks to
 * @param persecutors kinds of persecutor
 * @param harms kinds of harm
 * @param applications what is asked for
 * @param circuit the circuit whose law applies, 1 to 11, or 0 for the D.C. Circuit
 * @param story the client's story with names and details already hidden
 */
public record CaseProfile(
    Optional<String> nationality,
    Optional<Gender> gender,
    Optional<String> occupation,
    List<Ground> grounds,
    List<Persecutor> persecutors,
    List<Harm> harms,
    List<Application> applications,
    Optional<Integer> circuit,
    String story) {

  public CaseProfile {
    grounds = List.copyOf(grounds);
    persecutors = List.copyOf(persecutors);
    harms = List.copyOf(harms);
    applications = List.copyOf(applications);
  }

  /** Prints what kinds of facts are there, never the story. */
  @Override
  public String toString() {
    return "CaseProfile[story of %d chars]".formatted(story.length());
  }
}

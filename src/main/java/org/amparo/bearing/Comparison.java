package org.amparo.bearing;

import java.util.List;

/**
 * A kind of fact that bears on an element, in the decision and in the client's case.
 *
 * @param what the kind
 * @param decision what the decision says; empty where it is silent
 * @param client what is known of the client; empty where nobody said
 * @param shared the values that both have
 */
public record Comparison(Trait what, List<String> decision, List<String> client, List<String> shared) {

  /** The kinds of fact that are compared. */
  public enum Trait {
    NATIONALITY,
    OCCUPATION,
    GENDER,
    GROUND,
    PERSECUTOR,
    HARM
  }

  /** How the two lie to each other. */
  public enum Likeness {
    SAME,
    /** Both speak, and of other things: what a lawyer may distinguish by, or be distinguished by. */
    DIFFERENT,
    UNKNOWN
  }

  public Comparison {
    decision = List.copyOf(decision);
    client = List.copyOf(client);
    shared = List.copyOf(shared);
  }

  static Comparison of(Trait what, List<String> decision, List<String> client) {
    return new Comparison(what, decision, client, decision.stream().filter(client::contains).toList());
  }

  /** Silence on either side is unknown, never a difference. */
  public Likeness likeness() {
    if (!shared.isEmpty()) {
      return Likeness.SAME;
    }
    return decision.isEmpty() || client.isEmpty() ? Likeness.UNKNOWN : Likeness.DIFFERENT;
  }
}

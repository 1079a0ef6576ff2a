package org.amparo.flows;

import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.bearing.Bearing;
import org.amparo.bearing.Bearings;
import org.amparo.library.Library;
import org.amparo.matching.CaseProfile;
import org.amparo.release.ReleasedDecision;

/** Applies decisions to a client's case, element by element. */
public final class Apply {

  private final Supplier<Library> library;
  private final Bearings bearings;

  Apply(Supplier<Library> library, Bearings bearings) {
    this.library = library;
    this.bearings = bearings;
  }

  /** How a released decision bears on a client; empty when there is none of this id, or it was withdrawn. */
  public Optional<Bearing> apply(String decision, CaseProfile client) {
    return library.get().find(decision).map(found -> apply(found, client));
  }

  /** How a decision at hand bears on a client. */
  public Bearing apply(ReleasedDecision decision, CaseProfile client) {
    return bearings.of(decision, client);
  }
}

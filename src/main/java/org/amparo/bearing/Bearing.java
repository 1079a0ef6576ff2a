package org.amparo.bearing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.release.ReleasedDecision;

/**
 * How a decision bears on a client.
 *
 * @param decision the decision
 * @param reach how far it reaches in the client's case
 * @param points in the order in which a careful decision goes; an element that it does not settle is not among them
 */
public record Bearing(ReleasedDecision decision, Reach reach, List<Point> points) {

  public Bearing {
    points = List.copyOf(points);
  }

  /** The point on an element, if the decision settles it. */
  public Optional<Point> on(String element) {
    return points.stream().filter(point -> point.element().id().equals(element)).findFirst();
  }

  /** How many points do what for the client. */
  public Map<Effect, Long> tally() {
    Map<Effect, Long> tally = new TreeMap<>();
    points.forEach(point -> tally.merge(point.effect(), 1L, Long::sum));
    return tally;
  }
}

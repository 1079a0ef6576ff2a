package org.amparo.gate;

import java.util.List;
import org.amparo.text.Original;

/**
 * What may not be read in a copy, in the original's own words.
 *
 * @param names names of people; each of their words counts
 * @param identifiers numbers and addresses of one person; count as a whole, and by their digits
 * @param details all else that was replaced, such as towns and dates; counts as a whole
 */
public record Hidden(List<Original> names, List<Original> identifiers, List<Original> details) {

  public Hidden {
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
    details = List.copyOf(details);
  }
}

package org.amparo.law;

import java.util.List;

/**
 * A name under which the government stands in the title of a case.
 *
 * @param name the surname of the officer, or the agency
 * @param otherNames other ways of writing it
 * @param office the officer's office, or what the agency is
 * @param effective the days in office
 * @param provenance where the row comes from
 */
public record GovernmentParty(
    String name, List<String> otherNames, String office, Effective effective, Provenance provenance) {

  public GovernmentParty {
    otherNames = List.copyOf(otherNames);
  }

  static GovernmentParty of(Row row) {
    return new GovernmentParty(
        row.text("name"), row.list("other_names"), row.text("office"), row.effective(), row.provenance());
  }
}

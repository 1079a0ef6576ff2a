package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Generalises details that a newspaper would have printed and a search would find again: gun battles, wounds in them,
 * partners on patrol. The kind of harm stays, since the law turns on it.
 */
final class StrikingDetails implements Detector {

  private final Phrases<String> details = new Phrases<>();

  StrikingDetails() {
    for (String row : Vocabulary.lines("striking.tsv")) {
      String[] cells = row.split("\t");
      details.add(cells[0], cells[1]);
    }
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    int at = 0;
    while (at < sheet.size()) {
      Optional<Phrases.Found<String>> found = details.longestAt(sheet, at);
      if (found.isPresent()) {
        claims.add(Claim.generalise(at, found.get().to(), Weight.DETAIL, Kind.UNKNOWN, Role.NONE, found.get().value(),
            "a detail that the press may have printed"));
        at = found.get().to();
      } else {
        at++;
      }
    }
    return claims;
  }
}

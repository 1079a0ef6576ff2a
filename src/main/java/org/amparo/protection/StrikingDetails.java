package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.Phrases;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.WordLists;

/**
 * Finds details that a newspaper would have printed and a search would find again: gun battles, wounds in them,
 * partners on patrol. The kind of harm stays, since the law turns on it.
 */
final class StrikingDetails implements Detector {

  private final Phrases<Value> details = new Phrases<>();

  StrikingDetails() {
    WordLists.table(StrikingDetails.class, "striking.tsv").forEach(row -> details.add(row.get(0), Labels.named(row.get(1))));
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    details.findAll(sheet, (from, detail) ->
        claims.add(Claim.ofPrivate(from, detail.to(), Weight.DETAIL, Kind.EVENT, Role.NONE, detail.value(),
            "a detail that the press may have printed")));
    return claims;
  }
}

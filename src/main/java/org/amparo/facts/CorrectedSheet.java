package org.amparo.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet in which lawyers' rulings stand in place of the machine's values. */
public final class CorrectedSheet {

  private CorrectedSheet() {}

  /**
   * A copy of a sheet; the sheet itself, and so the machine's values, stays as it is.
   *
   * @param sheet of {@link FactSheet}
   * @param corrections the later of one field wins
   */
  public static Map<String, @Nullable Object> of(
      Map<String, @Nullable Object> sheet, List<Correction> corrections) {
    Map<String, @Nullable Object> corrected = new LinkedHashMap<>(sheet);
    for (Correction correction : corrections) {
      String field = correction.field();
      int point = field.indexOf('.');
      if (point < 0) {
        corrected.put(field, value(correction));
      } else {
        String family = field.substring(0, point);
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        if (corrected.get(family) instanceof Map<?, ?> before) {
          before.forEach((key, held) -> inner.put(String.valueOf(key), held));
        }
        inner.put(field.substring(point + 1), ofFamily(family, correction));
        corrected.put(family, inner);
      }
    }
    return corrected;
  }

  private static Object ofFamily(String family, Correction correction) {
    String silence = family.equals("relief") ? "not_applicable" : FactFields.NOT_ADDRESSED;
    return correction.values().isEmpty() ? silence : correction.values().getFirst();
  }

  private static @Nullable Object value(Correction correction) {
    if (FactFields.holdsSeveral(correction.field())) {
      return correction.values();
    }
    if (correction.values().isEmpty()) {
      return null;
    }
    String value = correction.values().getFirst();
    boolean truth = FactFields.vocabulary(correction.field()).contains("true");
    return truth ? (Object) Boolean.parseBoolean(value) : value;
  }
}

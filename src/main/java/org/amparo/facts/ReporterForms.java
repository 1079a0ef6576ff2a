package org.amparo.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How each reporter is written and misread, as one pattern. The order matters: a longer form stands before the shorter
 * one that begins it.
 */
final class ReporterForms {

  /** Volume, reporter and page of a candidate; group "at" is present in a short form. */
  static final String CANDIDATE = "(?<vol>\\b\\d{1,4}) ?(?<rep>%s) ?(?<at>,? ?at )?(?<page>\\*?\\d{1,7}|_{2,})";

  private static final String I_AND_N =
      "(?:[Il1|\\[!] ?\\.? ?(?:&amp;|8c|[&8]|and) ?[NM]I?|[Il1]\\. ?& ?N\\.|[Il1]nt\\.|[Il1] ?N) ?\\.? ?[DO]ec(?:\\. ?[,.]?|[,;:]| |(?=at))";

  private final Map<String, Pattern> byName = new LinkedHashMap<>();

  ReporterForms(Map<String, String> forms) {
    byName.put("I&N Dec.", Pattern.compile(I_AND_N));
    forms.forEach((name, form) -> byName.put(name, Pattern.compile(form)));
  }

  /** Reporters met in immigration decisions, in their usual abbreviation. */
  static ReporterForms usual() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("U.S. Dist. LEXIS", "U\\. ?S\\. Dist\\. LEXIS");
    forms.put("U.S. App. LEXIS", "U\\. ?S\\. App\\. LEXIS");
    forms.put("Immig. Rptr. LEXIS", "Immig\\. Rptr\\. LEXIS");
    forms.put("U.S.", "U\\. ?S\\.(?! ?C)");
    forms.put("S. Ct.", "S\\. ?[Cc]t\\.?");
    forms.put("L. Ed. 2d", "L\\. ?Ed\\. ?2d");
    forms.put("F.2d", "F\\. ?2d");
    forms.put("F.3d", "F\\. ?[38][dc]");
    forms.put("F.4th", "F\\. ?4th");
    forms.put("F. Supp. 3d", "F\\. ?Supp\\. ?3d");
    forms.put("F. Supp. 2d", "F\\. ?Supp\\. ?2d");
    forms.put("F. Supp.", "F\\. ?Supp\\.");
    forms.put("F. App'x", "F\\. ?App['.]? ?x\\.?");
    forms.put("Fed. Appx.", "Fed\\. ?App['.]? ?x\\.?");
    forms.put("Fed. Reg.", "Fed\\. ?Reg\\.");
    forms.put("WL", "WL");
    for (String state : List.of("A.2d", "A.3d", "P.2d", "P.3d", "N.E.2d", "N.Y.2d", "N.Y.3d", "N.W.2d", "S.W.2d", "S.W.3d", "S.E.2d",
        "So. 2d", "So. 3d", "Cal. 4th")) {
      forms.put(state, state.replace(". ", ".").replace(".", "\\. ?"));
    }
    return new ReporterForms(forms);
  }

  Pattern candidates() {
    StringBuilder any = new StringBuilder();
    byName.values().forEach(form -> any.append(any.isEmpty() ? "" : "|").append(form.pattern()));
    return Pattern.compile(CANDIDATE.formatted(any));
  }

  /** The usual abbreviation of a reporter as it stands in the text. */
  String name(String written) {
    return byName.entrySet().stream()
        .filter(form -> form.getValue().matcher(written).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(written);
  }
}

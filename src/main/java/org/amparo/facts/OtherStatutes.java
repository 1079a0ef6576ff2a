package org.amparo.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the laws of the states, public laws and the Federal Register, in the words of the decision.
 */
final class OtherStatutes {

  private static final String NUMBER =
      "(?<number>\\d[\\w.:-]*\\d[A-Za-z]?|\\d+[A-Za-z]?)(?<paragraphs>(?:\\([\\w]{1,3}\\))*)";
  /** Acts that decisions cite by name, in the words before and after which a section of theirs stands. */
  private static final Pattern OF_NAMED_ACT =
      Pattern.compile(
          "\\b[sS]ections? "
              + NUMBER
              + ",? of (?:the )?(?<act>NACARA|IIRIRA|IIRAIRA|AEDPA|TVPRA|Nicaraguan (?:Adjustment )?and Central"
              + " American Relief Act|Illegal Immigration Reform and Immigrant Responsibility Act|REAL ID Act)");
  private static final Stems NAMED_ACTS =
      Stems.of("NACARA", "IIRIRA", "IIRAIRA", "AEDPA", "TVPRA", "Nicaraguan", "Illegal Immigration", "REAL ID");
  private static final Stems REGISTER_STEMS = Stems.of("Reg.", "FR ");
  private static final Pattern PUBLIC_LAW =
      Pattern.compile("\\bPub\\. ?L\\. ?(?:No\\. ?)?(?<number>\\d{2,3}-\\d{1,4})");
  private static final Pattern REGISTER =
      Pattern.compile("\\b(?<volume>\\d{2}) (?:Fed\\. ?Reg\\.|FR) (?<page>\\d{1,3},?\\d{3})");

  Map<String, Fact<String>> read(Prose prose) {
    Map<String, Fact<String>> found = new LinkedHashMap<>();
    StateCodes.read(prose, found);
    Matcher act = OF_NAMED_ACT.matcher(prose.text());
    while (NAMED_ACTS.in(prose.text()) && act.find()) {
      put(shortName(act.group("act")) + " § " + act.group("number") + act.group("paragraphs"), act, prose, found);
    }
    Matcher law = PUBLIC_LAW.matcher(prose.text());
    while (prose.text().contains("Pub.") && law.find()) {
      put("Pub. L. No. " + law.group("number"), law, prose, found);
    }
    Matcher register = REGISTER.matcher(prose.text());
    while (REGISTER_STEMS.in(prose.text()) && register.find()) {
      put(
          register.group("volume") + " Fed. Reg. " + register.group("page"),
          register,
          prose,
          found);
    }
    return found;
  }

  private static String shortName(String act) {
    return act.startsWith("Nicaraguan") ? "NACARA" : act.startsWith("Illegal") ? "IIRIRA" : act;
  }

  private static void put(
      String text, Matcher matcher, Prose prose, Map<String, Fact<String>> found) {
    found.putIfAbsent(text, new Fact<>(text, prose.evidence(matcher)));
  }
}

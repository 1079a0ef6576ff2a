package org.amparo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads statutes and regulations, each once, in a standard form: sections of the Act as "INA §
 * 208(b)(1)(A)", of a code as "8 U.S.C. § 1158", of the regulations as "8 C.F.R. § 1208.16(c)"; a
 * list after one sign gives one each.
 */
final class StatuteGrammar {

  private static final Pattern CODE =
      Pattern.compile(
          "(?<title>\\d(?<!\\w\\d)\\d?|&(?<=\\s&)(?= )) ?(?=[CU])(?:(?<cfr>C\\.? ?F\\.? ?R\\.?)|(?<usc>U\\.? ?S\\.? ?C\\.?(?:"
              + " ?A\\.)?)),? ?"
              + StatuteList.SIGN
              + "?(?= ?\\d)");
  private static final Pattern ACT_FIRST =
      Pattern.compile(
          "(?=[IA])\\b(?:INA|I\\.N\\.A\\.|Act),?" + StatuteList.SIGN + "(?= ?\\d)|\\bINA (?=\\d{3})");
  private static final Pattern SECTION_FIRST =
      Pattern.compile(
          "(?=[sS§1-3])(?:[sS](?<!\\w[sS])ect[il1]ons? ?(?=\\d)|S(?<!\\wS)ec\\. ?(?=\\d)"
              + "|§(?<![.CR] §)§? ?(?=[23]\\d\\d\\()|(?<=[ (])(?=[1-3]\\d\\d[A-Z]?(?:\\(\\w{1,4}\\))+ of the Act))");
  private static final Pattern OF_THE_ACT =
      Pattern.compile(" ?,? of (?:the )?(?:Act|INA|Immigration (?:and|&) Nat[a-z]+ Act)");
  private static final Pattern OF_ANOTHER = Pattern.compile(" ?,? of (?:the |title )?\\p{Lu}");
  private static final int INA_LAST = 507;

  List<Fact<String>> read(Prose prose) {
    Map<String, Fact<String>> found = new LinkedHashMap<>();
    String text = prose.text();
    codes(text).forEach(list -> keep(list, prose, found));
    lists(text, ACT_FIRST).forEach(list -> keep(list, prose, found));
    sectionsOfTheAct(text).forEach(list -> keep(list, prose, found));
    found.putAll(new OtherStatutes().read(prose));
    return List.copyOf(found.values());
  }

  private static void keep(Place place, Prose prose, Map<String, Fact<String>> found) {
    for (StatuteItem item : place.items()) {
      found.putIfAbsent(
          item.text(), new Fact<>(item.text(), prose.evidence(place.start(), place.end())));
    }
  }

  private record Place(List<StatuteItem> items, int start, int end) {}

  private static List<Place> codes(String text) {
    List<Place> places = new ArrayList<>();
    Matcher matcher = CODE.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      String code = matcher.group("title").replace('&', '8') + (matcher.group("cfr") != null ? " C.F.R." : " U.S.C.");
      StatuteList list = new StatuteList(text, code, StatuteGrammar::accept).from(matcher.end());
      places.add(new Place(list.items(), matcher.start(), list.end()));
      from = Math.max(matcher.end(), list.end());
    }
    return places;
  }

  private static List<Place> lists(String text, Pattern head) {
    List<Place> places = new ArrayList<>();
    Matcher matcher = head.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      StatuteList list = new StatuteList(text, "INA", StatuteGrammar::accept).from(matcher.end());
      places.add(new Place(list.items(), matcher.start(), list.end()));
      from = Math.max(matcher.end(), list.end());
    }
    return places;
  }

  private static List<Place> sectionsOfTheAct(String text) {
    List<Place> places = new ArrayList<>();
    for (Place place : lists(text, SECTION_FIRST)) {
      boolean named = OF_THE_ACT.matcher(text).region(place.end(), text.length()).lookingAt();
      boolean another = OF_ANOTHER.matcher(text).region(place.end(), text.length()).lookingAt();
      if (named || !another) {
        places.add(place);
      }
    }
    return places;
  }

  /**
   * Sections of the regulations have a point; the Act's end at 507; what is longer in title 8 lost
   * its letter.
   */
  private static @Nullable String accept(String code, String written, boolean first) {
    if (code.endsWith("C.F.R.")) {
      return first || written.contains(".") ? written : null;
    }
    int number = Integer.parseInt(written.replaceAll("\\D.*", ""));
    if (code.equals("INA")) {
      return number >= 101 && number <= INA_LAST && !written.contains(".") ? written : null;
    }
    if (!code.startsWith("8 ")) {
      return first || number > 100 ? written : null;
    }
    if (number > 9999) {
      return written.charAt(4) == '6' ? written.substring(0, 4) + 'b' : null;
    }
    return number >= 1101 ? written : null;
  }
}

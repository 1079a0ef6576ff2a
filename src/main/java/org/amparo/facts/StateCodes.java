package org.amparo.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sections of the states' codes, in the abbreviations of a standard citation ("Cal. Penal Code § 487"). */
final class StateCodes {

  private static final String NUMBER =
      "(?<number>\\d[\\w.:-]*\\d[A-Za-z]?|\\d+[A-Za-z]?)(?<paragraphs>(?:\\([\\w]{1,3}\\))*)"
          + "(?<subd>, subd\\. \\d+[a-z]?(?:\\(\\w{1,3}\\))*)?";
  private static final String CODE =
      "(?:(?:[A-Z]\\.(?:[A-Z]\\.)+|[A-Z][\\w]*\\.?|&|and) ){1,5}(?:Code|Stat\\.|STAT\\.|Statutes?|Laws?|C\\.C\\.P\\.)"
          + "(?: Ann\\.| Annotated)?|N\\.J\\.S\\.A\\.|N\\.Y\\.P\\.L\\.|NYPL|M\\.C\\.L\\.|C\\.G\\.S\\.";
  private static final Pattern CODE_FIRST =
      Pattern.compile("(?=[A-Z&a])\\b(?<code>" + CODE + ")(?: ?\\([^()]{2,12}\\))?,?(?:" + StatuteList.SIGN + "| sections?) ?"
          + NUMBER);
  private static final Pattern SECTION_FIRST =
      Pattern.compile(
          "[sS](?<!\\w[sS])ections? "
              + NUMBER
              + ",? of the (?<code>(?:(?:[A-Z][\\w]*\\.?|&|and|of) ){1,6}?(?:Code|Statutes|Law)\\b"
              + "(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)");
  /** A further section of the same code: ", 777.04", "(robbery), and 14-36(a)". */
  private static final Pattern NEXT =
      Pattern.compile("(?: \\([^()]{2,30}\\))?,? (?:and )?(?=\\d+[-.]\\d)" + NUMBER);
  private static final Pattern BEFORE = Pattern.compile("^(?:and|The|See|Under|Former) ");
  /** "General Statutes of Connecticut". */
  private static final Pattern OF_STATE = Pattern.compile("(?<what>.*) of (?<state>[A-Z].*)");
  private static final Stems NAMES =
      Stems.of(
          "Code", "Stat.", "STAT.", "Statute", " Law ", " Laws ", "C.C.P.", "N.J.S.A.", "N.Y.P.L.", "NYPL", "M.C.L.",
          "C.G.S.");
  private static final Map<String, String> SHORT = shortWords();

  private StateCodes() {}

  static void read(Prose prose, Map<String, Fact<String>> found) {
    codesFirst(prose, found);
    Matcher section = SECTION_FIRST.matcher(prose.text());
    while (NAMES.in(prose.text()) && section.find()) {
      put(standard(section.group("code")), section, prose, found);
    }
  }

  private static void codesFirst(Prose prose, Map<String, Fact<String>> found) {
    Matcher first = CODE_FIRST.matcher(prose.text());
    while (NAMES.in(prose.text()) && first.find()) {
      String code = standard(first.group("code"));
      put(code, first, prose, found);
      Matcher next = NEXT.matcher(prose.text()).region(first.end(), prose.length());
      while (next.lookingAt()) {
        put(code, next, prose, found);
        next.region(next.end(), prose.length());
      }
    }
  }

  private static void put(String code, Matcher section, Prose prose, Map<String, Fact<String>> found) {
    String subdivision = section.group("subd") == null ? "" : section.group("subd");
    String text = code + " § " + section.group("number") + section.group("paragraphs") + subdivision;
    found.putIfAbsent(text, new Fact<>(text, prose.evidence(section)));
  }

  private static String standard(String written) {
    String code = BEFORE.matcher(written).replaceFirst("");
    Matcher of = OF_STATE.matcher(code);
    if (of.matches() && SHORT.containsKey(of.group("state"))) {
      code = of.group("state") + ' ' + of.group("what");
    }
    if (code.equals(code.toUpperCase(Locale.ROOT)) && code.endsWith("STAT.")) {
      code = code.charAt(0) + code.substring(1, code.length() - 5).toLowerCase(Locale.ROOT) + "Stat.";
    }
    for (Map.Entry<String, String> word : SHORT.entrySet()) {
      code = code.replace(word.getKey(), word.getValue());
    }
    return code;
  }

  private static Map<String, String> shortWords() {
    try (InputStream in = StateCodes.class.getResourceAsStream("code-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the table of code words is not among the resources: rebuild");
      }
      Map<String, String> words = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(row -> row.split("\t", 2))
          .forEach(cells -> words.put(cells[0], cells[1]));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

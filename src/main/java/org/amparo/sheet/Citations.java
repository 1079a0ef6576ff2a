package org.amparo.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * Finds citations of published authority ("Matter of A-B-, 27 I&amp;N Dec. 316, 320 (A.G. 2018)"), from the name to the
 * closing bracket, and later mentions of the same names. A name without a reporter citation anywhere in the document is
 * not found: it may be the applicant's own case.
 */
public final class Citations {

  /**
   * One citation.
   *
   * @param name tokens of the case name; empty where none was found
   * @param whole tokens of all of it
   */
  public record Citation(Span name, Span whole) {}

  private static final String REPORTER = "(?:[Il1|\\[]\\s{0,2}[&8]\\s{0,2}[NM]\\.?\\s{0,2}(?:D[eo]c"
      + "|Int)[.,]?(?:\\s{0,2}Dec\\.?)?"
      + "|I\\.\\s{0,2}&\\s{0,2}N\\.\\s+Dec\\.?|U\\.\\s{0,2}S\\.(?!\\s{0,2}C)|S\\.\\s{0,2}Ct\\.?"
      + "|L\\.\\s{0,2}Ed\\.(?:\\s{0,2}2d)?|F\\.\\s{0,2}[234](?:d|th)|F\\.\\s{0,2}Supp\\.(?:\\s{0,2}[23]d)?"
      + "|F\\.\\s{0,2}App[\u2019'.]{0,2}x\\.?|Fed\\.\\s{0,2}(?:Appx\\.?|App[\u2019']x\\.?|Reg\\.)|F\\.R\\.D\\."
      + "|U\\.N\\.T\\.S\\."
      + "|(?:Cal|N\\.Y|A|P|N\\.E|N\\.W|S\\.E|S\\.W|So|N\\.J|Mass|Conn|Va|Md|Mich|Ill|Wash|Or|Ariz|Haw"
      + "|Neb)(?:\\.\\s{0,2}(?:[234]d|[234]th|App\\.?|Rptr\\.?)?|\\s{0,2}(?:[234]d|[234]th)))";
  private static final Pattern CORE = Pattern.compile(
      "(?<![\\w$])(?<!\\d-)\\d{1,4}\\s{0,2}" + REPORTER + "\\s{0,2}(?:at\\s+)?[\\d_]{1,7}(?!\\d)");
  private static final Pattern PINS = Pattern.compile(
      "(?:\\s*,?\\s*(?:at\\s+)?\\*?\\d{1,5}(?:\\s{0,2}[-\u2013]\\s{0,2}\\d{1,5})?(?:\\s{0,2}&?\\s{0,2}nn?\\.\\s{0,2}\\d+(?:\\s{0,2}[-\u2013&]\\s{0,2}\\d+)*)?(?![\\w/]))*");
  private static final Pattern COURT = Pattern.compile("\\s*[(\\[][^()\\[\\]]{0,60}?\\d{4}\\s*[)\\]]");

  private Citations() {}

  public static List<Citation> in(Sheet sheet) {
    List<Citation> found = new ArrayList<>();
    String text = sheet.text();
    AtTokens.find(sheet, CORE, AtTokens::isNumber, core -> {
      int end = tail(text, sheet.token(core.end() - 1).end());
      Span body = sheet.tokensIn(sheet.token(core.start()).start(), end);
      Span name = CaseNames.before(sheet, body.start());
      found.add(new Citation(name, name.isEmpty() ? body : name.cover(body)));
    });
    return found;
  }

  private static int tail(String text, int from) {
    Matcher pins = PINS.matcher(text).region(from, text.length());
    int end = pins.lookingAt() ? pins.end() : from;
    Matcher court = COURT.matcher(text).region(end, text.length());
    return court.lookingAt() ? court.end() : end;
  }

  /** The words of the names of all citations, by which later mentions are known again. */
  public static Set<String> nameWords(Sheet sheet, List<Citation> citations) {
    Set<String> words = new HashSet<>();
    for (Citation citation : citations) {
      for (int i = citation.name().start(); i < citation.name().end(); i++) {
        Token token = sheet.token(i);
        if (token.shape().startsUpper()) {
          words.add(token.key());
        }
      }
    }
    return words;
  }

}

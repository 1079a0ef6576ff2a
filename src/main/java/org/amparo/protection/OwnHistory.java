package org.amparo.protection;

import java.util.regex.Pattern;
import org.amparo.sheet.Citations;
import org.amparo.sheet.Sheet;

/**
 * Tells when a court decision is cited as a step of this very case: it stands alone, without "see", right after a
 * sentence that tells what a court did on this respondent's petition.
 */
final class OwnHistory {

  private static final int MOST_CHARS = 420;
  private static final int MOST_NAME_TOKENS = 9;
  private static final Pattern COURT = Pattern.compile("(?i)\\b(?:circuit|court\\s+of\\s+appeals"
      + "|district\\s+court)");
  private static final Pattern STEP = Pattern.compile("(?i)(?:vacated|remanded|granted|denied|dismissed|reversed"
      + "|affirmed|petition(?:ed)?|habeas)\\b");
  private static final Pattern THIS_CASE = Pattern.compile(
      "(?i)\\b(?:respondent(?:[\u2019']s)?|applicant(?:[\u2019']s)?)\\s+(?:\\w+\\s+){0,2}(?:petition|habeas|appeal"
          + "|case|motion)|\\bpetition for review\\b|\\bvacated (?:the|our) decision\\b"
          + "|\\bremand(?:ed)? (?:from|this|the case|the matter)|\\bour (?:prior |previous )?(?:decision|order)\\b");

  private OwnHistory() {}

  static boolean tells(Sheet sheet, Citations.Citation citation) {
    int first = opening(sheet, citation);
    if (first < 0 || sheet.is(first, "see") || sheet.is(first, "cf")) {
      return false;
    }
    int end = sheet.token(first).start();
    String before = sheet.text().substring(Math.max(0, end - MOST_CHARS), end);
    int stop = lastSentence(before);
    String sentence = before.substring(stop);
    return COURT.matcher(sentence).find() && STEP.matcher(sentence).find() && THIS_CASE.matcher(sentence).find();
  }

  /** Index of the token that opens the sentence which the citation is; -1 where it is but part of one. */
  static int opening(Sheet sheet, Citations.Citation citation) {
    int least = Math.max(0, citation.name().isEmpty() ? citation.whole().start() - MOST_NAME_TOKENS
        : citation.name().start() - 2);
    for (int i = citation.whole().start(); i >= least; i--) {
      if (sheet.opensSentence(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last whole sentence of a text begins. */
  private static int lastSentence(String text) {
    int at = text.stripTrailing().length() - 2;
    while (at > 0 && !(text.charAt(at) == '.' && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at - 1)))) {
      at--;
    }
    return Math.max(0, at);
  }
}

package org.amparo.sheet;

import org.amparo.text.Span;

/** Walks from a reporter citation, or from a "v.", out to the ends of the case's name. */
public final class CaseNames {

  private static final int MOST_TOKENS = 30;

  private CaseNames() {}

  /** The name that stands before a token, "Matter of X" or "X v. Y"; empty where none does. */
  public static Span before(Sheet sheet, int core) {
    int versus = -1;
    int least = Math.max(0, core - MOST_TOKENS);
    for (int i = core - 1; i >= least; i--) {
      if (opensMatter(sheet, i)) {
        return new Span(i, core);
      }
      if (isVersus(sheet, i)) {
        versus = i;
        break;
      }
      if (!belongs(sheet, i)) {
        break;
      }
    }
    return versus < 0 ? new Span(core, core) : new Span(leftOf(sheet, versus), core);
  }

  /** "Matter of" or "In re", as OCR writes them too. */
  public static boolean opensMatter(Sheet sheet, int i) {
    if (!sheet.is(i + 1, "of") && !sheet.is(i + 1, "re")) {
      return false;
    }
    Token token = sheet.token(i);
    return switch (token.key()) {
      case "matter", "maiter", "maller", "malter", "master", "mailer", "natter" -> token.shape() == Shape.CAPITALISED;
      case "in" -> sheet.is(i + 1, "re") && token.shape() == Shape.CAPITALISED;
      default -> false;
    };
  }

  public static boolean isVersus(Sheet sheet, int i) {
    return i < sheet.size() && sheet.token(i).shape() == Shape.LOWER && (sheet.is(i, "v") || sheet.is(i, "vs"))
        && (sheet.is(i + 1, ".") || sheet.is(i + 1, ",")) || isMisreadVersus(sheet, i);
  }

  private static boolean isMisreadVersus(Sheet sheet, int i) {
    boolean stop = i > 0 && i + 2 < sheet.size() && sheet.is(i, "y") && sheet.is(i + 1, ".");
    return stop && sheet.token(i - 1).shape().startsUpper() && sheet.token(i + 2).shape().startsUpper();
  }

  /** Index of the first token of the party on the left of a "v.". */
  public static int leftOf(Sheet sheet, int versus) {
    int at = versus;
    for (int i = versus - 1; i >= Math.max(0, versus - 9); i--) {
      Token token = sheet.token(i);
      if (token.shape().startsUpper()) {
        if (isSignal(token.key()) || sheet.is(i + 1, ".") && endsSentence(sheet, i + 1)) {
          break;
        }
        at = i;
      } else if (!joins(sheet, i) && !isPiece(sheet, i)) {
        break;
      }
    }
    return at;
  }

  /** What a blank too many broke off a capital word: "Unit ed". */
  private static boolean isPiece(Sheet sheet, int i) {
    Token token = sheet.token(i);
    boolean states = token.is("states") && sheet.is(i - 1, "united");
    return i > 0 && token.shape() == Shape.LOWER && sheet.token(i - 1).shape().startsUpper()
        && (states || token.lengthChars() <= 3 && !FunctionWords.contains(token.key()));
  }

  /** Index after the last token of the party on the right of a "v.". */
  public static int rightOf(Sheet sheet, int versus) {
    int at = versus + 2;
    for (int i = versus + 2; i < Math.min(sheet.size(), versus + 10); i++) {
      Token token = sheet.token(i);
      boolean misread = i == versus + 2 && token.shape() == Shape.LOWER && !sheet.vocabulary().isGeneral(token.key());
      if (token.shape().startsUpper() || misread) {
        at = i + 1;
      } else if (!joins(sheet, i) || sheet.is(i, ",")) {
        break;
      }
    }
    return at;
  }

  private static boolean endsSentence(Sheet sheet, int stop) {
    return !Abbreviations.endsAt(sheet, stop);
  }

  private static boolean belongs(Sheet sheet, int i) {
    Token token = sheet.token(i);
    if (sheet.is(i, ".") && endsSentence(sheet, i)) {
      return false;
    }
    return token.shape().startsUpper() || joins(sheet, i) || token.shape() == Shape.NUMBER
        || token.shape() == Shape.MIXED
        || sheet.is(i, "supra") || sheet.is(i, "(") || sheet.is(i, ")");
  }

  private static boolean joins(Sheet sheet, int i) {
    return switch (sheet.token(i).key()) {
      case ",", ".", "-", "\u2013", "&", "'", "\u2019", "of", "the", "de", "del", "la", "el", "and", "ex", "rel", "al",
          "et", "y", "for",
          "in", "re", "da", "dos", "von", "van", "bin", "al-", "on" -> true;
      default -> false;
    };
  }

  private static boolean isSignal(String key) {
    return switch (key) {
      case "see", "cf", "accord", "but", "compare", "id", "under", "also", "citing", "quoting", "e", "g",
          "contra" -> true;
      default -> false;
    };
  }
}

package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.Line;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Token;
import org.amparo.text.Span;

/**
 * Keeps the numbers of the law and of the record: sections, titles, forms, exhibits, transcript
 * pages, footnotes.
 */
final class RecordReferences implements Detector {

  private static final String GAP = "\\s{0,2}";
  private static final String PARAGRAPH = "\\([\\w-]{1,5}\\)";

  /** One number of a section with its paragraphs: "1208.16(c)(2)". */
  private static final String NUMBER =
      "\\d{1,5}[a-zA-Z]{0,2}\\d?(?:[.:]\\d{1,4}[a-z]?)*(?:" + GAP + PARAGRAPH + ")*";

  private static final String AND = "(?:,|;|-|\u2013|&|and|or|through|to|," + GAP + "(?:and|or))";

  /** A list goes on only with numbers of the same law: "1158; 8 C.F.R." begins another. */
  private static final String NO_OTHER_LAW =
      "(?!\\d{1,2}" + GAP + "(?:U\\.?" + GAP + "S|C\\.?" + GAP + "F|I&N))";

  private static final String MORE =
      "(?:"
          + GAP
          + AND
          + GAP
          + "\\.?"
          + NO_OTHER_LAW
          + "(?:"
          + NUMBER
          + "|(?:"
          + PARAGRAPH
          + ")+))*";

  private static final String USC = "U\\." + GAP + "S\\." + GAP + "C\\.?|USC";
  private static final String CFR = "C\\." + GAP + "F\\." + GAP + "R\\.?|CFR";

  /** "8 C.F.R. §§ 1208.13(b), 1208.16"; OCR reads the section sign as "$", "S" or "8". */
  private static final Pattern TITLE =
      Pattern.compile(
          "\\d{1,2}"
              + GAP
              + "(?:"
              + USC
              + "|"
              + CFR
              + ")(?:"
              + GAP
              + "(?:A\\.?|Ann\\.?))?"
              + GAP
              + "(?:[\u00A7$S]{1,3}|88|Parts?|pt\\.|Sections?|Sec\\.)?"
              + GAP
              + NUMBER
              + MORE);

  /** What follows one of {@link #LAW_WORDS}. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:\u00A7{1,2}|\\$\\$?(?="
              + GAP
              + "\\d{3,4}\\D)|Pub\\."
              + GAP
              + "L\\."
              + GAP
              + "No\\.|\\p{L}+\\.?)"
              + GAP
              + NUMBER
              + MORE);

  /** Sections of the Act without a word before them: "removable under 212(a)(6)(A)(i)". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<=\\b(?:under|is|and|in|of|to|by)\\s)2?\\d{2,3}[AB]?(?:" + PARAGRAPH + ")+" + MORE);

  private static final Pattern FORM =
      Pattern.compile(
          "(?:[IG]-\\d{2,3}|(?:EOIR|FD|DS|N)-\\d{1,4})[A-Z]?\\b|U\\."
              + GAP
              + "S\\."
              + GAP
              + "C\\.|C\\."
              + GAP
              + "F\\."
              + GAP
              + "R\\.|I"
              + GAP
              + "&"
              + GAP
              + "N\\s+Act");

  private static final String PAGE = "(?:\\d{1,4}[A-Z]?|[A-Z](?:-\\d{1,3})?(?=[\\s,;.:)&-]))";

  /** What follows one of {@link #RECORD_WORDS}: "IJ at 4-6, 9; Exh. 2, Tab C". */
  private static final int MOST_PAGE_LETTERS = 2;
  private static final Pattern RECORD =
      Pattern.compile(
          "(?:[IJl1]\\.?"
              + GAP
              + "J\\.?|(?:Dec|U)(?=\\.?\\s{1,2}at\\s)|(?!Dec\\b|\\p{Lu}\\b)\\p{L}+)[.,]?"
              + GAP
              + "(?:at\\s+|No\\."
              + GAP
              + ")?(?:nn?\\."
              + GAP
              + ")?\\*?"
              + PAGE
              + "(?:"
              + GAP
              + "(?:,|-|\u2013|&|and|;|to|at|,"
              + GAP
              + "(?:at|and))"
              + GAP
              + "(?:nn?\\."
              + GAP
              + "|pp?\\."
              + GAP
              + "|Tabs?"
              + GAP
              + ")?"
              + PAGE
              + ")*(?![\\d/])");

  private static final Set<String> LAW_WORDS =
      Set.of(
          "\u00A7",
          "$",
          "section",
          "sections",
          "sec",
          "secs",
          "part",
          "parts",
          "article",
          "articles",
          "art",
          "arts",
          "chapter",
          "chapters",
          "ch",
          "rule",
          "rules",
          "title",
          "paragraph",
          "paragraphs",
          "pub",
          "stat");
  private static final Set<String> RECORD_WORDS =
      Set.of(
          "i",
          "j",
          "l",
          "1",
          "ij",
          "u",
          "tr",
          "exh",
          "exhs",
          "ex",
          "br",
          "brief",
          "dec",
          "mot",
          "motion",
          "tab",
          "tabs",
          "exhibit",
          "exhibits",
          "attachment",
          "attachments",
          "attach",
          "p",
          "pp",
          "page",
          "pages",
          "n",
          "nn",
          "note",
          "notes",
          "fn",
          "id",
          "ibid",
          "supra",
          "decision",
          "mem",
          "statement",
          "supp",
          "app",
          "group",
          "item",
          "step",
          "appeal",
          "memo",
          "memorandum");

  /** Words that refer to the record wherever they stand. */
  private static final Set<String> PLAIN =
      Set.of("exh", "exhs", "tab", "tabs", "tr", "ij", "exhibit", "exhibits");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    AtTokens.find(sheet, TITLE, AtTokens::isNumber, span -> claims.add(law(span)));
    AtTokens.find(
        sheet, SECTION, token -> LAW_WORDS.contains(token.key()), span -> claims.add(law(span)));
    AtTokens.find(sheet, BARE, AtTokens::isNumber, span -> claims.add(law(span)));
    AtTokens.find(
        sheet,
        FORM,
        token -> token.shape().startsUpper() && token.lengthChars() <= 4,
        span -> {
          if (!isTail(sheet, span) && (sheet.isProse(span.start()) || !sheet.is(span.start(), "g"))) {
            claims.add(law(span));
          }
        });
    AtTokens.find(
        sheet,
        RECORD,
        token -> RECORD_WORDS.contains(token.key()),
        span -> {
          boolean plain = sheet.isProse(span.start()) || PLAIN.contains(sheet.token(span.start()).key());
          if (plain && !isWord(sheet.token(span.end() - 1))) {
            claims.add(
                Claim.ofPublic(span.start(), span.end(), Weight.AUTHORITY, Kind.RECORD, "reference to the record"));
          }
        });
    return claims;
  }

  /** "7anba" is no page, but a word that begins with a misread letter. */
  private static boolean isWord(Token last) {
    return last.shape() == Shape.MIXED && last.key().chars().filter(Character::isLetter).count() > MOST_PAGE_LETTERS;
  }

  /** "I-282 et al." over a page: what is left of a file number, which looks like a form's. */
  private static boolean isTail(Sheet sheet, Span span) {
    Line line = sheet.lineOf(span.start());
    return line.firstToken() == span.start() && (line.endToken() == span.end() || sheet.is(span.end(), "et"));
  }

  private static Claim law(Span span) {
    return Claim.ofPublic(span.start(), span.end(), Weight.AUTHORITY, Kind.STATUTE, "statute, regulation or form");
  }
}

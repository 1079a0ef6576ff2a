package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Keeps the numbers of the law and of the record: sections, titles, forms, exhibits, transcript pages, footnotes. */
final class RecordReferences implements Detector {

  private static final String LIST = "\\d{1,5}[a-zA-Z]{0,2}\\d?(?:[.:]\\d{1,4}[a-z]?)*(?:\\s{0,2}\\([\\w-]{1,5}\\))*";
  private static final String MORE = "(?:\\s{0,2}(?:,|;|-|\u2013|&|and|or|through|to|,\\s{0,2}and|,\\s{0,2}or)\\s{0,2}\\.?(?!\\d{1,2}\\s{0,2}(?:U\\.?\\s{0,2}S|C\\.?\\s{0,2}F|I&N))(?:" + LIST + "|(?:\\([\\w-]{1,5}\\))+))*";

  private static final Pattern TITLE = Pattern.compile(
      "\\b\\d{1,2}\\s{0,2}(?:U\\.\\s{0,2}S\\.\\s{0,2}C\\.?|C\\.\\s{0,2}F\\.\\s{0,2}R\\.?|USC|CFR)(?:\\s{0,2}(?:A\\.?|Ann\\.?))?\\s{0,2}(?:[\u00A7$S]{1,3}|88|Parts?|pt\\.|Sections?|Sec\\.)?\\s{0,2}" + LIST + MORE);
  private static final Pattern SECTION = Pattern.compile(
      "(?:\u00A7{1,2}|\\$\\$?(?=\\s{0,2}\\d{3,4}\\D)|\\b[Ss]ections?|\\b[Ss]ecs?\\.|SECTIONS?|\\b[Pp]arts?|\\b[Aa]rticles?|\\b[Aa]rts?\\.|\\b[Cc]hapters?|\\bCh\\.|\\b[Rr]ules?|\\bTitle|\\b[Pp]aragraphs?|\\bPub\\.\\s{0,2}L\\.\\s{0,2}No\\.|\\bStat\\.)\\s{0,2}"
          + LIST + MORE);
  private static final Pattern BARE = Pattern.compile(
      "(?<=\\b(?:under|is|and|in|of|to|by)\\s)(?:101|201|203|204|207|208|209|212|237|239|240|241|242|243|244|245|246|274|275|276)[AB]?(?:\\([\\w-]{1,5}\\))+" + MORE);
  private static final Pattern FORM = Pattern.compile("\\b[IG]-\\d{2,3}[A-Z]?\\b|\\b(?:EOIR|FD|DS|N)-\\d{1,4}[A-Z]?\\b|U\\.\\s{0,2}S\\.\\s{0,2}C\\.|C\\.\\s{0,2}F\\.\\s{0,2}R\\.|I\\s{0,2}&\\s{0,2}N\\s+Act");
  private static final Pattern RECORD = Pattern.compile("\\b(?:[IJl1]\\.?\\s{0,2}J\\.?|U|Tr|Exhs?|Exh|Ex|Br|Brief|Dec(?=\\.?\\s{1,2}at\\s)|Mot|Motion|Tabs?|TABS?|Exhibits?|Attachments?|Attach|pp?|pages?|nn?|note|notes|fn|Id|id|Ibid|supra|Decision|Mem|Statement|Supp|App|Group|Item|Step|Appeal|Memo|Memorandum)[.,]?\\s{0,2}(?:at\\s+|No\\.\\s{0,2})?(?:nn?\\.\\s{0,2})?\\*?(?:\\d{1,4}[A-Z]?|[A-Z](?:-\\d{1,3})?(?=[\\s,;.:)&-]))(?:\\s{0,2}(?:,|-|\u2013|&|and|;|to|,\\s{0,2}at|at|,\\s{0,2}and)\\s{0,2}(?:nn?\\.\\s{0,2}|pp?\\.\\s{0,2}|Tabs?\\s{0,2})?(?:\\d{1,4}[A-Z]?|[A-Z](?=[\\s,;.:)&-])))*(?![\\d/])");

  private static final Set<String> LAW_WORDS = Set.of("\u00A7", "$", "section", "sections", "sec", "secs", "part", "parts", "article", "articles",
      "art", "arts", "chapter", "chapters", "ch", "rule", "rules", "title", "paragraph", "paragraphs", "pub", "stat");
  private static final Set<String> RECORD_WORDS = Set.of("i", "j", "l", "1", "ij", "u", "tr", "exh", "exhs", "ex", "br", "brief", "dec", "mot",
      "motion", "tab", "tabs", "exhibit", "exhibits", "attachment", "attachments", "attach", "p", "pp", "page", "pages", "n", "nn", "note",
      "notes", "fn", "id", "ibid", "supra", "decision", "mem", "statement", "supp", "app", "group", "item", "step", "appeal", "memo",
      "memorandum");

  /** Words that refer to the record wherever they stand. */
  private static final Set<String> PLAIN = Set.of("exh", "exhs", "tab", "tabs", "tr", "ij", "exhibit", "exhibits");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    AtTokens.find(sheet, TITLE, AtTokens::isNumber, span -> claims.add(law(span)));
    AtTokens.find(sheet, SECTION, token -> LAW_WORDS.contains(token.key()), span -> claims.add(law(span)));
    AtTokens.find(sheet, BARE, AtTokens::isNumber, span -> claims.add(law(span)));
    AtTokens.find(sheet, FORM, token -> token.shape().startsUpper() && token.lengthChars() <= 4, span -> claims.add(law(span)));
    AtTokens.find(sheet, RECORD, token -> RECORD_WORDS.contains(token.key()), span -> {
      if (sheet.isProse(span.start()) || PLAIN.contains(sheet.token(span.start()).key())) {
        claims.add(Claim.keep(span.start(), span.end(), Weight.AUTHORITY, "reference to the record"));
      }
    });
    return claims;
  }

  private static Claim law(Span span) {
    return Claim.keep(span.start(), span.end(), Weight.AUTHORITY, "statute, regulation or form");
  }
}

package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Keeps the numbers of the law and of the record: sections, titles, forms, exhibits, transcript pages, footnotes. */
final class RecordReferences implements Detector {

  private static final String LIST = "\\d{1,5}[a-zA-Z]{0,2}\\d?(?:[.:]\\d{1,4}[a-z]?)*(?:\\s?\\([\\w-]{1,5}\\))*";
  private static final String MORE = "(?:\\s?(?:,|;|-|\u2013|&|and|or|through|to|,\\s?and|,\\s?or)\\s?\\.?(?:" + LIST + "|(?:\\([\\w-]{1,5}\\))+))*";

  private static final List<Pattern> LAW = List.of(
      Pattern.compile("\\b\\d{1,2}\\s?(?:U\\.\\s?S\\.\\s?C\\.?|C\\.\\s?F\\.\\s?R\\.?|USC|CFR)(?:\\s?(?:A\\.?|Ann\\.?))?\\s?(?:[\u00A7$S]{1,3}|88|Parts?|pt\\.)?\\s?" + LIST + MORE),
      Pattern.compile("(?:\u00A7{1,2}|\\$\\$?(?=\\s?\\d{3,4}\\D)|\\b[Ss]ections?|\\b[Ss]ecs?\\.|SECTIONS?|\\b[Pp]arts?|\\b[Aa]rticles?|\\b[Aa]rts?\\.|\\b[Cc]hapters?|\\bCh\\.|\\b[Rr]ules?|\\bTitle|\\b[Pp]aragraphs?|\\bPub\\.\\s?L\\.\\s?No\\.|\\bStat\\.)\\s{0,2}"
          + LIST + MORE),
      Pattern.compile("(?<=\\b(?:under|is|and|in|of|to|by)\\s)(?:101|201|203|204|207|208|209|212|237|239|240|241|242|243|244|245|246|274|275|276)[AB]?(?:\\([\\w-]{1,5}\\))+" + MORE),
      Pattern.compile("\\b[IG]-\\d{2,3}[A-Z]?\\b|\\b(?:EOIR|FD|DS|N)-\\d{1,4}[A-Z]?\\b"));
  private static final List<Pattern> RECORD = List.of(
      Pattern.compile("\\b(?:[IJl1]\\.?\\s?J\\.?|U|Tr|Exhs?|Exh|Ex|Br|Brief|Dec|Mot|Motion|Tabs?|TABS?|Exhibits?|Attachments?|Attach|pp?|pages?|nn?|note|notes|fn|Id|id|Ibid|supra|Decision|Mem|Statement|Supp|App|Group|Item|Step|Appeal|Memo|Memorandum)[.,]?\\s{0,2}(?:at\\s+|No\\.\\s?)?(?:nn?\\.\\s?)?\\*?(?:\\d{1,4}[A-Z]?|[A-Z](?:-\\d{1,3})?(?=[\\s,;.:)&-]))(?:\\s?(?:,|-|\u2013|&|and|;|to|,\\s?at|at|,\\s?and)\\s?(?:nn?\\.\\s?|pp?\\.\\s?|Tabs?\\s?)?(?:\\d{1,4}[A-Z]?|[A-Z](?=[\\s,;.:)&-])))*(?![\\d/])"));

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    for (Pattern pattern : LAW) {
      keep(sheet, pattern, "statute, regulation or form", false, claims);
    }
    for (Pattern pattern : RECORD) {
      keep(sheet, pattern, "reference to the record", true, claims);
    }
    return claims;
  }

  private static void keep(Sheet sheet, Pattern pattern, String reason, boolean onlyInProse, List<Claim> claims) {
    Matcher matcher = pattern.matcher(sheet.text());
    while (matcher.find()) {
      Span span = sheet.tokensIn(matcher.start(), matcher.end());
      if (!span.isEmpty() && (!onlyInProse || sheet.isProse(span.start()))) {
        claims.add(Claim.keep(span.start(), span.end(), Weight.AUTHORITY, reason));
      }
    }
  }
}

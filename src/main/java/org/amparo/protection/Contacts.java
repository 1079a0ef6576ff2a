package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Hides e-mail addresses, telephone numbers, web addresses and account names; keeps the publisher's own address. */
final class Contacts implements Detector {

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}\\s?@\\s?[\\w-]{1,64}(?:\\.[\\w-]{2,20}){1,4}");
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s,;)\\]]{2,200}");
  private static final Pattern PHONE = Pattern.compile(
      "(?<![\\d-])(?:\\+?\\d{1,3}[ .-])?\\(?\\d{3}\\)?[ .-]{1,2}\\d{3}[ .-]{1,2}\\d{4}(?!\\d)|\\+\\d{1,3}(?:[ .-]?\\d{2,4}){3,4}");
  private static final Pattern PUBLISHER = Pattern.compile("(?i)www\\.i(?:r|n)ac\\.net\\S*");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    find(sheet, EMAIL, Kind.EMAIL, "an e-mail address", claims);
    find(sheet, WEB, Kind.WEB, "a web address", claims);
    find(sheet, PHONE, Kind.PHONE, "a telephone number", claims);
    return claims;
  }

  private static void find(Sheet sheet, Pattern pattern, Kind kind, String reason, List<Claim> claims) {
    Matcher matcher = pattern.matcher(sheet.text());
    while (matcher.find()) {
      Span span = sheet.tokensIn(matcher.start(), matcher.end());
      boolean publisher = kind == Kind.WEB && PUBLISHER.matcher(matcher.group()).matches();
      if (publisher) {
        claims.add(Claim.keep(span.start(), span.end(), Weight.IDENTITY, "the publisher of the decision"));
      } else if (!span.isEmpty()) {
        claims.add(Claim.hide(span.start(), span.end(), Weight.IDENTITY, kind, Role.NONE, reason));
      }
    }
  }
}

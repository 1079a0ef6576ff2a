package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.AtTokens;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.text.Span;

/** Hides e-mail addresses, telephone numbers, web addresses and account names; keeps the publisher's own address. */
final class Contacts implements Detector {

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}+\\s?@\\s?[\\w-]{1,64}(?:\\.[\\w-]{2,20}){1,4}");
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s,;)\\]]{1,200}[^\\s,;)\\].]");
  private static final Pattern PHONE = Pattern.compile(
      "(?<![\\d-])(?:\\+?\\d{1,3}[ .-])?\\(?\\d{3}\\)?[ .-]{0,2}\\d{3}[ .-]{1,2}\\d{4}(?!\\d)"
          + "|(?<![\\d-])\\d{3,4}[ .-]\\d{4}[ .-]\\d{4}(?!\\d)|\\+\\d{1,3}(?:[ .-]?\\d{2,4}){3,4}");
  private static final int MOST_LOCAL_CHARS = 70;
  private static final Pattern PUBLISHER = Pattern.compile("(?i)www\\.i(?:r|n)ac\\.net\\S*");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.is(i, "@")) {
        email(sheet, i, claims);
      }
    }
    AtTokens.find(sheet, WEB, Contacts::opensWeb, span -> web(sheet, span, claims));
    AtTokens.find(sheet, PHONE, Contacts::opensPhone, span -> claims.add(hide(span, Kind.PHONE, "a telephone number")));
    return claims;
  }

  private static Claim hide(Span span, Kind kind, String reason) {
    return Claim.ofPrivate(span.start(), span.end(), Weight.IDENTITY, kind, Role.NONE, reason);
  }

  private static boolean opensWeb(Token token) {
    return token.is("www") || token.is("http") || token.is("https");
  }

  private static boolean opensPhone(Token token) {
    return token.shape() == Shape.NUMBER || token.is("(") || token.is("+");
  }

  private static void email(Sheet sheet, int at, List<Claim> claims) {
    int from = Math.max(0, sheet.token(at).start() - MOST_LOCAL_CHARS);
    Matcher matcher = EMAIL.matcher(sheet.text()).region(from, sheet.text().length());
    while (matcher.find() && matcher.start() <= sheet.token(at).start()) {
      claims.add(hide(sheet.tokensIn(matcher.start(), matcher.end()), Kind.EMAIL, "an e-mail address"));
    }
  }

  private static void web(Sheet sheet, Span span, List<Claim> claims) {
    String address = sheet.text().substring(sheet.token(span.start()).start(), sheet.token(span.end() - 1).end());
    if (PUBLISHER.matcher(address).matches()) {
      claims.add(Claim.ofPublic(span.start(), span.end(), Weight.IDENTITY, Kind.AGENCY, "the publisher of the decision"));
    } else {
      claims.add(hide(span, Kind.WEB, "a web address"));
    }
  }
}

package org.amparo.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language: what the address asks for ({@code ?lang=es}), else what was chosen before (a cookie), else
 * what the browser prefers, else English.
 */
final class Languages implements LocaleResolver, HandlerInterceptor {

  static final String PARAMETER = "lang";
  static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));

  private static final long COOKIE_AGE_SECONDS = 365L * 24 * 60 * 60;

  /** The other language: the one to offer. */
  static Locale other(Locale spoken) {
    return spoken.equals(SPOKEN.getFirst()) ? SPOKEN.getLast() : SPOKEN.getFirst();
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return asked(request).or(() -> chosen(request)).orElseGet(() -> preferred(request));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
    if (response != null && language != null) {
      ResponseCookie cookie =
          ResponseCookie.from(PARAMETER, language.getLanguage())
              .maxAge(COOKIE_AGE_SECONDS).path("/").httpOnly(true).sameSite("Strict").build();
      response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    asked(request).ifPresent(language -> setLocale(request, response, language));
    return true;
  }

  /** Looks at the address alone: what a form sent may be too long to be read. */
  private static Optional<Locale> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return SPOKEN.stream()
        .filter(l -> query != null && List.of(query.split("&")).contains(PARAMETER + "=" + l.getLanguage()))
        .findFirst();
  }

  private static Optional<Locale> chosen(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, PARAMETER);
    return spoken(cookie == null ? null : cookie.getValue());
  }

  private static Locale preferred(HttpServletRequest request) {
    List<Locale.LanguageRange> ranges =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
            ? List.of()
            : Collections.list(request.getLocales()).stream()
                .map(l -> new Locale.LanguageRange(l.getLanguage().isEmpty() ? "*" : l.getLanguage()))
                .toList();
    Locale best = Locale.lookup(ranges, SPOKEN);
    return best == null ? SPOKEN.getFirst() : best;
  }

  private static Optional<Locale> spoken(@Nullable String language) {
    return SPOKEN.stream().filter(l -> l.getLanguage().equals(language)).findFirst();
  }
}

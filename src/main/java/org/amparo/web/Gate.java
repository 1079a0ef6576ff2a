package org.amparo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what this machine's own browser asks for. A page elsewhere may point its name at 127.0.0.1 (DNS
 * rebinding), so the Host must be this server; it may post a form to it, so whatever changes something must come from a
 * page of this server, which browsers tell in {@code Sec-Fetch-Site}, older ones in {@code Origin} (Fetch Metadata,
 * W3C).
 */
final class Gate extends OncePerRequestFilter {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    guard(response);
    if (!isThisServer(request)) {
      refuse(response, HttpStatus.MISDIRECTED_REQUEST, "This is not the address of Amparo; use http://localhost.");
    } else if (!HARMLESS.contains(request.getMethod()) && !isFromOwnPage(request)) {
      refuse(response, HttpStatus.FORBIDDEN, "Another site sent this; open Amparo's own page and send it from there.");
    } else {
      rest.doFilter(request, response);
    }
  }

  private static void guard(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  }

  private static boolean isThisServer(HttpServletRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    String port = ":" + request.getLocalPort();
    return ("localhost" + port).equals(host) || ("127.0.0.1" + port).equals(host);
  }

  private static boolean isFromOwnPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String own = "http://" + request.getHeader(HttpHeaders.HOST);
    return site == null ? own.equals(request.getHeader(HttpHeaders.ORIGIN)) : "same-origin".equals(site);
  }

  private static void refuse(HttpServletResponse response, HttpStatus status, String why) throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.TEXT_PLAIN_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().println(why);
  }
}

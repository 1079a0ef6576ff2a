package org.amparo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.flows.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops every failure before the server can print it: a message made somewhere below may quote a story. What is logged
 * is the kind of the failure and its place in the code; what the reader sees is the error page.
 */
final class Incidents extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    try {
      rest.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      LOG.error("a page failed: {}", Failure.of(deepest(e)).line());
      if (!response.isCommitted()) {
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }

  private static Throwable deepest(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause == null ? thrown : deepest(cause);
  }
}

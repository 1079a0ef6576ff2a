package org.amparo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.flows.Failure;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops every failure before the server can print it: a message made somewhere below may quote a story. What the reader
 * gets is the error page with one line that holds no word of any document; nothing is logged.
 */
final class Incidents extends OncePerRequestFilter {

  /** Where the error page finds the line. */
  static final String LINE = "failure";

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    try {
      rest.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      if (!response.isCommitted()) {
        tell(deepest(e), request, response);
      }
    }
  }

  private static void tell(Throwable failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (failure instanceof InvalidParameterException unreadable) {
      response.sendError(unreadable.getErrorCode());
    } else {
      request.setAttribute(LINE, Failure.of(failure).line());
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static Throwable deepest(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause == null ? thrown : deepest(cause);
  }
}

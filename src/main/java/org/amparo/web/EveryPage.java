package org.amparo.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.amparo.review.NotReleasable;
import org.amparo.vault.NotInVault;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page shows: the reader's language, and where the page in the other one is. */
@ControllerAdvice
class EveryPage {

  @ExceptionHandler(NotInVault.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  @ExceptionHandler(NotReleasable.class)
  void notProtected(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
  }

  @ModelAttribute
  void languages(HttpServletRequest request, Locale language, Model model) {
    Locale other = Languages.other(language);
    model.addAttribute("language", language.getLanguage());
    model.addAttribute("otherLanguage", other.getLanguage());
    model.addAttribute(Incidents.LINE, request.getAttribute(Incidents.LINE));
    if (request.getDispatcherType() == DispatcherType.REQUEST) {
      String address =
          ServletUriComponentsBuilder.fromRequest(request)
              .scheme(null).host(null).port(null)
              .replaceQueryParam(Languages.PARAMETER, other.getLanguage())
              .build().toUriString();
      model.addAttribute("otherAddress", address);
    }
  }
}

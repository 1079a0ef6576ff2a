package org.amparo.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader sees instead of a page that is not there or failed; never a word of what was sent. */
@Controller
class ErrorPage implements ErrorController {

  @RequestMapping("/error")
  String show(HttpServletRequest request, Model model) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    model.addAttribute("status", status == null ? 404 : status);
    return "error";
  }
}

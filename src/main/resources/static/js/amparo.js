// Adds to pages that work without it: lights up every part of the words that a fact came from, and tells when an
// answer does not come.
"use strict";

function light() {
  const id = decodeURIComponent(location.hash.slice(1));
  document.querySelectorAll(".ev.lit").forEach((part) => part.classList.remove("lit"));
  document.querySelectorAll(".facts a[aria-current]").forEach((link) => link.removeAttribute("aria-current"));
  const words = id ? document.getElementById(id) : null;
  if (!words || !words.classList.contains("ev")) {
    return;
  }
  document.querySelectorAll(`[data-of="${CSS.escape(id)}"]`).forEach((part) => part.classList.add("lit"));
  words.classList.add("lit");
  words.focus({ preventScroll: true });
  document.querySelectorAll(`.facts a[href="#${CSS.escape(id)}"]`).forEach((link) => {
    link.setAttribute("aria-current", "true");
  });
}

function failed(isFailed) {
  const notice = document.getElementById("failed");
  if (notice) {
    notice.hidden = !isFailed;
  }
}

addEventListener("hashchange", light);
addEventListener("DOMContentLoaded", light);
document.addEventListener("htmx:beforeRequest", () => failed(false));
document.addEventListener("htmx:sendError", () => failed(true));
document.addEventListener("htmx:timeout", () => failed(true));
document.addEventListener("htmx:responseError", () => failed(true));

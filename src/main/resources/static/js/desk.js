// The keys of the review desk. Every key is a form sent to the server, whose answer holds the pieces of the page that
// changed; here is only what a browser must do itself: the cursor, the choice of words, and the views.
"use strict";

addEventListener("DOMContentLoaded", () => {
  const review = document.querySelector("main.review");
  if (review) {
    startDesk(review);
  }
});

function startDesk(review) {
  const byId = (id) => document.getElementById(id);
  const sheet = byId("sheet");
  const text = byId("text");
  const says = byId("says").dataset;
  const VERBS = { j: "next", J: "previous", n: "forward", N: "back", h: "hide", g: "generalise", k: "keep", a: "all",
    x: "asproposed", u: "undo", r: "redo" };
  let sending = Promise.resolve();
  let doubted = "";
  let choosing = null;
  let arrived = false;
  let waiting = 0;

  const cursor = () => byId("cursor").dataset;
  const at = () => cursor().at;

  function say(words) {
    byId("alarm").textContent = "";
    byId("said").textContent = words;
  }

  // Sending: one key after the other, in the order typed.

  function send(verb, more, focus) {
    return inTurn(() => {
      const values = { verb, at: more.at ?? at(), ...more };
      const sure = verb === "keep" && doubted === values.at;
      doubted = "";
      if (sure) {
        values.sure = "true";
      }
      return htmx.ajax("POST", `${review.dataset.desk}/rule`, { source: review, swap: "none", values })
        .then(() => settle(verb, focus));
    });
  }

  function inTurn(work) {
    waiting += 1;
    review.dataset.busy = "true";
    sending = sending.then(work).catch(() => {}).then(() => {
      waiting -= 1;
      if (!waiting) {
        delete review.dataset.busy;
      }
    });
    return sending;
  }

  function settle(verb, focus) {
    if (byId("alarm").textContent && verb === "keep") {
      doubted = at();
    }
    clearChoice();
    showScripted();
    show(focus ?? "mark");
    if (sheet.dataset.view === "pages") {
      redraw();
    }
  }

  function showScripted() {
    document.querySelectorAll(".needs-script").forEach((part) => part.classList.remove("needs-script"));
  }

  // The cursor

  function parts(place) {
    return place ? document.querySelectorAll(`#s${CSS.escape(place)}, [data-of="s${CSS.escape(place)}"]`) : [];
  }

  function show(focus) {
    document.querySelectorAll(".s[aria-current]").forEach((mark) => {
      mark.removeAttribute("aria-current");
      mark.tabIndex = -1;
    });
    const marks = [...parts(at())];
    marks.forEach((mark) => mark.setAttribute("aria-current", "true"));
    const first = marks.find((mark) => mark.getClientRects().length > 0) ?? marks[0];
    if (!first) {
      return focus === "mark" ? sheet.focus({ preventScroll: true }) : undefined;
    }
    if (!first.getClientRects().length) {
      return focus === "mark" ? first.closest(".leaf").scrollIntoView({ block: "start" }) : undefined;
    }
    first.tabIndex = 0;
    if (focus === "mark") {
      arrived = true;
      document.querySelector(".side").scrollTop = 0;
      first.focus({ preventScroll: true });
      centre(first);
    } else if (focus === "words") {
      byId("mark-words").focus({ preventScroll: true });
    }
    return undefined;
  }

  function centre(element) {
    const box = element.getBoundingClientRect();
    const covered = innerWidth <= 1024 ? byId("mark").getBoundingClientRect().top : innerHeight;
    if (box.top < 120 || box.bottom > covered - 60) {
      scrollBy({ top: box.top - covered / 2.5, behavior: "instant" });
    }
  }

  // Words chosen by mouse or keyboard. The text's own characters count; stand-ins and tags do not.

  function walker(block) {
    return document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(".now, .tag") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  }

  function offsetOf(node, inside) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const block = element.closest("p[data-at]");
    if (!block) {
      return null;
    }
    let count = Number(block.dataset.at);
    const texts = walker(block);
    const here = document.createRange();
    here.setStart(node, inside);
    for (let next = texts.nextNode(); next; next = texts.nextNode()) {
      if (next === node) {
        return count + inside;
      }
      if (here.comparePoint(next, 0) >= 0) {
        return count;
      }
      count += next.length;
    }
    return count;
  }

  function wordsOf(block) {
    const words = [];
    let count = Number(block.dataset.at);
    let whole = "";
    const texts = walker(block);
    for (let next = texts.nextNode(); next; next = texts.nextNode()) {
      whole += next.data;
    }
    for (const word of whole.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’.@/-][\p{L}\p{N}\p{M}]+|,\p{N}+)*/gu)) {
      const start = count + word.index;
      words.push({ start, end: start + word[0].length, block, said: word[0] });
    }
    return words;
  }

  function allWords() {
    return [...text.querySelectorAll("p[data-at]")].flatMap(wordsOf);
  }

  function pointAt(offset, block) {
    let left = offset - Number(block.dataset.at);
    const texts = walker(block);
    let last = null;
    for (let next = texts.nextNode(); next; next = texts.nextNode()) {
      if (left <= next.length) {
        return [next, left];
      }
      left -= next.length;
      last = next;
    }
    return last ? [last, last.length] : [block, 0];
  }

  function select(from, to) {
    const [startNode, start] = pointAt(from.start, from.block);
    const [endNode, end] = pointAt(to.end, to.block);
    getSelection().setBaseAndExtent(startNode, start, endNode, end);
    const box = (to.block.getClientRects().length ? getSelection().getRangeAt(0) : to.block).getBoundingClientRect();
    if (box.top < 120 || box.bottom > innerHeight - 140) {
      scrollBy({ top: box.top - innerHeight / 2.5, behavior: "instant" });
    }
  }

  function chosenSpan() {
    if (choosing) {
      const [from, to] = [choosing.anchor, choosing.head].sort((a, b) => a - b);
      return `${choosing.words[from].start}-${choosing.words[to].end}`;
    }
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount || !text.contains(selection.anchorNode)) {
      return null;
    }
    const range = selection.getRangeAt(0);
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    if (start === null || end === null || start >= end) {
      return null;
    }
    const touched = allWords().filter((word) => word.start < end && word.end > start);
    return touched.length ? `${touched[0].start}-${touched.at(-1).end}` : null;
  }

  function clearChoice() {
    choosing = null;
    review.classList.remove("choosing");
    getSelection().removeAllRanges();
  }

  function beginChoice() {
    setView("marks");
    const words = allWords();
    if (!words.length) {
      return;
    }
    const from = Number((at() || "0-0").split("-")[0]);
    const first = Math.max(0, words.findIndex((word) => word.start >= from));
    choosing = { words, anchor: first, head: first };
    review.classList.add("choosing");
    sheet.focus({ preventScroll: true });
    moveChoice(0, false, says.words);
  }

  function moveChoice(by, extend, told) {
    const last = choosing.words.length - 1;
    choosing.head = Math.min(last, Math.max(0, choosing.head + by));
    if (!extend) {
      choosing.anchor = choosing.head;
    }
    const [from, to] = [choosing.anchor, choosing.head].sort((a, b) => a - b);
    select(choosing.words[from], choosing.words[to]);
    const chosen = choosing.words.slice(from, to + 1).map((word) => word.said).join(" ");
    say(told ? `${told} ${chosen}` : chosen);
  }

  function lineAway(down) {
    const here = choosing.words[choosing.head];
    const box = rectOf(here);
    let best = 0;
    for (let i = choosing.head; i >= 0 && i < choosing.words.length; i += down ? 1 : -1) {
      const other = rectOf(choosing.words[i]);
      const below = down ? other.top - box.top : box.top - other.top;
      if (below > 4) {
        if (best && Math.abs(other.top - rectOf(choosing.words[best]).top) > 4) {
          break;
        }
        if (!best || Math.abs(other.left - box.left) < Math.abs(rectOf(choosing.words[best]).left - box.left)) {
          best = i;
        }
      }
    }
    return best ? best - choosing.head : (down ? 1 : -1);
  }

  function rectOf(word) {
    const range = document.createRange();
    range.setStart(...pointAt(word.start, word.block));
    range.setEnd(...pointAt(word.end, word.block));
    return range.getBoundingClientRect();
  }

  function chooseKey(event) {
    const steps = { ArrowRight: () => 1, ArrowLeft: () => -1, ArrowDown: () => lineAway(true),
      ArrowUp: () => lineAway(false) };
    if (event.key === "Escape") {
      clearChoice();
      say(says.left);
      show("mark");
    } else if (steps[event.key]) {
      moveChoice(steps[event.key](), event.shiftKey, "");
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  // Views: the marks, the copy as a reader will see it, the pages as they looked

  function setView(view) {
    if (sheet.dataset.view === view) {
      return;
    }
    sheet.dataset.view = view;
    document.querySelectorAll("button[data-view]").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    });
    say({ marks: says.marks, reader: says.reader, pages: says.pages }[view]);
    if (view === "pages") {
      watchPictures();
    }
    show("mark");
  }

  function toggleView(view) {
    if (document.querySelector(`button[data-view="${view}"]`)) {
      setView(sheet.dataset.view === view ? "marks" : view);
    }
  }

  let pictures = null;

  function watchPictures() {
    pictures ??= new IntersectionObserver((entries) => entries.forEach((entry) => {
      entry.target.classList.toggle("near", entry.isIntersecting);
      if (entry.isIntersecting) {
        draw(entry.target);
      }
    }), { rootMargin: "400px" });
    document.querySelectorAll(".picture").forEach((picture) => {
      picture.classList.add("stale");
      pictures.observe(picture);
      if (picture.classList.contains("near")) {
        draw(picture);
      }
    });
  }

  function redraw() {
    document.querySelectorAll(".picture").forEach((picture) => picture.classList.add("stale"));
    document.querySelectorAll(".picture.near").forEach(draw);
  }

  function draw(picture) {
    if (picture.classList.contains("stale")) {
      picture.classList.remove("stale");
      htmx.ajax("GET", picture.dataset.picture, { target: picture, swap: "innerHTML" })
        .then(() => show(picture.closest(".leaf").querySelector(`[id="s${at()}"]`) ? "mark" : "none"));
    }
  }

  // Dialogs

  function openDialog(id) {
    if (id === "office") {
      const { words, office, action } = cursor();
      if (office !== "true") {
        return say(says.notforoffice);
      }
      const title = byId("office-title");
      title.textContent = action === "stay" ? title.dataset.keep : title.dataset.hide;
      byId("office-words").textContent = words;
      byId("office-at").value = at();
    }
    return byId(id).showModal();
  }

  // Keys

  const OTHER_KEYS = {
    "?": () => openDialog("help"),
    o: () => openDialog("office"),
    v: () => toggleView("reader"),
    i: () => toggleView("pages"),
    m: beginChoice,
    e: () => {
      byId("standin")?.focus();
      byId("standin")?.select();
    },
    c: () => {
      const changes = byId("changes");
      if (changes) {
        changes.open = !changes.open;
        changes.querySelector("summary").focus();
      }
    },
    y: () => byId("name")?.focus(),
  };

  function press(verb) {
    if (verb === "next" && !arrived) {
      arrived = true;
      return show("mark");
    }
    const chosen = chosenSpan();
    const rules = ["hide", "generalise", "keep"].includes(verb);
    return send(verb, rules && chosen ? { at: chosen } : {});
  }

  document.addEventListener("keydown", (event) => {
    if (event.target.closest("dialog")) {
      return;
    }
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (typing) {
      if (event.key === "Escape") {
        show("mark");
      }
      return;
    }
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === "z" && !event.altKey) {
      event.preventDefault();
      press(event.shiftKey ? "redo" : "undo");
      return;
    }
    if (command || event.altKey || (choosing && chooseKey(event)) || !byId("keys-on").checked) {
      return;
    }
    if (VERBS[event.key]) {
      event.preventDefault();
      press(VERBS[event.key]);
    } else if (OTHER_KEYS[event.key]) {
      event.preventDefault();
      OTHER_KEYS[event.key]();
    } else if (event.key === "Escape" && doubted) {
      doubted = "";
      say("");
    }
  });

  // Mouse and buttons

  document.addEventListener("click", (event) => {
    const place = event.target.closest('.s[href^="?at="], #queue a, #changes a, svg.page a');
    const button = event.target.closest("button[data-verb]");
    const free = event.target.closest("svg.page .free rect");
    if (place && getSelection().isCollapsed) {
      event.preventDefault();
      const address = new URLSearchParams(place.getAttribute("href").split("#")[0]).get("at");
      send("go", { at: address }, address === at() && place.matches(".s") ? "words" : "mark");
    } else if (place) {
      event.preventDefault();
    } else if (button && !button.classList.contains("first")) {
      event.preventDefault();
      const standIn = button.dataset.standin
        ?? (["hide", "generalise"].includes(button.dataset.verb) && typedStandIn());
      send(button.dataset.verb, standIn ? { standIn } : {}, "none").then(() => keepFocus(button));
    } else if (free) {
      send("go", { at: free.dataset.at }, "none");
    }
    const opener = event.target.closest("[data-opens]");
    const closer = event.target.closest("[data-closes]");
    const view = event.target.closest("button[data-view]");
    if (opener) {
      openDialog(opener.dataset.opens);
    } else if (closer) {
      byId(closer.dataset.closes).close();
    } else if (view) {
      setView(view.dataset.view);
      view.focus();
    } else if (event.target.closest("[data-words-mode]")) {
      beginChoice();
    } else if (event.target.closest('a[href="#approve"]')) {
      event.preventDefault();
      byId("name").focus();
    }
  });

  function typedStandIn() {
    const field = byId("standin");
    return field && field.value !== field.defaultValue ? field.value : "";
  }

  function keepFocus(button) {
    const again = document.querySelector(`button[data-verb="${button.dataset.verb}"]:not(.first)`);
    (again && !again.disabled ? again : byId("mark-words")).focus({ preventScroll: true });
  }

  document.addEventListener("submit", (event) => {
    if (event.target.id === "ruling") {
      event.preventDefault();
      send("reword", { standIn: byId("standin").value });
    }
  });

  sheet.addEventListener("mouseup", () => {
    const chosen = choosing ? null : chosenSpan();
    if (chosen) {
      const range = getSelection().getRangeAt(0).cloneRange();
      inTurn(() => htmx.ajax("POST", `${review.dataset.desk}/rule`, {
        source: review, swap: "none", values: { verb: "go", at: chosen } }).then(() => {
        showScripted();
        show("none");
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      }));
    }
  });

  showScripted();
  show(location.search.includes("at=") ? "mark" : "none");
}

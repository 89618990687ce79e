// What scrolls can be reached by keyboard: mdBook's code and tables scroll, and cannot be focused. Only what is
// wider than its box gets a stop, so that nobody tabs through every program of a page.
"use strict";

(() => {
  const boxes = document.querySelectorAll("main pre > code, main .table-wrapper");

  const mark = (box) => {
    // What is in a folded block has no width; it is looked at again when it is unfolded.
    if (box.clientWidth > 0 && box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", box.matches("code") ? "Code" : "Table");
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    }
  };

  const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));
  for (const box of boxes) {
    observer.observe(box);
    // The arrow keys scroll it; mdBook would turn the page by them.
    box.addEventListener("keydown", (event) => {
      if (event.target === box && event.key.startsWith("Arrow")) event.stopPropagation();
    });
  }
})();

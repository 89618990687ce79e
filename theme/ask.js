// Makes buttons of a question's choices. Without this file the question is a folded list of all choices with
// their reasons; with it a choice says whether it is right, and why, once it is picked. What the program printed, and
// the table of all that it can do, stay out of sight until then.
"use strict";

(() => {
  // Paper has no buttons: the page for printing keeps the list.
  if (location.pathname.endsWith("/print.html")) return;

  /** A button for one choice, and the place where its reason will stand: a screen reader announces what appears there. */
  function makeChoice(choice) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    const verdict = document.createElement("div");
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    button.append(...choice.querySelector(".ask-choice").childNodes);
    verdict.setAttribute("role", "status");
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-pressed") === "true") return;
      button.setAttribute("aria-pressed", "true");
      const sign = document.createElement("span");
      sign.setAttribute("aria-hidden", "true");
      sign.textContent = choice.dataset.right === "true" ? "✓ " : "✗ ";
      verdict.className = "ask-verdict";
      // It begins with "Right." or "Wrong."
      verdict.append(sign, ...choice.querySelector(".ask-why").childNodes);
    });
    item.append(button, verdict);
    return item;
  }

  /** Hides what gives an answer away, until a choice is picked. The note says what will appear. */
  function hideUntilPicked(hidden, choices, what) {
    const note = document.createElement("p");
    note.className = "ask-note";
    note.textContent = `Pick an answer above, and ${what} appears here.`;
    hidden.before(note);
    hidden.hidden = true;
    const show = () => {
      hidden.hidden = false;
      note.remove();
    };
    choices.addEventListener("click", show, { once: true });
  }

  for (const ask of document.querySelectorAll("div.ask")) {
    const folded = ask.querySelector("details");
    const question = ask.querySelector(".ask-question");
    if (!folded || !question) continue;
    const choices = document.createElement("ul");
    choices.className = "ask-choices";
    choices.setAttribute("aria-label", question.textContent);
    choices.append(...Array.from(folded.querySelectorAll("li[data-right]"), makeChoice));
    const result = folded.querySelector(".ask-result");
    folded.replaceWith(choices);
    if (result) {
      choices.after(result);
      hideUntilPicked(result, choices, "what came of the program");
    }
    for (const outcomes of document.querySelectorAll(`div.outcomes[data-listing="${ask.dataset.listing}"]`)) {
      if (!(ask.compareDocumentPosition(outcomes) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      hideUntilPicked(outcomes, choices, "all that the program can do");
    }
  }
})();

// Plays what a listing can do. `cargo xtask explore` ran the listing under many schedules and recorded what
// happened; the page holds the table of outcomes and, in a script element beside it, the record. This file adds
// two things, and no step of either is made up here:
//
// - to each outcome a stepper through the shortest way there;
// - where the record has every place at which two threads could go on: the reader picks who does.
"use strict";

(() => {
  // Paper has no buttons: the page for printing keeps its tables as they are.
  if (location.pathname.endsWith("/print.html")) return;

  /** An element with attributes and children. An attribute that is `false` is left out. */
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== false) element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };

  /** A button that can be switched off and keeps the focus: one that is `disabled` would lose it. */
  const makeButton = (label, action) => {
    const button = make("button", { type: "button" }, label);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") action();
    });
    return button;
  };
  const enable = (button, yes) => button.setAttribute("aria-disabled", String(!yes));

  /** A thread's name within a sentence. */
  const named = (record, thread) => {
    const name = record.threads[thread];
    return /^(main|thread \d+|task \d+)$/.test(name) ? name : `“${name}”`;
  };

  /** What is known about every thread after these events, and what was printed. */
  function replay(record, events) {
    const threads = record.threads.map(() => ({ phase: "new", file: 0, line: null, holds: [], waits: null }));
    let output = "";
    for (const [thread, file, line, what, detail] of events) {
      const state = threads[thread];
      const moves = line !== null && (line !== state.line || file !== state.file);
      if (moves) Object.assign(state, { file, line });
      state.phase = "begun";
      if (what === "waits") state.waits = { object: detail };
      else if (what !== "unlocks" && (what !== "at" || moves)) state.waits = null;
      if (what === "locks") state.holds.push(detail);
      else if (what === "unlocks") state.holds = state.holds.filter((object) => object !== detail);
      else if (what === "prints") output += detail;
      else if (what === "ends") Object.assign(state, { phase: "ended", line: null });
    }
    return { threads, output };
  }

  /** Events as sentences. That a thread reaches a line is left out where it does something on that line. */
  function tell(record, events) {
    const told = events.filter(([thread, file, line, what], index) => {
      const next = events.slice(index + 1).find((event) => event[0] === thread);
      return what !== "at" || !next || next[1] !== file || next[2] !== line;
    });
    const place = (file, line) => {
      if (line === null) return "";
      return record.files.length > 1 ? ` (line ${line} of ${record.files[file]})` : ` (line ${line})`;
    };
    const does = ([, file, line, what, detail]) => {
      const object = detail === null ? "" : ` ${record.objects[detail]}`;
      switch (what) {
        case "at": return record.files.length > 1 ? `reaches line ${line} of ${record.files[file]}` : `reaches line ${line}`;
        case "waits": return object ? `waits for${object}${place(file, line)}` : `waits${place(file, line)}`;
        case "prints": return `prints “${detail.trimEnd()}”${place(file, line)}`;
        case "starts": case "ends": return what;
        default: return `${what}${object}${place(file, line)}`;
      }
    };
    let before = null;
    let text = "";
    for (const event of told) {
      if (event[0] === before) text += `, ${does(event)}`;
      else text += `${text ? "; " : ""}${named(record, event[0])} ${does(event)}`;
      before = event[0];
    }
    return text && `${text}.`;
  }

  /** The end of a run in words. */
  function tellEnd(record, outcome, threads) {
    switch (outcome.end) {
      case "done": return "The program has ended.";
      case "panic": return `The program panicked: ${outcome.message ?? "no message"}.`;
      case "endless": return "It goes on like this without end.";
      default: {
        const left = threads.flatMap((state, thread) => (state.phase === "ended" ? [] : [
          `${named(record, thread)} waits${state.waits?.object != null ? ` for ${record.objects[state.waits.object]}` : ""}`,
        ]));
        return `Stuck: ${left.join(", ")}. Nobody can go on.`;
      }
    }
  }

  /** What a thread does at this moment. `view.ready` has the threads that can go on, where that is known. */
  function stateOf(record, view, thread) {
    const { phase, waits } = view.threads[thread];
    const waiting = waits?.object == null ? ["waits"] : ["waits for ", make("code", {}, record.objects[waits.object])];
    if (phase === "ended") return ["ended"];
    if (view.ready?.includes(thread)) return ["ready"];
    if (phase === "new") return ["not started"];
    if (waits || view.ready || view.outcome?.end === "stuck") return waiting;
    return [thread === view.current ? "goes on" : "paused"];
  }

  /** The listing's files as text, in the order of `files`: from the record, else from its figure on this page. */
  function sources(record, figure) {
    if (record.sources) return record.sources;
    if (record.source) return record.files.map((name) => record.source[name] ?? "");
    const texts = record.files.map(() => "");
    for (const code of figure?.querySelectorAll("pre code.language-rust") ?? []) {
      const label = code.closest("details.listing-file")?.querySelector("summary code")
        ?? code.closest("figure")?.querySelector("p.listing-file code");
      const index = label ? record.files.indexOf(label.textContent.trim()) : 0;
      const copy = code.cloneNode(true);
      // mdBook puts a hidden `fn main` around a file that has none.
      copy.querySelectorAll(".boring").forEach((hidden) => hidden.remove());
      if (index >= 0 && !texts[index]) texts[index] = copy.textContent.replace(/^\n+|\n+$/g, "");
    }
    return texts;
  }

  /** A colour per thread, always beside its name. The first thread, main, has the quietest. */
  const colour = (thread) => `thread-${thread === 0 ? 0 : 1 + ((thread - 1) % 4)}`;

  /** The program with line numbers; `show` marks each thread's line. */
  function makeProgram(record, figure) {
    const element = make("div", { class: "player-program" });
    const files = sources(record, figure).map((text, index) => {
      if (!text) return null;
      const lines = text.split("\n").map((line, number) => make("span", { class: "player-line", "data-line": number + 1 },
        make("span", { class: "player-text" }, line || " ")));
      const pre = make("pre", { tabindex: 0, role: "group", "aria-label": `Program, ${record.files[index]}` },
        make("code", {}, ...lines));
      if (record.files.length > 1) element.append(make("p", { class: "player-label" }, record.files[index]));
      element.append(pre);
      return { pre, lines };
    });
    const show = (view) => {
      element.querySelectorAll(".player-mark").forEach((mark) => mark.remove());
      for (const line of element.querySelectorAll(".player-line[class*=' ']")) line.className = "player-line";
      view.threads.forEach(({ file, line: number }, thread) => {
        const line = files[file]?.lines[number - 1];
        if (!line) return;
        line.classList.add("marked", colour(thread));
        line.append(make("span", { class: `player-mark ${colour(thread)}` }, record.threads[thread]));
        if (thread === view.current) {
          // Within its own box: the page stays where it is.
          const { pre } = files[file];
          const top = line.offsetTop - pre.offsetTop;
          if (top < pre.scrollTop || top + line.offsetHeight > pre.scrollTop + pre.clientHeight) {
            pre.scrollTop = top - pre.clientHeight / 2;
          }
        }
      });
    };
    return { element, show };
  }

  /** The table of threads, the output so far, and the line that says what happened last. */
  function makeState(record) {
    const body = make("tbody");
    const output = make("pre", { tabindex: 0, role: "group", "aria-label": "Printed so far" });
    const element = make("div", { class: "player-state" },
      make("table", {},
        make("thead", {}, make("tr", {}, ...["thread", "at line", "holds", "state"].map((head) => make("th", { scope: "col" }, head)))),
        body),
      make("p", { class: "player-label" }, "Printed so far"),
      output);
    const show = (view) => {
      body.replaceChildren(...view.threads.map((state, thread) => make("tr", {},
        make("th", { scope: "row" }, make("span", { class: `player-name ${colour(thread)}` }, record.threads[thread])),
        make("td", {}, state.line === null ? "–" : `${state.line}`),
        make("td", {}, ...(state.holds.length ? [make("code", {}, state.holds.map((object) => record.objects[object]).join(", "))] : ["–"])),
        make("td", {}, ...stateOf(record, view, thread)))));
      output.textContent = view.output || "nothing yet";
      output.classList.toggle("empty", !view.output);
    };
    return { element, show };
  }

  let ids = 0;

  /** A player's frame: title, buttons, what happened, program and state. `keys` says what a key does. */
  function makePlayer(record, figure, title, buttons, keys, close) {
    const program = makeProgram(record, figure);
    const state = makeState(record);
    const status = make("p", { class: "player-status", role: "status", "aria-live": "polite" });
    const id = `player-${++ids}`;
    const element = make("section", { class: "player", "aria-labelledby": id },
      make("div", { class: "player-head" }, make("p", { class: "player-title", id }, title), makeButton("Close", close)),
      ...buttons, status, program.element, state.element);
    element.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      // In the program these keys scroll it. Everywhere here mdBook would turn the page by them.
      if (event.key.startsWith("Arrow")) event.stopPropagation();
      const action = event.target.closest("pre") ? null : event.key === "Escape" ? close : keys(event.key);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    });
    const show = (view, words, end) => {
      program.show(view);
      state.show(view);
      status.replaceChildren(words, ...(end ? [" ", make("strong", {}, end)] : []));
    };
    return { element, show };
  }

  /** Steps through one outcome's path. */
  function makeStepper(record, figure, number, close) {
    const outcome = record.outcomes[number];
    const last = outcome.path.length;
    let step = 0;
    const go = (to) => {
      step = Math.min(Math.max(to, 0), last);
      const view = { ...replay(record, outcome.path.slice(0, step)), current: outcome.path[step - 1]?.[0] };
      const words = step === 0 ? "At the start." : `Step ${step} of ${last}: ${tell(record, [outcome.path[step - 1]])}`;
      if (step === last) view.outcome = outcome;
      player.show(view, words, step === last && tellEnd(record, outcome, view.threads));
      for (const button of [start, back]) enable(button, step > 0);
      for (const button of [next, end]) enable(button, step < last);
    };
    const moves = { Home: () => go(0), ArrowLeft: () => go(step - 1), ArrowRight: () => go(step + 1), End: () => go(last) };
    moves.ArrowUp = moves.ArrowLeft;
    moves.ArrowDown = moves.ArrowRight;
    const start = makeButton("To the start", moves.Home);
    const back = makeButton("Back", moves.ArrowLeft);
    const next = makeButton("Next", moves.ArrowRight);
    const end = makeButton("To the end", moves.End);
    const player = makePlayer(record, figure, `Step through outcome ${number + 1} of ${record.outcomes.length}`,
      [make("div", { class: "player-buttons" }, start, back, next, end)], (key) => moves[key], close);
    go(0);
    return { element: player.element, first: next };
  }

  /** Where these picks lead: all events, those since the last pick, and the node or (below zero) the outcome. */
  function follow(record, picks) {
    let events = [];
    let recent = [];
    let node = 0;
    const take = (thread) => {
      const [happens, next] = record.nodes[node][thread];
      events = events.concat(happens);
      recent = recent.concat(happens);
      node = next;
    };
    // Where one thread alone can go on there is nothing to pick.
    const ready = () => (node < 0 ? [] : Object.keys(record.nodes[node]).map(Number));
    const goOn = () => {
      while (ready().length === 1) take(ready()[0]);
    };
    goOn();
    for (const pick of picks) {
      recent = [];
      take(pick);
      goOn();
    }
    return { events, recent, ready: ready(), outcome: node < 0 ? -1 - node : null };
  }

  /** The reader picks the thread that goes on. `found(outcome)` ticks an outcome and says how many are found. */
  function makeScheduler(record, figure, found, close) {
    let picks = [];
    let now;
    // Only who can be picked somewhere has a button; main comes last, so that key 1 is thread 1.
    const pickable = [...new Set(record.nodes.flatMap((node) => (Object.keys(node).length > 1 ? Object.keys(node) : [])).map(Number))]
      .sort((a, b) => (a || Infinity) - (b || Infinity));
    const pick = (thread) => {
      if (!now.ready.includes(thread)) return;
      picks.push(thread);
      show();
    };
    const threads = pickable.map((thread, index) => {
      const why = make("span", { class: "player-why" });
      const button = makeButton("", () => pick(thread));
      button.className = `player-pick ${colour(thread)}`;
      if (index < 9) {
        button.setAttribute("aria-keyshortcuts", index + 1);
        button.append(make("kbd", { "aria-hidden": "true" }, `${index + 1}`), " ");
      }
      button.append(make("span", { class: "player-name" }, record.threads[thread]), " ", why);
      return { button, why, thread };
    });
    const undo = () => {
      picks.pop();
      show();
    };
    const restart = () => {
      picks = [];
      show();
    };
    const back = makeButton("Back", undo);
    const start = makeButton("From the start", restart);
    const score = make("p", { class: "player-score" });
    const keys = (key) => {
      if (key === "Home") return restart;
      if (key === "ArrowLeft" || key === "Backspace") return undo;
      const thread = /^[1-9]$/.test(key) && threads[key - 1];
      return thread ? () => pick(thread.thread) : null;
    };
    const player = makePlayer(record, figure, "Be the scheduler: who goes on?", [
      make("div", { class: "player-buttons", role: "group", "aria-label": "Who goes on?" }, ...threads.map(({ button }) => button)),
      make("div", { class: "player-buttons" }, back, start, score),
    ], keys, close);
    const show = () => {
      now = follow(record, picks);
      const view = { ...replay(record, now.events), ready: now.ready, current: now.recent.at(-1)?.[0] };
      const words = picks.length === 0 ? "At the start. Pick the thread that goes on." : tell(record, now.recent);
      let end = null;
      score.textContent = found(now.outcome);
      if (now.outcome !== null) {
        view.outcome = record.outcomes[now.outcome];
        end = `${tellEnd(record, view.outcome, view.threads)} This is outcome ${now.outcome + 1}: ${score.textContent}.`;
      }
      player.show(view, words, end);
      for (const { button, why, thread } of threads) {
        const ready = now.ready.includes(thread);
        const line = view.threads[thread].line;
        enable(button, ready);
        why.replaceChildren(...(!ready ? stateOf(record, view, thread) : line === null ? ["starts"] : [`goes on from line ${line}`]));
      }
      for (const button of [back, start]) enable(button, picks.length > 0);
    };
    show();
    return { element: player.element, first: threads[0].button };
  }

  /** Adds the buttons to one table of outcomes. */
  function enhance(outcomes) {
    const script = outcomes.querySelector('script[type="application/json"]');
    const table = outcomes.querySelector("table");
    if (!script || !table) return;
    const record = JSON.parse(script.textContent);
    const figure = document.getElementById(outcomes.dataset.listing);
    let open = null;
    const close = () => {
      open.element.remove();
      open.opener.setAttribute("aria-expanded", "false");
      open.opener.focus();
      open = null;
    };
    const opener = (label, player) => {
      const button = makeButton(label, () => {
        const again = open?.opener === button;
        if (open) close();
        if (again) return;
        open = { opener: button, ...player() };
        button.setAttribute("aria-expanded", "true");
        outcomes.append(open.element);
        open.first.focus();
      });
      button.setAttribute("aria-expanded", "false");
      return button;
    };
    // A long table shows its first outcomes, and a record that would be too heavy for a page lacks paths or nodes.
    const ticks = Array.from(table.tBodies[0].rows, (row, number) => {
      const tick = make("span", { class: "outcome-found" });
      const tools = make("div", { class: "outcome-tools" }, tick);
      if (record.outcomes[number].path.length > 0) {
        const button = opener("Step through", () => makeStepper(record, figure, number, close));
        button.setAttribute("aria-label", `Step through outcome ${number + 1}`);
        tools.prepend(button);
      }
      row.cells[0].append(tools);
      return tick;
    });
    if (!record.nodes?.some((node) => Object.keys(node).length > 1)) return;
    const seen = new Set();
    const found = (outcome) => {
      if (outcome !== null && !seen.has(outcome)) {
        seen.add(outcome);
        if (ticks[outcome]) ticks[outcome].textContent = "✓ found";
      }
      return `found ${seen.size} of ${record.outcomes.length} outcome${record.outcomes.length === 1 ? "" : "s"}`;
    };
    outcomes.append(make("p", { class: "outcome-tools" }, opener("Be the scheduler", () => makeScheduler(record, figure, found, close))));
  }

  document.querySelectorAll("div.outcomes").forEach(enhance);
})();

// Helps mdBook's search in three ways. Its index knows `error[E0373]` as one word, so a search for E0373 would miss
// it. And it knows words by their stem alone, so that `Send` the trait drowned in all that sends. And the
// lists of links under "Reference" repeat the words of their page, and explain none.
"use strict";

(() => {
  // A book without search has no index to help.
  if (typeof elasticlunr === "undefined") return;

  const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  /** How much better a result is than its score says: its title has a searched word itself, or in that very case. */
  function weight(title, words) {
    if (title === "Reference") return 0.2;
    const best = words.map((word) => {
      const whole = `(?<![\\w])${escaped(word)}(?![\\w])`;
      if (new RegExp(whole).test(title)) return 3;
      return new RegExp(whole, "i").test(title) ? 2 : 1;
    });
    return Math.max(1, ...best);
  }

  // mdBook loads the index when the reader first searches, with this function.
  const load = elasticlunr.Index.load;
  elasticlunr.Index.load = (data) => {
    const index = load.call(elasticlunr.Index, data);
    const search = index.search.bind(index);
    index.search = (query, options) => {
      const words = query.split(/\s+/).filter((word) => word.length > 1);
      const codes = query.match(/\bE\d{4}\b/gi) ?? [];
      const found = new Map();
      for (const one of [query, ...codes.map((code) => `error[${code}]`)]) {
        for (const result of search(one, options)) {
          const score = result.score * weight(result.doc.title, words);
          if (score > (found.get(result.ref)?.score ?? 0)) found.set(result.ref, { ...result, score });
        }
      }
      return [...found.values()].sort((a, b) => b.score - a.score);
    };
    return index;
  };
})();

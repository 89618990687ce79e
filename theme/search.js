// Helps mdBook's search. Its index knows `error[E0373]` as one word, so a search for E0373 would miss it. It knows
// words by their stem alone, so that `Send` the trait drowned in all that sends. It ranks a page with one of the
// searched words in its title before a page with all of them in its text. And the lists of links under "Reference"
// repeat the words of their page, and explain none.
"use strict";

(() => {
  // A book without search has no index to help.
  if (typeof elasticlunr === "undefined") return;

  const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  /**
   * How much better its titles make a result, on average over the searched words: the section's title has the word in
   * that very case, or in another, or has its stem, or the page's title has its stem.
   */
  function ofTitle(doc, words, stems) {
    if (doc.title === "Reference") return 0.2;
    const inTitle = (word, flags) => new RegExp(`(?<![\\w])${escaped(word)}(?![\\w])`, flags).test(doc.title);
    const weights = stems.map((stem) => {
      const its = words.filter((word) => word.toLowerCase().startsWith(stem));
      if (its.some((word) => inTitle(word, ""))) return 5;
      if (its.some((word) => inTitle(word, "i"))) return 4;
      if (doc.title.toLowerCase().includes(stem)) return 2;
      return doc.breadcrumbs.toLowerCase().includes(stem) ? 1.5 : 1;
    });
    return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  }

  /** How much of what was searched for a text has: the square of the part of its words, more if it has them in a row. */
  function ofText(text, stems, phrase) {
    if (stems.length < 2) return 1;
    const part = stems.filter((stem) => text.includes(stem)).length / stems.length;
    return part * part * (text.includes(phrase) ? 3 : 1);
  }

  // mdBook loads the index when the reader first searches, with this function.
  const load = elasticlunr.Index.load;
  elasticlunr.Index.load = (data) => {
    const index = load.call(elasticlunr.Index, data);
    const search = index.search.bind(index);
    const texts = new Map();
    const textOf = (doc) => {
      if (!texts.has(doc.id)) texts.set(doc.id, `${doc.breadcrumbs} ${doc.body}`.toLowerCase());
      return texts.get(doc.id);
    };
    index.search = (query, options) => {
      const words = query.split(/\s+/).filter((word) => word.length > 1);
      const stems = index.pipeline.run(elasticlunr.tokenizer(query));
      const codes = query.match(/\bE\d{4}\b/gi) ?? [];
      const found = new Map();
      for (const one of [query, ...codes.map((code) => `error[${code}]`)]) {
        for (const result of search(one, options)) {
          const title = ofTitle(result.doc, words, stems);
          const score = result.score * title * ofText(textOf(result.doc), stems, query.trim().toLowerCase());
          if (score > (found.get(result.ref)?.score ?? 0)) found.set(result.ref, { ...result, score });
        }
      }
      const sorted = [...found.values()].sort((a, b) => b.score - a.score);
      // The best section of each page comes before further sections of any.
      const seen = new Set();
      for (const result of sorted) {
        const page = window.search.doc_urls[result.ref].split("#")[0];
        if (seen.has(page)) result.score *= 0.4;
        seen.add(page);
      }
      return sorted.sort((a, b) => b.score - a.score);
    };
    return index;
  };
})();

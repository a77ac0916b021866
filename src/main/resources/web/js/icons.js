// Small drawings that stand before words, never instead of them.
import { svg, html } from './dom.js';

const SHAPES = {
  asserted: svg`<path d="M3 8.500 6.500 12 13 4.500"/>`,
  planned: svg`<circle cx="8" cy="8" r="5.500" stroke-dasharray="2.500 2.200"/><path d="M8 5v3l2 1.500"/>`,
  negated: svg`<circle cx="8" cy="8" r="5.500"/><path d="M4.200 11.800 11.800 4.200"/>`,
  claimed: svg`<path d="M2.500 3.500h11v7h-6l-3 2.500v-2.500h-2z"/>`,
  inferred: svg`<path d="M3 12.500h10M8 3.500v5M5.500 6 8 3.500 10.500 6" stroke-dasharray="2 1.600"/>`,
  search: svg`<circle cx="7" cy="7" r="4"/><path d="m10 10 3.500 3.500"/>`,
  sun: svg`<circle cx="8" cy="8" r="2.800"/><path d="M8 1.500v1.700M8 12.800v1.700M1.500 8h1.700M12.800 8h1.700M3.400 3.400l1.200 1.200M11.400 11.400l1.200 1.200M3.400 12.600l1.200-1.200M11.400 4.600l1.200-1.200"/>`,
  moon: svg`<path d="M13 9.500A5.500 5.500 0 0 1 6.500 3 5.500 5.500 0 1 0 13 9.500z"/>`,
  half: svg`<circle cx="8" cy="8" r="5.500"/><path d="M8 2.500a5.500 5.500 0 0 1 0 11z" fill="currentColor"/>`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8"/>`,
  down: svg`<path d="M8 2.500v8M4.500 7.500 8 11l3.500-3.500M3 13.500h10"/>`,
  link: svg`<path d="M6.500 9.500 9.500 6.500M7 4.500 8.500 3a3 3 0 0 1 4.500 4.500L11.500 9M9 11.500 7.500 13A3 3 0 0 1 3 8.500L4.500 7"/>`,
  quote: svg`<path d="M3 11V7.500Q3 4.500 6 4M9 11V7.500Q9 4.500 12 4M3 8h3v3H3zM9 8h3v3H9z"/>`,
  play: svg`<path d="M5 3v10l8-5z" fill="currentColor"/>`,
  pause: svg`<path d="M5.500 3.500v9M10.500 3.500v9" stroke-width="2.500"/>`,
  left: svg`<path d="M10 3.500 5.500 8l4.500 4.500"/>`,
  right: svg`<path d="M6 3.500 10.500 8 6 12.500"/>`,
  edit: svg`<path d="M3 13l.600-2.800L10.800 3l2.200 2.200-7.200 7.200z"/>`,
  event: svg`<path d="M3.500 14V2.500M3.500 3h8.500l-2 2.800 2 2.700H3.500"/>`,
  unit: svg`<path d="M2.500 4h11v8h-11zM2.500 4l11 8M13.500 4l-11 8"/>`,
  person: svg`<circle cx="8" cy="5" r="2.500"/><path d="M3 13.500c.500-3 2.500-4.500 5-4.500s4.500 1.500 5 4.500"/>`,
  place: svg`<path d="M8 14c3-3.500 4.500-5.800 4.500-7.800a4.500 4.500 0 0 0-9 0C3.500 8.200 5 10.500 8 14z"/><circle cx="8" cy="6.200" r="1.500"/>`,
  state: svg`<path d="M3.500 14V2.500M3.500 3h9v5.500h-9"/>`,
  article: svg`<path d="M4 2.500h5.500L12.500 5v8.500H4zM6 7h4.500M6 9.500h4.500"/>`,
  question: svg`<path d="M5.500 6a2.500 2.500 0 1 1 3.500 2.300c-.800.400-1 .900-1 1.700M8 12.500v.300"/>`,
  warning: svg`<path d="M8 2.500 14 13H2zM8 6.500v3M8 11.300v.200"/>`,
  error: svg`<circle cx="8" cy="8" r="5.500"/><path d="M8 5v3.500M8 10.800v.200"/>`,
  note: svg`<circle cx="8" cy="8" r="5.500"/><path d="M8 7.500V11M8 5.200v.200"/>`,
};

/** A drawing by its name; nothing for a name that there is none for. */
export function icon(name) {
  const shape = SHAPES[name];
  return shape
    ? html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`
    : html``;
}

// How it is seen at a glance whether a fact is asserted, planned, negated, claimed or inferred: by
// color, drawing and word together, so that none of them is needed alone.
import { html } from './dom.js';
import { icon } from './icons.js';

export const STANDINGS = ['asserted', 'planned', 'negated', 'claimed', 'inferred'];

/** The class for anything that is colored so; css/components.css has the colors. */
export const standingClass = (standing) => `standing standing-${standing}`;

/** The word with its drawing. */
export function badge(standing, t) {
  return html`<span class="badge ${standingClass(standing)}">${icon(standing)}${t(`standing.${standing}`)}</span>`;
}

/** What the five looks mean. */
export function legend(t, standings = STANDINGS) {
  return html`<dl class="legend" aria-label=${t('standing.legend')}>
    ${standings.map((each) => html`<div><dt>${badge(each, t)}</dt><dd>${t(`standing.${each}Means`)}</dd></div>`)}
  </dl>`;
}

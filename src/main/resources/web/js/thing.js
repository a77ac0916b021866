// The head of a thing's page: what it is and is called, and what is said of it in short.
import { html, nothing } from './dom.js';
import { sentenceButton } from './factrows.js';
import { icon } from './icons.js';
import { symbol } from './symbol.js';

/**
 * The head.
 *
 * @param {string} kind as in the texts under `kind`
 * @param {Dossier} dossier
 * @param {Function} sideClass
 * @param {Array<{label, facts, content}>} summary
 */
export function facing(kind, dossier, sideClass, summary) {
  const { t } = dossier.app;
  const thing = dossier.about(dossier.thing);
  const { text, lang } = dossier.name(dossier.thing);
  const others = [...new Set([...Object.values(thing.labels), ...thing.otherNames])].filter((each) => each !== text);
  const side = thing.side;
  return html`<header class="facing ${side ? sideClass(side) : ''}">
    <p class="kicker">${icon(kind)}${t(`kind.${kind}`)}${side ? html`<span class="facing-side"><span class="side-mark"></span>${dossier.link(side)}</span>` : nothing}</p>
    <h1 lang=${lang || nothing}>${thing.symbol ? symbol(thing.symbol, side ? sideClass(side) : 'side-none', 34) : nothing}<span>${text}</span></h1>
    ${others.length > 0 ? html`<p class="others"><span class="visually-hidden">${t('dossier.otherNames')}</span>${others.slice(0, 12).join(' · ')}</p>` : nothing}
    ${summary.length > 0 ? html`<dl class="summary">${summary.map((each) => html`<div><dt>${each.label}</dt>
      <dd><span>${each.content}</span>${each.facts.length > 0 ? sentenceButton(each.facts, `${t('dossier.open')}: ${each.label}`, dossier.app, each.label) : nothing}</dd></div>`)}</dl>` : nothing}
  </header>`;
}

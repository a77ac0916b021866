// All that is found for some words: things by their names, sentences by what they say.
import { html, nothing, render as draw } from '../dom.js';
import { emptyPanel } from '../panels.js';
import { icon } from '../icons.js';
import { findThings, mountSearch } from '../search.js';

const MOST = 50;

export const title = (params, app) => [params.q, app.t('search.title')].filter(Boolean).join(' – ');

export async function render(main, params, app) {
  const { t } = app;
  const words = (params.q ?? '').trim();
  draw(html`<h1>${t('search.title')}</h1><div id="page-search"></div><div id="found"></div>`, main);
  mountSearch(main.querySelector('#page-search'), app, { id: 'search-field', value: words });
  if (words === '') {
    return;
  }
  const [things, { quotations }] = await Promise.all([
    findThings(words, app, MOST),
    app.api.fetchJson(`api/search?${new URLSearchParams({ q: words.slice(0, 200), limit: MOST })}`),
  ]);
  draw(things.length + quotations.length === 0
    ? emptyPanel(t('search.none', { words }), t('search.noneText'))
    : html`${listOfThings(things, t)}${listOfQuotations(quotations, app)}`, main.querySelector('#found'));
}

function listOfThings(things, t) {
  return things.length === 0 ? nothing : html`<section><h2>${t('search.things')}</h2>
    <ul class="cards">${things.map((thing) => html`<li><a class="card" href=${thing.href}>
      <strong lang=${thing.lang || nothing}>${thing.icon} ${thing.text}</strong><span>${thing.note}</span></a></li>`)}</ul></section>`;
}

function listOfQuotations(quotations, app) {
  const evidence = (iri) => iri.replace(/\/quote$/, '');
  return quotations.length === 0 ? nothing : html`<section><h2>${app.t('search.sentences')}</h2>
    <ul class="sentences">${quotations.map(({ iri, text }) => html`<li>
      <button type="button" class="sentence" lang="zh" @click=${() => open(evidence(iri), app)}>${icon('quote')}<span>${text}</span></button></li>`)}</ul></section>`;
}

async function open(evidence, app) {
  const rows = await app.api.sparql(`SELECT DISTINCT ?fact { ?fact bg:evidence ${app.api.iriRef(evidence)} }`);
  await app.openEvidence(rows.map((row) => row.fact));
}

// All that is found for some words: things by their names, sentences by what they say.
import { html, nothing, render as draw } from '../dom.js';
import { emptyPanel } from '../panels.js';
import { icon } from '../icons.js';
import { titleOf } from '../router.js';
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
  const where = await placesOf(quotations, app);
  draw(things.length + quotations.length === 0
    ? emptyPanel(t('search.none', { words }), t('search.noneText'))
    : html`${listOfThings(things, t)}${listOfQuotations(quotations, where, app)}`, main.querySelector('#found'));
}

function listOfThings(things, t) {
  return things.length === 0 ? nothing : html`<section><h2>${t('search.things')}</h2>
    <ul class="cards">${things.map((thing) => html`<li><a class="card" href=${thing.href}>
      <strong lang=${thing.lang || nothing}>${thing.icon} ${thing.text}</strong><span>${thing.note}</span></a></li>`)}</ul></section>`;
}

/** Where each sentence stands: its article and the place in it, by the address of the quotation. */
async function placesOf(quotations, { api, base }) {
  if (quotations.length === 0) {
    return new Map();
  }
  const rows = await api.sparql(`SELECT ?quote ?article ?start { ${api.values('quote', quotations.map(({ iri }) => iri))}
    ?evidence oa:hasSelector ?quote , ?position ; oa:hasSource ?article . ?position oa:start ?start }`);
  return new Map(rows.map(({ quote, article, start }) => [quote, { title: titleOf(article, base), at: start }]));
}

/** Each sentence leads to where it stands; the button behind it to the facts that it proves. */
function listOfQuotations(quotations, where, app) {
  const { t } = app;
  const evidence = (iri) => iri.replace(/\/quote$/, '');
  return quotations.length === 0 ? nothing : html`<section><h2>${app.t('search.sentences')}</h2>
    <ul class="sentences">${quotations.map(({ iri, text }) => html`<li class="sentence">
      ${sentence(text, where.get(iri), app)}
      <button type="button" class="quiet open" aria-haspopup="dialog" title=${t('critic.facts')} aria-label=${`${t('critic.facts')}: ${[...text].slice(0, 20).join('')}`}
        @click=${() => open(evidence(iri), app)}>${icon('quote')}</button></li>`)}</ul></section>`;
}

function sentence(text, place, app) {
  return place ? html`<a href=${app.href('article', place)} lang="zh"><span>${text}</span> <span class="quiet">${place.title}</span></a>`
    : html`<span lang="zh">${text}</span>`;
}

async function open(evidence, app) {
  const rows = await app.api.sparql(`SELECT DISTINCT ?fact { ?fact bg:evidence ${app.api.iriRef(evidence)} }`);
  await app.openEvidence(rows.map((row) => row.fact));
}

// What is in the graph, and the ways into it.
import { dateWords } from '../dates.js';
import { html, nothing, render as draw } from '../dom.js';
import { hasText, ofBoth } from '../i18n.js';
import { icon } from '../icons.js';
import { emptyPanel, failurePanel } from '../panels.js';
import { grouped, withGaps } from '../questions.js';
import { mountSearch } from '../search.js';

const FIGURES = ['articles', 'events', 'units', 'persons', 'places', 'facts', 'quotations', 'inferred'];
const SHOWN = 12;

export const title = () => '';

export async function render(main, params, app) {
  const { t } = app;
  draw(html`
    <section class="hero"><h1>${t('home.title')}</h1><p>${t('home.lead')}</p><div id="home-search"></div></section>
    <section id="figures" aria-label=${t('home.figures')}></section>
    <section id="battles" aria-labelledby="battles-title"><h2 id="battles-title">${t('home.battles')}</h2><div></div></section>
    <section id="questions" aria-labelledby="questions-title"><h2 id="questions-title">${t('home.questions')}</h2><div></div></section>`, main);
  mountSearch(main.querySelector('#home-search'), app, { id: 'search-field' });
  const into = (selector, template) => draw(template, main.querySelector(selector));
  await Promise.all([
    part(() => figures(app), (made) => into('#figures', made), t),
    part(() => battles(app), (made) => into('#battles > div', made), t),
    part(() => questions(app), (made) => into('#questions > div', made), t),
  ]);
}

/** A part that fails says so in its place, and leaves the others. */
async function part(make, show, t) {
  try {
    show(await make());
  } catch (error) {
    show(failurePanel(error, t));
  }
}

async function figures({ api, t, lang }) {
  const summary = await api.graphSummary();
  return html`<dl class="figures">${FIGURES.map((name) => html`
    <div title=${hasText(lang, `figures.means.${name}`) ? t(`figures.means.${name}`) : nothing}><dt>${t(`figures.${name}`)}</dt><dd>${t('number', { n: summary[name] ?? 0 })}</dd></div>`)}</dl>`;
}

/** The battles, those with most facts first. */
export async function battles(app, most = SHOWN) {
  const { api, t, href } = app;
  const rows = await api.sparql(`SELECT ?event ?facts (MIN(?begin) AS ?from) (MAX(?end) AS ?to) {
    { SELECT ?event (COUNT(DISTINCT ?fact) AS ?facts) {
        ?named a bg:MilitaryEvent . ?fact bg:event ?named ; bg:modality ?modality .
        OPTIONAL { ?named bg:canonical ?one } BIND (COALESCE(?one, ?named) AS ?event) }
      GROUP BY ?event ORDER BY DESC(?facts) ?event LIMIT ${Number(most)} }
    OPTIONAL { ?event bg:start ?begin } OPTIONAL { ?event bg:end ?end }
  } GROUP BY ?event ?facts ORDER BY DESC(?facts) ?event`, { view: 'battlegraph' });
  if (rows.length === 0) {
    return emptyPanel(t('home.noBattles'), t('home.noBattlesText'));
  }
  const names = await app.names(rows.map((row) => row.event));
  return html`<ul class="cards">${rows.map((row) => html`<li>
    <a class="card" href=${href('battle', { iri: row.event })}>
      <strong lang=${names.get(row.event).lang || nothing}>${icon('event')} ${names.get(row.event).text}</strong>
      <span title=${t('home.factsMeans')}>${[period(row, app), t('home.facts', { count: Number(row.facts) })].filter(Boolean).join(' · ')}</span>
    </a></li>`)}</ul>`;
}

const period = ({ from, to }, app) => dateWords(from && to && from !== to ? `${from}/${to}` : from ?? to ?? '', app, 'short');

async function questions({ api, t, lang, href }) {
  const all = await api.listQuestions();
  return html`${grouped(all).map((group) => html`<section class="group"><h3>${t(`groups.${group.name}`)}</h3>
    <ul class="cards">${group.questions.map((each) => html`<li>
      <a class="card" href=${href('question', { name: each.name })}>
        <strong>${ofBoth(each.title, lang)}</strong><span>${withGaps(ofBoth(each.question, lang))}</span>
      </a></li>`)}</ul></section>`)}`;
}

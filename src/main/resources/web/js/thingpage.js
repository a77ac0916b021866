// The page of a unit, a person or a place: the same parts, each where there is something to say.
import { Failure } from './api.js';
import { mountCourse } from './course.js';
import { html, nothing, render as draw } from './dom.js';
import { dateCell } from './dates.js';
import { happened, loadDossier, when } from './dossier.js';
import { mountFacts, sentenceButton } from './factrows.js';
import { unknownThing } from './panels.js';
import { href } from './router.js';
import { sideClasses } from './sides.js';
import { badge, legend } from './standing.js';
import { symbol } from './symbol.js';
import { facing } from './thing.js';

const COURSE = ['Action', 'Fate', 'EventPlace', 'Figure'];

/**
 * Draws the page of a thing.
 *
 * @param {HTMLElement} main
 * @param {object} params with `iri`
 * @param {object} app
 * @param {string} kind `unit`, `person` or `place`
 * @param {(dossier) => Array<{id, title, rows, columns}>} tables what holds over time
 * @param {(dossier) => Array<{label, facts, content}>} summary
 */
export async function renderThing(main, params, app, kind, tables, summary) {
  const { t } = app;
  let dossier;
  let sideClass;
  try {
    [dossier, sideClass] = await Promise.all([loadDossier('thing', { iri: params.iri ?? '' }, app), sideClasses()]);
  } catch (error) {
    if (error instanceof Failure && (error.status === 404 || !params.iri)) {
      draw(html`<h1>${t(`kind.${kind}`)}</h1>${unknownThing(params.iri, t)}`, main);
      return undefined;
    }
    throw error;
  }
  app.setTitle(dossier.nameText(dossier.thing));
  const course = dossier.facts.filter((fact) => COURSE.includes(fact.relation) && happened(fact)
    && (kind !== 'unit' || isOwn(fact, dossier.thing)));
  const events = battles(dossier);
  draw(html`
    ${facing(kind, dossier, sideClass, summary(dossier))}
    ${dossier.facts.length === 0 ? html`<p>${t('dossier.noFacts')} ${mentioned(dossier)}</p>` : html`
    ${section(kind, 'course', t, course.length > 0 ? html`<div id="course"></div>` : nothing)}
    ${tables(dossier).map((each) => section(kind, each.id, t, each.rows.length > 0 ? relations(each, dossier, sideClass) : nothing))}
    ${section(kind, 'battles', t, events.length > 0 ? battleCards(events, dossier) : nothing)}
    <section aria-labelledby="facts-title"><h2 id="facts-title">${t('dossier.facts')}</h2>${legend(t)}<div id="facts"></div></section>`}`, main);
  if (dossier.facts.length > 0) {
    mountFacts(main.querySelector('#facts'), dossier, dossier.facts, dossier.nameText(dossier.thing));
  }
  return course.length > 0 ? whenShown(main, () => mountCourse(main.querySelector('#course'), dossier, course, sideClass,
    t(`${kind}.map`, { name: dossier.nameText(dossier.thing) }))) : undefined;
}

/** The way to the articles that name a thing of which no fact speaks. */
export const mentioned = ({ thing, app }) => html`<a href=${href('question', { name: 'articles-that-mention', thing })}>${app.t('dossier.mentioned')}</a>`;

/** Whether the thing itself did it or had it done to it, and is not only named in it. */
const isOwn = (fact, thing) => ['actor', 'target', 'of', 'person'].some((role) => fact.roles[role]?.includes(thing));

function section(kind, id, t, content) {
  const text = content === nothing ? html`<p class="quiet">${t(`${kind}.no.${id}`)}</p>` : content;
  return html`<section aria-labelledby="${id}-title"><h2 id="${id}-title">${t(`${kind}.${id}`)}</h2>${text}</section>`;
}

/**
 * What holds over time: who, for when it is attested, since and until when.
 *
 * @param {{what: string, rows: Array<{fact, who: string[], as?: string}>}} table columns without a word are left out
 */
function relations({ rows, what }, dossier, sideClass) {
  const { app } = dossier;
  const { t } = app;
  const cells = {
    who: ({ who }) => html`<td>${who.map((iri) => withSymbol(iri, dossier, sideClass))}</td>`,
    as: ({ as }) => html`<td>${as ?? ''}</td>`,
    attested: ({ fact }) => html`<td class="date">${fact.date || fact.start || fact.end ? when(fact, app) : html`<span class="quiet">${t('relation.undated')}</span>`}</td>`,
    told: ({ fact }) => html`<td class="told">${toldIn(fact, dossier)}</td>`,
    from: ({ fact }) => html`<td class="date">${span(fact.beginNotBefore, fact.beginNotAfter, app)}</td>`,
    until: ({ fact }) => html`<td class="date">${span(fact.endNotBefore, fact.endNotAfter, app)}</td>`,
    standing: ({ fact }) => html`<td>${badge(fact.standing, t)}</td>`,
    sentence: ({ fact }) => html`<td class="words">${quoted(fact, dossier)}</td>`,
  };
  const idle = [['as', ({ as }) => as], ['from', ({ fact }) => fact.beginNotBefore ?? fact.beginNotAfter],
    ['until', ({ fact }) => fact.endNotBefore ?? fact.endNotAfter]]
    .filter(([, said]) => !rows.some(said)).map(([name]) => name);
  const shown = Object.keys(cells).filter((name) => !idle.includes(name));
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${what}><table class="data relations">
    <caption class="visually-hidden">${what}</caption>
    <thead><tr>${shown.map((each) => html`<th scope="col"><span class="th">${t(`relation.${each}`)}</span></th>`)}</tr></thead>
    <tbody>${inTime(rows, dossier).map((row) => html`<tr class="row-${row.fact.standing}">${shown.map((name) => cells[name](row))}</tr>`)}</tbody></table></div>
    ${idle.includes('from') && idle.includes('until') ? html`<p class="quiet">${t('relation.noSpan')}</p>` : nothing}`;
}

function withSymbol(iri, dossier, sideClass) {
  const { symbol: code, side } = dossier.about(iri);
  return html`<span class="with-symbol">${code ? symbol(code, side ? sideClass(side) : 'side-none', 16) : nothing}${dossier.link(iri)}</span>`;
}

function quoted(fact, dossier) {
  const words = [...(fact.evidence[0]?.exact ?? '')];
  return html`<span class="quoted"><span lang="zh">${words.slice(0, 44).join('')}${words.length > 44 ? '…' : ''}</span>
    ${sentenceButton([fact], `${dossier.app.t('dossier.open')}: ${dossier.sentence(fact)}`, dossier.app)}</span>`;
}

/** The days between which something began or ended. */
function span(from, to, app) {
  if (!from && !to) {
    return '—';
  }
  return dateCell(from === to ? from : `[${from ?? ''}..${to ?? ''}]`, app, 'short');
}

/** The battles that the articles behind a fact are about, with their years: they tell two campaigns apart. */
function toldIn(fact, dossier) {
  return accounts(fact, dossier).map(({ title, event, years }, at) => html`${at > 0 ? html`<br>` : nothing}${event
    ? dossier.link(event) : html`<span lang="zh">${title}</span>`}${years ? html` <span class="quiet">(${dateCell(years, dossier.app)})</span>` : nothing}`);
}

function accounts(fact, dossier) {
  const titles = [...new Set(fact.evidence.map((each) => each.article))];
  return titles.map((title) => {
    const { event, first, last } = dossier.accounts?.[title] ?? {};
    const [from, to] = [first, last].map((each) => each?.slice(0, 4));
    return { title, event, first, years: from && (from === to ? from : `${from}/${to}`) };
  });
}

/** By its own time, and where it has none by that of the battle it is told with. */
function inTime(rows, dossier) {
  const start = ({ fact }) => fact.notBefore ?? fact.date ?? accounts(fact, dossier)[0]?.first ?? '9999';
  return [...rows].sort((one, other) => start(one).localeCompare(start(other)));
}

/** The battles that a thing has a part in, with the facts that say so. */
function battles(dossier) {
  const events = new Map();
  for (const fact of dossier.facts.filter((each) => happened(each) || each.standing === 'inferred')) {
    for (const event of fact.roles.event ?? []) {
      events.set(event, [...(events.get(event) ?? []), fact]);
    }
  }
  events.delete(dossier.thing);
  return [...events].sort(([, one], [, other]) => other.length - one.length);
}

function battleCards(events, dossier) {
  const { t } = dossier.app;
  return html`<ul class="cards">${events.map(([event, facts]) => {
    const roles = [...new Set(facts.map((fact) => fact.role).filter(Boolean))].map((role) => dossier.term(role));
    return html`<li><a class="card" href=${href('battle', { iri: event })}><strong lang=${dossier.name(event).lang || nothing}>${dossier.nameText(event)}</strong>
      <span>${[...roles, t('dossier.count', { count: facts.length })].join(' · ')}</span></a></li>`;
  })}</ul>`;
}

/** Does something when the page stands in the document, where a map can measure its place. */
export function whenShown(main, mount) {
  let leave = () => {};
  let left = false;
  const wait = async () => {
    if (left) {
      return;
    }
    if (!main.isConnected) {
      requestAnimationFrame(wait);
      return;
    }
    leave = await mount();
    if (left) {
      leave();
    }
  };
  requestAnimationFrame(wait);
  return () => {
    left = true;
    leave();
  };
}

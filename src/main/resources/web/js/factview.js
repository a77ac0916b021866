// A fact as people read it: what it says, how it stands, and the sentences behind it.
import { html, nothing } from './dom.js';
import { NS } from './api.js';
import { dateCell } from './dates.js';
import { hrefOfThing, href } from './router.js';
import { badge } from './standing.js';
import { icon } from './icons.js';

/** In this order; what is not named follows. */
const ORDER = ['actor', 'person', 'unit', 'subordinate', 'of', 'side', 'role', 'position', 'post', 'rank',
  'superior', 'fate', 'kind', 'value', 'maxValue', 'unitOfCount', 'target', 'place', 'placeRole', 'start',
  'end', 'partOfDay', 'extent', 'subject', 'predicate', 'object', 'event', 'whole'];
/** What EDTF stands in. */
const DATES = ['start', 'end'];
const SEEN = 5;
const UNSAID = ['doubt', 'approximate', 'startNotBefore', 'startNotAfter', 'endNotBefore', 'endNotAfter',
  'beginNotBefore', 'beginNotAfter'];

/**
 * The name of a thing as a link to its page.
 *
 * @param {string} iri
 * @param {Map<string, {text, lang}>} names as loadNames gives them
 */
export function thingLink(iri, names, app) {
  const name = names.get(iri);
  const text = name?.text ?? app.vocabulary.label(iri, app.lang);
  const address = hrefOfThing(iri, app.base);
  return address
    ? html`<a href=${address} lang=${name?.lang || nothing}>${text}</a>`
    : html`<span lang=${name?.lang || nothing}>${text}</span>`;
}

function value(name, term, names, app) {
  if (DATES.includes(name)) {
    return dateCell(term.value, app);
  }
  if (term.type !== 'uri') {
    return html`<span>${term.value}</span>`;
  }
  return term.value.startsWith(NS.bg)
    ? html`<span>${app.vocabulary.label(term.value, app.lang)}</span>`
    : thingLink(term.value, names, app);
}

/** What a fact says, as a list of its roles and their values. */
export function roles(fact, names, app) {
  const rank = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const said = Object.keys(fact.values).filter((name) => !UNSAID.includes(name))
    .sort((one, other) => rank(one) - rank(other));
  return html`<dl class="roles">
    ${fact.date ? html`<div><dt>${app.t('fact.date')}</dt><dd>${dateCell(fact.date, app)}</dd></div>` : nothing}
    ${said.map((name) => html`<div>
      <dt>${app.vocabulary.label(NS.bg + name, app.lang)}</dt>
      <dd>${fact.values[name].map((term, at) => html`${at > 0 ? '、' : ''}${value(name, term, names, app)}`)}</dd>
    </div>`)}
    ${fact.claimedBy.length > 0 ? html`<div><dt>${app.t('fact.claimedBy')}</dt>
      <dd>${fact.claimedBy.map((iri) => thingLink(iri, names, app))}</dd></div>` : nothing}
  </dl>`;
}

/** A quotation between what stands before and behind it. */
export function quotation(cited, app, { wide = true } = {}) {
  const flat = (text) => text.replace(/\s+/g, ' ');
  return html`<figure class="quotation">
    <blockquote lang="zh">${wide ? html`<span class="context">${cited.prefix && '…'}${flat(cited.prefix)}</span>` : nothing}<mark>${flat(cited.exact)}</mark>${wide ? html`<span class="context">${flat(cited.suffix)}${cited.suffix && '…'}</span>` : nothing}</blockquote>
    <figcaption>
      <a href=${href('article', { title: cited.title, at: cited.start })}>${icon('article')}<span lang="zh">${cited.title}</span></a>
      <span class="quiet">${app.t('evidence.characters', { from: String(cited.start), to: String(cited.end) })}</span>
    </figcaption>
  </figure>`;
}

/** A fact may rest on a hundred sentences; the first are seen, the others on demand. */
function citations({ citations: all }, app) {
  const rest = all.slice(SEEN);
  return html`${all.slice(0, SEEN).map((cited) => quotation(cited, app))}
    ${rest.length > 0 ? html`<details class="others"><summary>${app.t('evidence.others', { count: rest.length })}</summary>
      ${rest.map((cited) => quotation(cited, app))}</details>` : nothing}`;
}

/** A fact with all that is known of it. */
export function factCard(fact, names, app) {
  const { t, lang } = app;
  const doubts = (fact.values.doubt ?? []).filter((term) =>
    (term['xml:lang'] ?? '').startsWith(lang === 'en' ? 'en' : 'zh'));
  return html`<article class="fact fact-${fact.standing}">
    <header>
      <h3>${app.vocabulary.label(fact.kind, lang)}</h3>
      ${badge(fact.standing, t)}
    </header>
    ${roles(fact, names, app)}
    ${doubts.map((term) => html`<p class="doubt">${icon('warning')}${term.value}</p>`)}
    ${fact.premises.length > 0 ? html`<p class="quiet">${t('evidence.premises', { count: fact.premises.length })}</p>` : nothing}
    ${citations(fact, app)}
    ${fact.corrections.map((made) => html`<p class="note">${icon('edit')}${t('evidence.corrected', { by: made.by, on: made.on ?? '' })} ${made.reason ?? ''}</p>`)}
    <footer>
      ${fact.confidence === undefined ? nothing : html`<span title=${t('evidence.confidenceMeans')}>${t('evidence.confidence', { value: fact.confidence.toFixed(2) })}</span>`}
      ${fact.rule ? html`<span>${t('evidence.rule')} <code>${fact.rule}</code></span>` : nothing}
      <a href=${resourcePath(fact.iri, app.base)}>${icon('link')}${t('evidence.address')}</a>
      ${fact.standing === 'inferred' || app.correcting ? nothing : html`<a class="button quiet" href=${href('correct', { fact: fact.iri })}>${icon('edit')}${t('evidence.correct')}</a>`}
    </footer>
  </article>`;
}

/** Where the server tells of a thing in RDF. */
export const resourcePath = (iri, base) =>
  iri.startsWith(base) ? `resource/${encodeURI(iri.slice(base.length)).replaceAll('%25', '%')}` : iri;

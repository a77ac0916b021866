// The answer of a named question as a table: names lead to their pages, quotations to their sentences,
// and what is inferred looks so.
import { element, html, nothing } from './dom.js';
import { NS } from './api.js';
import { hasText, ofBoth } from './i18n.js';
import { dateCell } from './dates.js';
import { badge, legend } from './standing.js';
import { mountTable } from './table.js';
import { termCell, termText } from './terms.js';

const NAME = 'Name';
const BETWEEN = ' ／ ';
const STANDING = { stated: 'asserted', inferred: 'inferred' };

/** Columns that stand in one cell with `basis`, since they say why a row is only inferred. */
const GROUNDS = ['rule', 'confidence', 'doubt'];

export async function mountAnswer(place, question, columns, rows, app) {
  const things = rows.flatMap((row) => Object.values(row))
    .filter((term) => term.type === 'uri' && !term.value.startsWith(NS.bg)).map((term) => term.value);
  const hasBasis = columns.includes('basis');
  const [names, doubts] = await Promise.all([app.names(things), hasBasis ? doubtsOfRules(app) : new Map()]);
  const context = { app, names, doubts, question, columns, hasBasis };
  const looks = hasBasis ? Object.values(STANDING) : [...new Set(rows.map(standingOf).filter(Boolean))];
  const filled = (each) => each.csvOnly || rows.some((row) => each.text(row) !== '');
  mountTable(place, {
    columns: columns.flatMap((name) => column(name, context)).map((each) => (filled(each) ? each : { ...each, csvOnly: true })),
    rows,
    caption: ofBoth(question.title, app.lang),
    fileName: question.name,
    t: app.t,
    rowClass: (row) => (standingOf(row) ? `row-standing standing-${standingOf(row)}` : ''),
  });
  if (looks.length > 0) {
    place.before(element(html`<div class="answer-legend">${legend(app.t, looks)}</div>`));
  }
}

/** Why the inferences of each rule may be wrong, in the language chosen. */
async function doubtsOfRules(app) {
  const rows = await app.api.sparqlTerms('SELECT DISTINCT ?rule ?doubt { ?inference a bg:Inference ; bg:rule ?rule ; bg:doubt ?doubt }');
  const own = (row) => (row.doubt['xml:lang'] ?? '').startsWith(app.lang === 'en' ? 'en' : 'zh');
  return new Map(rows.filter(own).map((row) => [row.rule.value, row.doubt.value]));
}

/** How a row stands: what its columns say of it, nothing where they do not. */
function standingOf(row) {
  if (row.basis) {
    return row.rule ? 'inferred' : 'asserted';
  }
  if (row.node && row.rule) {
    return 'inferred';
  }
  return row.claimedBy ? 'claimed' : undefined;
}

function column(name, context) {
  const { app, columns, question } = context;
  const meaning = question.columns.find((each) => each.name === name)?.meaning;
  const key = `columns.${name.endsWith(NAME) ? name.slice(0, -NAME.length) : name}`;
  const made = {
    key: name,
    label: hasText(app.lang, key) ? app.t(key) : name,
    hint: meaning ? ofBoth(meaning, app.lang) : undefined,
    text: (row) => termText(row[name], context),
    className: className(name),
  };
  if (columns.includes(name + NAME)) {
    // The thing itself stands under its name; its address goes into the CSV.
    return [{ ...made, label: `${made.label} (IRI)`, text: (row) => row[name]?.value ?? '', csvOnly: true }];
  }
  const thing = name.endsWith(NAME) ? name.slice(0, -NAME.length) : undefined;
  if (thing && columns.includes(thing)) {
    return [{
      ...made,
      text: (row) => (row[thing]?.type === 'uri' ? termText(row[thing], context) : row[name]?.value ?? ''),
      cell: (row) => (row[thing] ? termCell(row[thing], context) : row[name]?.value ?? ''),
    }];
  }
  if (GROUNDS.includes(name) && context.hasBasis) {
    return [{ ...made, csvOnly: true }];
  }
  if (name === 'basis') {
    return [{ ...made, filter: 'choice', text: (row) => said(row, app), cell: (row) => look(row, context) }];
  }
  if (/quotation$/i.test(name)) {
    return [{ ...made, cell: (row) => quotations(row, name, context) }];
  }
  if (made.className === 'date') {
    return [{ ...made, cell: (row) => (row[name]?.type === 'uri' ? termCell(row[name], context) : dateCell(row[name]?.value, app, 'short')) }];
  }
  return [{ ...made, cell: (row) => (row[name] ? termCell(row[name], context) : nothing) }];
}

const said = (row, app) => (row.basis ? app.t(`standing.${standingOf(row)}`) : '');

function look(row, { app, doubts }) {
  const rule = row.rule?.value;
  const half = STANDING[row.basis?.value] === 'inferred' && !rule;
  return html`${row.basis ? badge(standingOf(row), app.t) : nothing}
    ${half ? html`<p class="grounds">${app.t('question.half')}</p>` : nothing}
    ${rule ? html`<p class="grounds">${doubts.get(rule) ?? row.doubt?.value ?? ''}
      <span>${app.t('evidence.confidence', { value: Number(row.confidence?.value ?? 0).toFixed(2) })} · <code>${rule}</code></span></p>` : nothing}`;
}

function className(name) {
  if (/quotation$/i.test(name)) {
    return 'words';
  }
  return /date|day|start|end|begin|NotBefore|NotAfter/i.test(name) ? 'date' : '';
}

/** Each sentence is a button that shows which facts it proves. */
function quotations(row, name, { app }) {
  const article = row[name === 'otherQuotation' ? 'otherArticle' : 'article'] ?? row.article;
  const all = row[name] ? row[name].value.split(BETWEEN) : [];
  return all.map((words) => (article?.type === 'uri'
    ? html`<button type="button" class="inline sentence-button" lang="zh" aria-haspopup="dialog"
        @click=${() => app.openEvidence({ article: article.value, quotation: words })}>${words}</button>`
    : html`<span lang="zh">${words}</span>`));
}

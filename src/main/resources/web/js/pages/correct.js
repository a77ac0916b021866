// Putting a fact right: a form that writes a correction file to download. Several corrections can be
// gathered in one file; they are kept in the browser until they are taken away.
import { download, html, nothing, render as draw } from '../dom.js';
import { sparql, iriRef, fetchText } from '../api.js';
import { COMMON, RELATIONS, changes, fileOf, isDate, newFact, relationOf, valuesOf } from '../corrections.js';
import { mountCorrectionFields } from '../correctionfields.js';
import { loadFacts, thingsOf } from '../facts.js';
import { factCard } from '../factview.js';
import { icon } from '../icons.js';
import { emptyPanel, unknownThing } from '../panels.js';

const KEPT = 'battlegraph.corrections';
const WHO = 'battlegraph.by';
const KINDS = ['reject', 'amend', 'add'];

export const title = (params, app) => app.t('nav.correct');

export async function render(main, params, app) {
  const { t } = app;
  if (!params.fact) {
    draw(html`<h1>${t('nav.correct')}</h1><p class="lead">${t('correct.lead')}</p>
      ${emptyPanel(t('correct.noFact'), t('correct.noFactText'))}<div id="basket"></div>`, main);
    drawBasket(main, app);
    return;
  }
  const [fact] = await loadFacts([params.fact], app.vocabulary, app.base);
  const relation = fact && relationOf(fact);
  if (!fact || !relation || fact.citations.length === 0) {
    draw(html`<h1>${t('nav.correct')}</h1>${fact ? emptyPanel(t('correct.cannot'), t('correct.cannotText')) : unknownThing(params.fact, t)}
      <div id="basket"></div>`, main);
    drawBasket(main, app);
    return;
  }
  const names = await app.names(thingsOf([fact]));
  const articles = await app.names([fact.citations[0].article]);
  const title = articles.get(fact.citations[0].article).text;
  draw(html`<h1>${t('nav.correct')}</h1><p class="lead">${t('correct.lead')}</p>
    ${factCard(fact, names, { ...app, correcting: true })}
    <form class="panel correction" novalidate>
      <fieldset class="kinds"><legend>${t('correct.what')}</legend>
        ${KINDS.map((kind, at) => html`<label><input type="radio" name="kind" value=${kind} ?checked=${at === 0}>
          <span><strong>${t(`correct.${kind}`)}</strong><span>${t(`correct.${kind}Means`)}</span></span></label>`)}</fieldset>
      <div id="values" hidden></div>
      <div class="fields">
        <div class="field wide"><label for="reason">${t('correct.reason')}</label><input id="reason" name="reason" required></div>
        <div class="field"><label for="by">${t('correct.by')}</label><input id="by" name="by" autocomplete="name" required value=${keptName()}></div>
        <div class="field"><label for="day">${t('correct.day')}</label><input id="day" name="day" type="date" required value=${today()}></div>
      </div>
      <p class="wrong" role="alert"></p>
      <div class="actions"><button type="submit">${t('correct.put')}</button></div>
    </form>
    <div id="basket"></div>`, main);
  await wire(main, { fact, relation, names, title, article: fact.citations[0].article }, app);
  drawBasket(main, app);
}

const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

async function wire(main, subject, app) {
  const form = main.querySelector('form');
  const before = valuesOf(subject.fact, subject.names);
  const things = await thingsOfArticle(subject.article, app);
  const place = main.querySelector('#values');
  let fields;
  const showFields = () => {
    const kind = new FormData(form).get('kind');
    place.hidden = kind === 'reject';
    if (kind !== 'reject') {
      fields = mountCorrectionFields(place, { ...subject, kind, before, things }, app);
    }
  };
  form.addEventListener('change', (event) => {
    if (event.target.name === 'kind') {
      showFields();
    }
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const wrong = main.querySelector('.wrong');
    wrong.textContent = '';
    try {
      keep([...kept(), await correction(form, subject, before, fields, app)]);
      form.reset();
      form.elements.by.value = keptName();
      form.elements.day.value = today();
      showFields();
      drawBasket(main, app);
      main.querySelector('#basket h2').focus();
    } catch (error) {
      wrong.textContent = error.message;
    }
  });
}

/** The correction that the form says, or an error with what is missing. */
async function correction(form, { fact, relation, title }, before, fields, { t }) {
  const given = Object.fromEntries(['kind', 'reason', 'by', 'day'].map((name) => [name, String(new FormData(form).get(name) ?? '').trim()]));
  for (const name of ['reason', 'by', 'day']) {
    if (given[name] === '') {
      form.elements[name].focus();
      throw new Error(t('correct.missing', { what: t(`correct.${name}`) }));
    }
  }
  keepName(given.by);
  const signed = { article: title, reason: given.reason, by: given.by, date: given.day };
  if (given.kind === 'reject') {
    return { reject: fact.iri, ...signed };
  }
  const after = fields.read();
  await check(given.kind === 'add' ? fields.relation() : relation, after, given.kind, title, t);
  if (given.kind === 'add') {
    return { add: newFact(fields.relation(), after), ...signed };
  }
  const set = changes(relation, before, after);
  if (Object.keys(set).length === 0) {
    throw new Error(t('correct.unchanged'));
  }
  return { amend: fact.iri, set, ...signed };
}

async function check(relation, values, kind, title, t) {
  for (const field of [...RELATIONS[relation].fields, ...COMMON]) {
    const value = values[field.key] ?? '';
    if (field.needed && value === '') {
      throw new Error(t('correct.missing', { what: t(`correct.fields.${field.key}`) }));
    }
    if (field.type === 'date' && value !== '' && !isDate(value)) {
      throw new Error(t('correct.badDate', { value }));
    }
    if (field.type === 'number' && value !== '' && !Number.isFinite(Number(value))) {
      throw new Error(t('correct.badNumber', { value }));
    }
  }
  if (values.modality === 'claimed' && !values.by) {
    throw new Error(t('correct.missing', { what: t('correct.fields.by') }));
  }
  const words = values.evidence ?? '';
  if (words === '' ? kind === 'add' : !(await fetchText(`text/${encodeURIComponent(title)}`)).includes(words)) {
    throw new Error(words === '' ? t('correct.missing', { what: t('correct.fields.evidence') }) : t('correct.notSaid'));
  }
}

/** What the article's facts speak of: a file can name nothing else. */
async function thingsOfArticle(article, app) {
  const rows = await sparql(`SELECT DISTINCT ?thing { ?evidence oa:hasSource ${iriRef(article)} .
    ?fact bg:evidence ?evidence ; ?role ?thing . ?thing a bg:Entity }`);
  const names = await app.names(rows.map((row) => row.thing));
  return rows.map(({ thing }) => ({ iri: thing, ...names.get(thing) }));
}

function drawBasket(main, app) {
  const { t } = app;
  const all = kept();
  const remove = (at) => {
    keep(all.filter((each, index) => index !== at));
    drawBasket(main, app);
  };
  const name = `corrections-${today()}.json`;
  draw(all.length === 0 ? nothing : html`<section class="panel"><h2 tabindex="-1">${icon('edit')}${t('correct.basket', { count: all.length })}</h2>
    <ol class="basket">${all.map((each, at) => html`<li><div><strong>${t(`correct.${kindOf(each)}`)}</strong>
      <span lang="zh">${each.article}</span> – ${each.reason}<code>${JSON.stringify(each.set ?? each.add ?? each.reject)}</code></div>
      <button type="button" class="quiet" aria-label=${t('correct.remove')} @click=${() => remove(at)}>${icon('close')}</button></li>`)}</ol>
    <div class="actions"><button type="button" id="download" @click=${() => download(name, 'application/json', fileOf(all))}>${icon('down')}${t('correct.download')}</button>
      <button type="button" class="quiet" @click=${() => { keep([]); drawBasket(main, app); }}>${t('correct.empty')}</button></div>
    <p class="quiet">${t('correct.apply')}</p><pre tabindex="0"><code>battlegraph map ARTICLES --corrections DIR --output graph.trig</code></pre></section>`, main.querySelector('#basket'));
}

const kindOf = (correction) => KINDS.find((kind) => kind in correction);

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]');
  } catch {
    return [];
  }
}

function keep(corrections) {
  localStorage.setItem(KEPT, JSON.stringify(corrections));
}

function keptName() {
  return localStorage.getItem(WHO) ?? '';
}

function keepName(name) {
  localStorage.setItem(WHO, name);
}

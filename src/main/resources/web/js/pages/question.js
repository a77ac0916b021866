// One question: its parameters, its answer with the sentences, its SPARQL, and a link to it. Without
// a question the page lists them all.
import { download, html, nothing, render as draw } from '../dom.js';
import { mountAnswer } from '../answer.js';
import { ofBoth } from '../i18n.js';
import { icon } from '../icons.js';
import { emptyPanel, failurePanel } from '../panels.js';
import { mountParameter } from '../parameters.js';
import { grouped, withGaps } from '../questions.js';
import { hrefOfThing } from '../router.js';
import { answeredValues } from '../samples.js';

const THINGS = ['event', 'unit', 'person', 'place', 'party', 'thing'];
const OWN = ['name', 'lang', 'stated-only'];

export const title = (params, app) => app.t('nav.question');

export async function render(main, params, app) {
  const all = await app.api.listQuestions();
  if (!params.name) {
    list(main, all, app);
    return;
  }
  const question = all.find((each) => each.name === params.name);
  if (!question) {
    draw(html`<h1>${app.t('question.unknown')}</h1>
      ${emptyPanel(app.t('question.unknown'), app.t('question.unknownText', { name: params.name }),
        html`<p><a class="button" href=${app.href('question')}>${app.t('question.all')}</a></p>`)}`, main);
    return;
  }
  app.setTitle(ofBoth(question.title, app.lang));
  await ask(main, question, params, app);
}

function list(main, all, app) {
  const { t, lang, href } = app;
  draw(html`<h1>${t('nav.question')}</h1><p class="lead">${t('question.lead')}</p>
    ${grouped(all).map((group) => html`<section class="group"><h2>${t(`groups.${group.name}`)}</h2>
      <ul class="cards">${group.questions.map((each) => html`<li>
        <a class="card" href=${href('question', { name: each.name })}><strong>${ofBoth(each.title, lang)}</strong>
        <span>${withGaps(ofBoth(each.question, lang))}</span></a></li>`)}</ul></section>`)}`, main);
}

async function ask(main, question, params, app) {
  const { t, lang, href } = app;
  const statedOnly = params['stated-only'] === 'true';
  const hasBasis = question.columns.some((column) => column.name === 'basis');
  draw(html`<nav class="crumbs" aria-label=${t('question.all')}><a href=${href('question')}>${t('nav.question')}</a></nav>
    <h1>${ofBoth(question.title, lang)}</h1>
    <p class="lead" id="in-words">${withGaps(ofBoth(question.question, lang))}</p>
    <form class="panel ask"><div class="fields">${question.parameters.map((each) => html`<div class="field" data-name=${each.name}></div>`)}</div>
      <div class="actions">
        <button type="submit">${t('question.ask')}</button>
        ${question.parameters.length > 0 ? html`<button type="button" class="quiet" @click=${() => sample(main, question, app)}>${t('question.sample')}</button>` : nothing}
        ${hasBasis ? html`<label class="check"><input type="checkbox" name="stated-only" ?checked=${statedOnly}>${t('question.statedOnly')}</label>` : nothing}
      </div></form>
    <div id="answer" aria-live="polite"></div>`, main);
  const readers = await Promise.all(question.parameters.map(async (each) => [each.name,
    await mountParameter(main.querySelector(`[data-name="${each.name}"]`), each, params[each.name], app)]));
  main.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const given = Object.fromEntries(readers.map(([name, read]) => [name, read()]));
    const only = main.querySelector('[name="stated-only"]')?.checked ? { 'stated-only': 'true' } : {};
    const address = href('question', { name: question.name, ...given, ...only, asked: 'yes', lang });
    if (address === window.location.hash) {
      answer(main, question, given, only, app);
    } else {
      window.location.hash = address;
    }
  });
  const given = Object.fromEntries(Object.entries(params).filter(([name]) => !OWN.includes(name) && name !== 'asked'));
  const needed = question.parameters.filter((each) => each.default === undefined);
  if (params.asked || (question.parameters.length > 0 && needed.every((each) => given[each.name])) || question.parameters.length === 0) {
    await answer(main, question, given, statedOnly ? { 'stated-only': 'true' } : {}, app);
  }
}

/** Asks with what most facts of this graph speak of. */
async function sample(main, question, app) {
  const place = main.querySelector('#answer');
  try {
    draw(html`<p class="loading" role="status">${app.t('loading')}</p>`, place);
    const values = await answeredValues(question, app.api);
    if (Object.values(values).includes(undefined)) {
      draw(emptyPanel(app.t('question.empty'), app.t('question.noSample')), place);
    } else {
      app.go('question', { name: question.name, ...values });
    }
  } catch (error) {
    draw(failurePanel(error, app.t), place);
  }
}

async function answer(main, question, given, only, app) {
  const { t, lang, api } = app;
  const place = main.querySelector('#answer');
  draw(html`<p class="loading" role="status">${t('loading')}</p>`, place);
  try {
    const { columns, rows } = await api.namedQuery(question.name, { ...given, ...only });
    main.querySelector('#in-words').textContent =
      ofBoth(question.question, lang).replace(/\{(\w+)\}/g, (whole, name) => spoken(main, name) || whole);
    if (rows.length === 0) {
      draw(emptyPanel(t('question.empty'), ofBoth(question.empty, lang), html`${elsewhere(main, question, given, app)}${tools(question, given, app)}`), place);
      return;
    }
    draw(html`<section aria-label=${t('question.answer')}><div id="table"></div>${tools(question, given, app)}</section>`, place);
    await mountAnswer(place.querySelector('#table'), question, columns, rows, app);
  } catch (error) {
    draw(failurePanel(error, t), place);
  }
}

/** What a question has no answer of may still have a page, or be named in sentences. */
function elsewhere(main, question, given, app) {
  const things = question.parameters.filter(({ name, kind }) => given[name] && THINGS.includes(kind)).map(({ name }) => {
    const text = spoken(main, name) || given[name];
    return html`<a href=${hrefOfThing(given[name], app.base) ?? app.href('search', { q: text })}>${text}</a>`;
  });
  return things.length === 0 ? nothing
    : html`<p>${app.t('question.elsewhere')} ${things.map((each, at) => html`${at > 0 ? app.t('dossier.and') : ''}${each}`)}</p>`;
}

/** The value of a parameter as its field shows it. */
function spoken(main, name) {
  const field = main.querySelector(`[data-name="${name}"]`);
  return (field?.querySelector('option:checked')?.textContent ?? field?.querySelector('input')?.value ?? '').trim();
}

/** What can be done with an answer: its SPARQL, its data, its link. */
function tools(question, given, app) {
  const { t, api } = app;
  const address = (format) => api.queryPath(question.name, { ...given, format });
  const show = async (event) => {
    const details = event.target;
    if (details.open && !details.dataset.read) {
      details.dataset.read = 'yes';
      const code = details.querySelector('code');
      code.textContent = await api.fetchText(address('sparql')).catch((error) => error.message);
    }
  };
  const copy = async (event) => {
    const button = event.currentTarget;
    await navigator.clipboard.writeText(window.location.href)
      .then(() => { button.lastElementChild.textContent = t('question.copied'); },
        () => download('link.txt', 'text/plain', window.location.href));
  };
  const edit = async (event) => {
    event.preventDefault();
    app.go('sparql', { query: await api.fetchText(address('sparql')) });
  };
  return html`<div class="answer-tools">
    <button type="button" class="quiet" @click=${copy}>${icon('link')}<span>${t('question.copy')}</span></button>
    <a class="button quiet" href=${address('csv')} download=${`${question.name}.csv`}>${icon('down')}${t('question.rawCsv')}</a>
    <a class="button quiet" href=${address('json')}>${icon('down')}JSON</a>
    <details class="code" @toggle=${show}><summary>${t('question.showSparql')}</summary>
      <pre tabindex="0"><code>…</code></pre>
      <p><a class="button quiet" href=${app.href('sparql')} @click=${edit}>${t('question.editSparql')}</a></p></details>
  </div>`;
}

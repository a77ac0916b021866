// A workbench for SPARQL: an editor, the questions as examples, results as table and map.
import { html, nothing, render as draw } from '../dom.js';
import { NS, Failure, prefixes } from '../api.js';
import { mountEditor } from '../editor.js';
import { ofBoth } from '../i18n.js';
import { icon } from '../icons.js';
import { emptyPanel, failurePanel } from '../panels.js';
import { grouped } from '../questions.js';
import { mountResultMap } from '../resultmap.js';
import { answeredValues } from '../samples.js';
import { mountTable } from '../table.js';
import { termCell, termText } from '../terms.js';

const VIEWS = ['all', 'battlegraph'];
const CUT = 'X-Battlegraph-Rows-Cut';
const FIRST = `SELECT ?force ?place ?date ?quotation {
  ?fact a bg:Capture ;
        bg:actor ?force ;
        bg:place ?place ;
        bg:date ?date ;
        bg:evidence/oa:hasSelector/oa:exact ?quotation .
}
ORDER BY ?date
LIMIT 50`;

export const title = (params, app) => app.t('nav.sparql');

export async function render(main, params, app) {
  const { t } = app;
  const questions = await app.api.listQuestions();
  draw(html`<h1>${t('nav.sparql')}</h1>
    <p class="lead">${t('sparql.lead')}</p>
    <div class="panel workbench">
      <div class="fields">
        <div class="field"><label for="example">${t('sparql.example')}</label>
          <select id="example"><option value="">${t('sparql.choose')}</option>
          ${grouped(questions).map((group) => html`<optgroup label=${t(`groups.${group.name}`)}>
            ${group.questions.map((each) => html`<option value=${each.name}>${ofBoth(each.title, app.lang)}</option>`)}</optgroup>`)}</select></div>
        <div class="field"><label for="view">${t('sparql.view')}</label>
          <select id="view">${VIEWS.map((view) => html`<option value=${view} ?selected=${view === params.view}>${t(`sparql.${view}`)}</option>`)}</select></div>
      </div>
      <div id="editor"></div>
      <div class="actions"><button type="button" id="run">${t('sparql.run')}</button>
        <span class="quiet hint">${t('sparql.keys')}</span></div>
    </div>
    <div id="results" aria-live="polite"></div>`, main);
  // The editor comes a little later than the rest; who is quicker waits for it.
  const bench = { main, app, editor: undefined };
  bench.editor = mountEditor(main.querySelector('#editor'), {
    value: params.query ?? `${prefixes()}\n\n${FIRST}\n`,
    label: t('sparql.editor'),
    run: () => run(bench),
    vocabulary: app.vocabulary,
  });
  main.querySelector('#run').addEventListener('click', () => run(bench));
  main.querySelector('#example').addEventListener('change', (event) => example(bench, questions, event.target.value));
  await bench.editor;
}

/** Puts a question into the editor, filled with what most facts of this graph speak of, and asks it. */
async function example({ main, app, editor: mounted }, questions, name) {
  const question = questions.find((each) => each.name === name);
  if (!question) {
    return;
  }
  // To find values that give an answer takes a moment in a larger graph; who chose must see that it began.
  draw(html`<p class="loading" role="status">${app.t('sparql.preparing')}</p>`, main.querySelector('#results'));
  try {
    const [editor, values] = await Promise.all([mounted, answeredValues(question, app.api)]);
    if (main.querySelector('#example').value !== name) {
      return;
    }
    if (Object.values(values).includes(undefined)) {
      draw(emptyPanel(app.t('question.empty'), app.t('question.noSample')), main.querySelector('#results'));
      return;
    }
    editor.setValue(await app.api.fetchText(app.api.queryPath(name, { ...values, format: 'sparql' })));
    // The questions name the graphs of evidence and inferences themselves.
    main.querySelector('#view').value = 'battlegraph';
    await run({ main, app, editor: mounted });
  } catch (error) {
    draw(failurePanel(error, app.t), main.querySelector('#results'));
  }
}

async function run({ main, app, editor }) {
  const { t } = app;
  const view = main.querySelector('#view').value;
  const query = (await editor).getValue();
  const place = main.querySelector('#results');
  draw(html`<p class="loading" role="status">${t('loading')}</p>`, place);
  window.history.replaceState(null, '', app.href('sparql', { query, view, lang: app.lang }));
  try {
    const response = await ask(view, query);
    await show(place, response, app);
  } catch (error) {
    draw(failurePanel(error, t), place);
  }
}

async function ask(view, query) {
  let response;
  try {
    response = await fetch(`${view}/sparql`, {
      method: 'POST',
      headers: {
        Accept: 'application/sparql-results+json, text/turtle;q=0.8',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ query }),
    });
  } catch {
    throw new Failure('the server does not answer', 0);
  }
  if (!response.ok) {
    throw new Failure(message(await response.text()), response.status);
  }
  return response;
}

function message(text) {
  try {
    return JSON.parse(text).error ?? text;
  } catch {
    return text;
  }
}

async function show(place, response, app) {
  const { t } = app;
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) {
    draw(html`<pre class="turtle" tabindex="0"><code>${await response.text()}</code></pre>`, place);
    return;
  }
  const body = await response.json();
  if (body.boolean !== undefined) {
    draw(html`<p class="panel verdict">${t(body.boolean ? 'sparql.yes' : 'sparql.no')}</p>`, place);
    return;
  }
  const rows = body.results.bindings;
  if (rows.length === 0) {
    draw(emptyPanel(t('sparql.empty'), t('sparql.emptyText')), place);
    return;
  }
  const cut = response.headers.get(CUT);
  draw(html`${cut ? html`<p class="note">${icon('warning')}${t('sparql.cut')}</p>` : nothing}
    <div class="result-map"></div><div class="result-table"></div>`, place);
  const things = rows.flatMap((row) => Object.values(row))
    .filter((term) => term.type === 'uri' && !term.value.startsWith(NS.bg)).map((term) => term.value);
  const context = { app, names: await app.names(things) };
  mountTable(place.querySelector('.result-table'), {
    columns: body.head.vars.flatMap((name) => column(name, rows, context)),
    rows,
    caption: t('sparql.results'),
    fileName: 'battlegraph',
    t,
  });
  await mountResultMap(place.querySelector('.result-map'), rows, context);
}

function column(name, rows, context) {
  const shown = {
    key: name,
    label: name,
    text: (row) => termText(row[name], context),
    cell: (row) => (row[name] ? termCell(row[name], context) : nothing),
    className: /quotation|exact|words/i.test(name) ? 'words' : '',
  };
  const isThing = rows.some((row) => row[name]?.type === 'uri');
  return isThing
    ? [shown, { key: `${name}-iri`, label: `${name} (IRI)`, text: (row) => row[name]?.value ?? '', csvOnly: true }]
    : [shown];
}

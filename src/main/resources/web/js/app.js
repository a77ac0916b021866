// Starts the page, and shows the route of the address whenever it changes.
import * as api from './api.js';
import { element, html, render } from './dom.js';
import { dossierPath } from './dossierpath.js';
import { openEvidence } from './evidence.js';
import { chosenLanguage, keepLanguage, loadTexts, translator } from './i18n.js';
import { failurePanel, unknownRoute } from './panels.js';
import { go, href, isHere, parse } from './router.js';
import { applyTheme, drawShell } from './shell.js';
import { loadNames, loadVocabulary, Vocabulary } from './vocabulary.js';

const PAGES = ['home', 'search', 'battle', 'unit', 'person', 'place', 'article', 'question', 'sparql',
  'critic', 'correct'];

const thing = ({ iri }) => iri && api.begin(dossierPath('thing', { iri }));
const questions = () => api.listQuestions().catch(() => {});

/** Begins what a page asks for first, so that it is under way while all else is loaded. */
const FIRST = {
  home: questions,
  battle: ({ iri }) => iri && api.begin(dossierPath('battle', { iri })),
  unit: thing,
  person: thing,
  place: thing,
  article: ({ title }) => title && api.begin(dossierPath('article', { title })),
  question: questions,
  sparql: questions,
  critic: () => api.begin('api/findings'),
};

const frame = document.getElementById('frame');
let shown = 0;
let leave = () => {};
let announced;

/** What each page is given. */
async function makeApp(lang) {
  const [summary, vocabulary] = await Promise.all([
    api.graphSummary(),
    loadVocabulary().catch(() => new Vocabulary(new Map(), new Map())),
    loadTexts(lang),
  ]);
  const app = { lang, t: translator(lang), api, go, href };
  return Object.assign(app, {
    base: summary.base,
    vocabulary,
    names: (iris) => loadNames(iris, lang),
    openEvidence: (what, title) => openEvidence(what, app, title),
    setTitle: (text) => {
      document.title = text ? `${text} – Battlegraph` : 'Battlegraph';
    },
  });
}

async function show() {
  const turn = (shown += 1);
  const { name, params } = parse(window.location.hash);
  if (PAGES.includes(name) && !isHere(name)) {
    window.location.replace(href(name, params));
    return;
  }
  const lang = chosenLanguage(params);
  keepLanguage(lang);
  document.documentElement.lang = lang;
  leave();
  leave = () => {};
  const page = PAGES.includes(name) ? import(`./pages/${name}.js`) : undefined;
  page?.catch(() => {}); // showPage tells of it
  FIRST[name]?.(params);
  let app;
  try {
    app = await makeApp(lang);
  } catch (error) {
    await loadTexts(lang).catch(() => {});
    render(html`<main>${failurePanel(error, translator(lang))}</main>`, frame);
    announce('');
    return;
  }
  if (turn !== shown) {
    return;
  }
  shareable(name, params, lang);
  const main = drawShell(frame, app, name, (chosen) => changeLanguage(name, params, chosen));
  const place = document.createElement('div');
  place.className = `page page-${name}`;
  const waiting = element(html`<p class="loading" role="status">${app.t('loading')}</p>`);
  waiting.className = 'waiting';
  // The page is in the document from the first, since maps and editors want to know their size; the
  // word that it loads is hidden by css/base.css as soon as the page has drawn something.
  main.replaceChildren(place, waiting);
  await showPage(name, page, params, app, place, turn);
  if (turn === shown) {
    waiting.remove();
    announce(address({ name, params }));
  }
}

/** What an address shows, whatever the language. */
const address = ({ name, params }) => JSON.stringify([name, { ...params, lang: '' }]);

async function showPage(name, loading, params, app, place, turn) {
  if (!loading) {
    app.setTitle(app.t('failure.noPage'));
    render(unknownRoute(name, app.t), place);
    return;
  }
  try {
    const page = await loading;
    app.setTitle(page.title(params, app));
    const left = await page.render(place, params, app);
    if (turn === shown) {
      leave = left ?? leave;
    } else {
      left?.();
    }
  } catch (error) {
    if (turn === shown) {
      const panel = element(failurePanel(error, app.t));
      panel.className = place.className;
      place.replaceWith(panel);
    }
  }
}

/**
 * Who hears the page hears its heading when another has come; not when the first was opened, and not
 * when the same came in another language, where the hand stays on the switch.
 */
function announce(now) {
  const before = announced;
  announced = now;
  document.documentElement.dataset.ready = String(shown);
  if (before !== undefined && before !== now) {
    const heading = document.querySelector('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}

/** The address bar holds the language, so that a link that is passed on shows the same. */
function shareable(name, params, lang) {
  if (params.lang !== lang) {
    window.history.replaceState(null, '', href(name, { ...params, lang }));
  }
}

function changeLanguage(name, params, lang) {
  keepLanguage(lang);
  window.location.hash = href(name, { ...params, lang }).replace(/^[^#]*/, '');
}

applyTheme();
window.addEventListener('hashchange', show);
show();



// Starts the page, and shows the route of the address whenever it changes.
import * as api from './api.js';
import { element, html, render } from './dom.js';
import { openEvidence } from './evidence.js';
import { chosenLanguage, keepLanguage, loadTexts, translator } from './i18n.js';
import { failurePanel, unknownRoute } from './panels.js';
import { go, href, isHere, parse } from './router.js';
import { applyTheme, drawShell } from './shell.js';
import { loadNames, loadVocabulary, Vocabulary } from './vocabulary.js';

const PAGES = ['home', 'search', 'battle', 'unit', 'person', 'place', 'article', 'question', 'sparql',
  'critic', 'correct'];

const frame = document.getElementById('frame');
let shown = 0;
let leave = () => {};

/** What each page is given. */
async function makeApp(lang) {
  await loadTexts(lang);
  const app = { lang, t: translator(lang), api, go, href };
  const [summary, vocabulary] = await Promise.all([
    api.graphSummary(),
    loadVocabulary().catch(() => new Vocabulary(new Map(), new Map())),
  ]);
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
  let app;
  try {
    app = await makeApp(lang);
  } catch (error) {
    await loadTexts(lang).catch(() => {});
    render(html`<main>${failurePanel(error, translator(lang))}</main>`, frame);
    announce(frame);
    return;
  }
  if (turn !== shown) {
    return;
  }
  shareable(name, params, lang);
  const main = drawShell(frame, app, name, (chosen) => changeLanguage(name, params, chosen));
  const place = document.createElement('div');
  place.className = `page page-${name}`;
  render(html`<p class="loading" role="status">${app.t('loading')}</p>`, place);
  main.replaceChildren(place);
  await showPage(name, params, app, place, turn);
}

async function showPage(name, params, app, place, turn) {
  if (!PAGES.includes(name)) {
    app.setTitle(app.t('failure.noPage'));
    render(unknownRoute(name, app.t), place);
    announce(place);
    return;
  }
  const fresh = document.createElement('div');
  fresh.className = place.className;
  try {
    const page = await import(`./pages/${name}.js`);
    app.setTitle(page.title(params, app));
    const done = page.render(fresh, params, app);
    // What a page draws before it waits is seen at once.
    if (turn === shown && fresh.childElementCount > 0) {
      place.replaceWith(fresh);
    }
    const left = await done;
    if (turn !== shown) {
      left?.();
      return;
    }
    leave = left ?? leave;
    place.replaceWith(fresh);
  } catch (error) {
    if (turn !== shown) {
      return;
    }
    const panel = element(failurePanel(error, app.t));
    panel.className = place.className;
    (fresh.isConnected ? fresh : place).replaceWith(panel);
  }
  announce(document.querySelector('main'));
}

/** Who hears the page hears its heading when it has changed; not when it was opened. */
function announce(place) {
  document.documentElement.dataset.ready = String(shown);
  if (shown > 1) {
    const heading = place.querySelector('h1');
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



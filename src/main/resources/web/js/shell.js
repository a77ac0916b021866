// What stands around every page: the way to the others, the search, the language and the look.
import { html, nothing, render } from './dom.js';
import { LANGUAGES } from './i18n.js';
import { href } from './router.js';
import { icon } from './icons.js';
import { mountSearch } from './search.js';

const NAMES = { 'zh-Hant': '繁', 'zh-Hans': '简', en: 'EN' };
const SPOKEN = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' };
const PLACES = ['home', 'question', 'critic', 'sparql'];
const THEMES = { auto: 'half', light: 'sun', dark: 'moon' };
const KEPT = 'battlegraph.theme';

/** Sets the look that was chosen last; `auto` follows the system. */
export function applyTheme(theme = readTheme()) {
  document.documentElement.dataset.theme = theme;
}

function readTheme() {
  try {
    return THEMES[localStorage.getItem(KEPT)] ? localStorage.getItem(KEPT) : 'auto';
  } catch {
    return 'auto';
  }
}

/** The look after this one: first the other than the system's, so that the first press is seen. */
function nextTheme() {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const order = dark ? ['auto', 'light', 'dark'] : ['auto', 'dark', 'light'];
  const next = order[(order.indexOf(document.documentElement.dataset.theme) + 1) % order.length];
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // It holds until the page is left.
  }
  applyTheme(next);
}

/** Draws the frame for a page that begins, and returns where pages go. */
export function drawShell(frame, app, route, setLanguage) {
  draw(frame, app, route, setLanguage);
  // What was typed belongs to the page before.
  frame.querySelector('#bar-search-field').value = '';
  return frame.querySelector('main');
}

function draw(frame, app, route, setLanguage) {
  const { t } = app;
  const redraw = () => draw(frame, app, route, setLanguage);
  const theme = document.documentElement.dataset.theme;
  render(html`
    <a class="skip" href="#main" @click=${skip}>${t('nav.skip')}</a>
    <header class="bar">
      <a class="brand" href=${href('home')} aria-label="Battlegraph"><img src="icon.svg" alt="" width="28" height="28"><span>Battlegraph</span></a>
      <nav aria-label=${t('nav.label')}><ul>
        ${PLACES.map((name) => html`<li><a href=${href(name)} aria-current=${name === route ? 'page' : nothing}>${t(`nav.${name}`)}</a></li>`)}
      </ul></nav>
      <div class="bar-search" id="bar-search" ?hidden=${route === 'home'}></div>
      <div class="bar-tools">
        <div class="languages" role="group" aria-label=${t('nav.language')}>
          ${LANGUAGES.map((lang) => html`<button type="button" lang=${lang} title=${SPOKEN[lang]} aria-label=${SPOKEN[lang]}
            aria-pressed=${lang === app.lang} @click=${() => setLanguage(lang)}>${NAMES[lang]}</button>`)}
        </div>
        <button type="button" class="quiet theme" title=${t(`theme.${theme}`)} aria-label=${t(`theme.${theme}`)}
          @click=${() => { nextTheme(); redraw(); }}>${icon(THEMES[theme])}</button>
      </div>
    </header>
    <main id="main" tabindex="-1"></main>
    <footer class="foot"><p>${t('foot.license')}</p>
      <ul><li><a href="ontology">${t('foot.ontology')}</a></li><li><a href="api/openapi.json">OpenAPI</a></li>
      <li><a href=".well-known/void">VoID</a></li></ul></footer>`, frame);
  const search = frame.querySelector('#bar-search');
  if (search.dataset.lang !== app.lang) {
    search.dataset.lang = app.lang;
    mountSearch(search, app, { id: 'bar-search-field', compact: true });
  }
}

function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

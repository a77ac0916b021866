// The dialog behind every claim: the sentences that prove it.
import { html, nothing, render } from './dom.js';
import { loadFacts, loadFactsWhere, thingsOf } from './facts.js';
import { literal, iriRef } from './api.js';
import { factCard } from './factview.js';
import { failurePanel } from './panels.js';
import { icon } from './icons.js';

const AT_ONCE = 20;

/**
 * Opens the dialog.
 *
 * @param what IRIs of facts, facts as facts.js has them, or for the facts that cite words of an article
 *     (its IRI) `{article, quotation}` or, in code points, `{article, begin, end}`
 * @param {object} app
 * @param {string} [title] what the facts have in common
 */
export async function openEvidence(what, app, title = app.t('evidence.title')) {
  const dialog = document.createElement('dialog');
  dialog.className = 'evidence';
  dialog.setAttribute('aria-label', title);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('a[href^="#"]')) {
      dialog.close();
    }
  });
  document.body.append(dialog);
  const frame = (contents) => render(html`<div class="dialog-frame">
    <header><h2>${title}</h2>
      <button type="button" class="quiet" aria-label=${app.t('evidence.close')} @click=${() => dialog.close()}>${icon('close')}</button>
    </header>
    <div class="dialog-body" tabindex="0">${contents}</div>
  </div>`, dialog);
  frame(html`<p class="loading">${app.t('loading')}</p>`);
  dialog.showModal();
  try {
    await show(await iris(what, app), frame, app);
  } catch (error) {
    frame(failurePanel(error, app.t));
  }
}

async function iris(what, app) {
  if (!Array.isArray(what)) {
    const words = what.quotation === undefined
      ? `oa:hasSelector ?position . ?position oa:start ?start ; oa:end ?end
          FILTER (?start < ${Number(what.end)} && ?end > ${Number(what.begin)})`
      : `oa:hasSelector/oa:exact ${literal(what.quotation)}`;
    return loadFactsWhere(
      `?fact bg:evidence ?evidence . ?evidence oa:hasSource ${iriRef(what.article)} ; ${words}`,
      app.vocabulary, app.base);
  }
  return what;
}

async function show(all, frame, app) {
  if (all.length === 0) {
    frame(html`<p>${app.t('evidence.none')}</p>`);
    return;
  }
  let facts = [];
  const more = async () => {
    const next = all.slice(facts.length, facts.length + AT_ONCE);
    const read = typeof next[0] === 'string' ? await loadFacts(next, app.vocabulary, app.base) : next;
    facts = facts.concat(read);
    const missing = read.length < next.length;
    const names = await app.names(thingsOf(facts));
    frame(html`
      ${all.length > 1 ? html`<p class="quiet">${app.t('evidence.count', { count: all.length })}</p>` : nothing}
      ${missing && facts.length === 0 ? html`<p>${app.t('evidence.none')}</p>` : nothing}
      ${facts.map((fact) => factCard(fact, names, app))}
      ${facts.length < all.length && !missing ? html`<button type="button" class="more" @click=${more}>
        ${app.t('evidence.more', { count: Math.min(AT_ONCE, all.length - facts.length) })}</button>` : nothing}
      <p class="source">${app.t('evidence.license')}
        <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license external">CC BY-SA 4.0</a></p>`);
  };
  await more();
}

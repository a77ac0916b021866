// Terms of an answer as people read them: things by their names, which lead to their pages.
import { html, nothing } from './dom.js';
import { NS } from './api.js';
import { icon } from './icons.js';
import { hrefOfThing, kindOf, titleOf } from './router.js';

/** What a term says. A number or a text as it is, a thing by its name. */
export function termText(term, { app, names }) {
  if (!term) {
    return '';
  }
  if (term.type !== 'uri') {
    return term.value;
  }
  if (term.value.startsWith(NS.bg)) {
    return app.vocabulary.label(term.value, app.lang);
  }
  return kindOf(term.value, app.base) === 'article'
    ? titleOf(term.value, app.base)
    : names.get(term.value)?.text ?? term.value;
}

/** The same to look at: a thing leads to its page, a fact to its sentences. */
export function termCell(term, context) {
  const { app, names } = context;
  const shown = termText(term, context);
  if (term.type !== 'uri') {
    return term['xml:lang'] ? html`<span lang=${term['xml:lang']}>${shown}</span>` : shown;
  }
  if (['fact', 'inference'].includes(kindOf(term.value, app.base))) {
    return html`<button type="button" class="inline" aria-haspopup="dialog"
      @click=${() => app.openEvidence([term.value])}>${icon('quote')} ${app.t('columns.fact')}</button>`;
  }
  const address = hrefOfThing(term.value, app.base) ?? elsewhere(term.value, app.base);
  const lang = names.get(term.value)?.lang || nothing;
  return address ? html`<a href=${address} lang=${lang}>${shown}</a>` : html`<span lang=${lang}>${shown}</span>`;
}

function elsewhere(iri, base) {
  return /^https?:/.test(iri) && !iri.startsWith(base) && !iri.startsWith(NS.bg) ? iri : undefined;
}

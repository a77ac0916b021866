// What a page says where it has nothing else to say. No page is ever blank.
import { html, nothing } from './dom.js';
import { Failure } from './api.js';
import { href } from './router.js';
import { icon } from './icons.js';

/** There is none: what was looked for, and where to go on. */
export function emptyPanel(title, text, more = nothing) {
  return html`<section class="panel empty"><h2>${icon('note')}${title}</h2><p>${text}</p>${more}</section>`;
}

/** Something went wrong, in words. */
export function failurePanel(error, t) {
  const known = error instanceof Failure;
  const title = known && error.status === 0 ? t('failure.unreachable')
    : known && error.status === 503 ? t('failure.busy')
    : known && error.status < 500 ? t('failure.refused')
    : t('failure.title');
  return html`<section class="panel failure" role="alert"><h2>${icon('error')}${title}</h2>
    <p>${error.message}</p>
    ${choices(error, t)}
  </section>`;
}

function choices(error, t) {
  const { choices: things = [], nearest = [] } = error.body ?? {};
  if (things.length > 0) {
    return html`<p>${t('failure.choices')}</p><ul>${things.map((each) =>
      html`<li><span lang="zh">${each.label}</span> ${each.note} <code>${each.iri}</code></li>`)}</ul>`;
  }
  return nearest.length > 0
    ? html`<p>${t('failure.nearest')} ${nearest.join('、')}</p>`
    : nothing;
}

/** An address that leads to no page. */
export function unknownRoute(name, t) {
  return emptyPanel(t('failure.noPage'), t('failure.noPageText', { name }),
    html`<p><a class="button" href=${href('home')}>${t('nav.home')}</a></p>`);
}

/** A thing that the graph does not know. */
export function unknownThing(iri, t) {
  return emptyPanel(t('failure.noThing'), t('failure.noThingText'),
    html`<p><code>${iri || '—'}</code></p><p><a class="button" href=${href('home')}>${t('nav.home')}</a></p>`);
}

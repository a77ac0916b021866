// Searching things by their names, in either script, in pinyin and in English.
import { fetchJson } from './api.js';
import { go, hrefOfThing, kindOf } from './router.js';
import { icon } from './icons.js';
import { mountSuggest } from './suggest.js';

const MOST = 8;

/**
 * Puts the field in a place. What is chosen is opened; what is only typed leads to all that is found,
 * unless that is one thing. A compact field stays when the page goes, and is then emptied.
 */
export function mountSearch(place, app, { id, compact = false, value = '' }) {
  const { t } = app;
  const leave = () => {
    if (compact) {
      place.querySelector('input').value = '';
    }
  };
  mountSuggest(place, {
    id,
    t,
    value,
    label: t('search.label'),
    hiddenLabel: true,
    placeholder: t(compact ? 'search.short' : 'search.placeholder'),
    prefix: icon('search'),
    find: (words) => findThings(words, app),
    choose: (found) => {
      leave();
      window.location.href = found.href;
    },
    submit: (words) => {
      if (words !== '') {
        leave();
        go('search', { q: words });
      }
    },
  });
}

/** The things whose names fit, those that have a page, or those of some kinds. */
export async function findThings(words, app, most = MOST, kinds = undefined) {
  const found = await fetchJson(`api/search?${new URLSearchParams({ q: words.slice(0, 200), limit: Math.min(most * (kinds ? 5 : 2), 100) })}`);
  const names = await app.names(found.things.map((thing) => thing.iri));
  return found.things.map((thing) => ({
    iri: thing.iri,
    href: hrefOfThing(thing.iri, app.base),
    text: names.get(thing.iri)?.text ?? thing.name,
    lang: names.get(thing.iri)?.lang,
    icon: icon(kindOf(thing.iri, app.base)),
    note: app.t(`kind.${kindOf(thing.iri, app.base)}`),
  })).filter((thing) => (kinds ? kinds.includes(kindOf(thing.iri, app.base)) : thing.href)).slice(0, most);
}

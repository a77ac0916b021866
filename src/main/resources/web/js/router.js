// The way between an address and a page. What a page shows stands behind `#`, so that every address
// can be shared and works under any base path: `#/battle?iri=…&lang=zh-Hans`.

/** Routes whose page stands in a document of its own. */
const DOCUMENTS = {};

/** The route of an address: its name and its parameters. */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { name: path || 'home', params: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a route, to stand in `href`. Parameters without a value are left out. */
export function href(name, params = {}) {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const query = new URLSearchParams(given).toString();
  const hash = `#/${name === 'home' ? '' : name}${query ? `?${query}` : ''}`;
  const own = DOCUMENTS[name] ?? './';
  return isHere(name) ? hash : `${own}${hash}`;
}

/** Whether the route's page is in the document that is open. */
export function isHere(name) {
  const open = document.documentElement.dataset.route ?? '';
  return open === (DOCUMENTS[name] ? name : '');
}

/** Goes to a route. */
export function go(name, params) {
  window.location.href = href(name, params);
}

/** The kinds of things that have a page, as their IRIs have them. */
const THINGS = { event: 'battle', unit: 'unit', person: 'person', place: 'place', state: 'unit' };

/** The kind of a thing by its IRI: `event`, `unit`, `person`, `place`, `state`, `article`, … */
export function kindOf(iri, base) {
  return iri.startsWith(base) ? iri.slice(base.length).split('/')[0] : '';
}

/** The address of the page of a thing, or undefined where it has none. */
export function hrefOfThing(iri, base) {
  const kind = kindOf(iri, base);
  if (kind === 'article') {
    return href('article', { title: titleOf(iri, base) });
  }
  return THINGS[kind] ? href(THINGS[kind], { iri }) : undefined;
}

/** The title of an article by its IRI, as its file is called. */
export function titleOf(article, base) {
  const part = article.startsWith(`${base}article/`)
    ? article.slice(base.length + 'article/'.length)
    : article.slice(article.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

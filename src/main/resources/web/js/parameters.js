// The fields in which a question's parameters are given. A thing is looked up by its name in any
// script; the one that was chosen is kept as its address, so that the link is never ambiguous.
import { html, render } from './dom.js';
import { fetchJson, sparqlTerms } from './api.js';
import { bestName, ofBoth } from './i18n.js';
import { findThings } from './search.js';
import { mountSuggest } from './suggest.js';

const KINDS = {
  event: ['event'],
  unit: ['unit'],
  person: ['person'],
  place: ['place'],
  party: ['state'],
  thing: ['event', 'unit', 'person', 'place', 'state'],
};
const SHOWN = 10;

/**
 * Puts a field for a parameter in a place.
 *
 * @returns {Promise<() => string>} what is in the field now
 */
export async function mountParameter(place, parameter, given, app) {
  const id = `parameter-${parameter.name}`;
  const label = ofBoth(parameter.meaning, app.lang);
  const value = given ?? parameter.default ?? '';
  if (parameter.kind === 'echelon') {
    return mountEchelon(place, { id, label, value }, app);
  }
  if (KINDS[parameter.kind] || parameter.kind === 'article') {
    return mountThing(place, { id, label, value, parameter }, app);
  }
  const type = { number: 'number', date: 'date' }[parameter.kind] ?? 'text';
  render(html`<label for=${id}>${label}</label>
    <input id=${id} name=${parameter.name} type=${type} value=${value} ?required=${parameter.default === undefined}>`, place);
  return () => place.querySelector('input').value.trim();
}

async function mountThing(place, { id, label, value, parameter }, app) {
  const isAddress = (text) => text.includes('://') || text.startsWith('urn:');
  const shown = isAddress(value) ? (await app.names([value])).get(value).text : value;
  let chosen = isAddress(value) ? { text: shown, iri: value } : undefined;
  const names = fetchJson(`api/names/${parameter.kind}`).catch(() => []);
  mountSuggest(place, {
    id,
    label,
    name: parameter.name,
    value: shown,
    required: parameter.default === undefined,
    t: app.t,
    find: (words) => find(words, parameter.kind, names, app),
    choose: (found) => {
      chosen = found.iri ? found : undefined;
    },
  });
  const field = place.querySelector('input');
  return () => {
    const text = field.value.trim();
    return chosen?.text === text ? chosen.iri : text;
  };
}

async function find(words, kind, names, app) {
  const kinds = KINDS[kind];
  const found = kinds ? (await findThings(words, app, SHOWN, kinds)) : [];
  const known = new Set(found.map((each) => each.text));
  const listed = (await names).filter((name) => name.includes(words) && !known.has(name));
  return [...found, ...listed.map((text) => ({ text, lang: 'zh' }))].slice(0, SHOWN);
}

async function mountEchelon(place, { id, label, value }, app) {
  const [words, rows] = await Promise.all([
    fetchJson('api/names/echelon'),
    sparqlTerms('SELECT ?word ?name ?level { ?echelon a bg:Echelon ; bg:jsonName ?word ; rdfs:label ?name ; bg:level ?level }'),
  ]);
  const named = new Map();
  for (const row of rows) {
    const known = named.get(row.word.value) ?? { level: Number(row.level.value), names: [] };
    known.names.push({ text: row.name.value, lang: row.name['xml:lang'] ?? '' });
    named.set(row.word.value, known);
  }
  const options = words.map((word) => ({
    word,
    level: named.get(word)?.level ?? 0,
    text: bestName(named.get(word)?.names ?? [], app.lang)?.text ?? word,
  })).sort((one, other) => other.level - one.level);
  if (value && !words.includes(value)) {
    options.unshift({ word: value, text: value });
  }
  render(html`<label for=${id}>${label}</label>
    <select id=${id}>${options.map(({ word, text }) =>
      html`<option value=${word} ?selected=${word === value}>${text}</option>`)}</select>`, place);
  return () => place.querySelector('select').value;
}

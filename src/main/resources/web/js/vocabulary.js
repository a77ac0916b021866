// The ontology's words as the graph brings them, and the names of things.
import { NS, graphSummary, sparqlTerms, values } from './api.js';
import { bestName } from './i18n.js';

/** What stands behind the last `#` or `/` of an IRI. */
export function localName(iri) {
  const part = iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let terms;

/** The ontology's classes, properties and concepts: names by IRI, and the classes above each. */
export function loadVocabulary() {
  terms ??= read().catch((error) => {
    terms = undefined;
    throw error;
  });
  return terms;
}

const TERMS = '{ ?term rdfs:label ?label } UNION { ?term rdfs:subClassOf ?above FILTER (isIRI(?above)) }';

async function read() {
  // Of the graph that holds the ontology, whatever it is called: with what its terms begin is not known yet.
  const [all] = await Promise.all([sparqlTerms(`SELECT ?term ?label ?above {
    { SELECT DISTINCT ?graph { GRAPH ?graph { ?ontology a owl:Ontology } } }
    GRAPH ?graph { ${TERMS} } }`), graphSummary()]);
  const found = all.filter((row) => row.term.value.startsWith(NS.bg));
  // In a file without named graphs it stands among all else.
  const rows = found.length > 0 ? found : await sparqlTerms(`SELECT ?term ?label ?above {
    ${TERMS} FILTER (STRSTARTS(STR(?term), "${NS.bg}")) }`);
  const names = new Map();
  const above = new Map();
  for (const row of rows) {
    if (row.label) {
      add(names, row.term.value, { text: row.label.value, lang: row.label['xml:lang'] ?? '' });
    } else {
      add(above, row.term.value, row.above.value);
    }
  }
  return new Vocabulary(names, above);
}

function add(map, key, value) {
  map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
}

export class Vocabulary {
  constructor(names, above) {
    this.names = names;
    this.above = above;
  }

  /** The name of a term in a language; its local name where the graph brings none. */
  label(iri, lang) {
    return bestName(this.names.get(iri) ?? [], lang)?.text ?? localName(iri);
  }

  /** Whether a class is another or stands somewhere below it. Both are IRIs. */
  isA(iri, other) {
    return iri === other || (this.above.get(iri) ?? []).some((each) => this.isA(each, other));
  }

  /** Of several classes the one below all others. */
  mostSpecific(classes) {
    return classes.find((each) => !classes.some((other) => other !== each && this.isA(other, each)))
      ?? classes[0];
  }
}

const known = new Map();

/**
 * The names of things: a map from IRI to `{text, lang}` in a language. Asked once for each thing.
 */
export async function loadNames(iris, lang, options) {
  const wanted = [...new Set(iris)].filter((iri) => !known.has(iri));
  for (let at = 0; at < wanted.length; at += 500) {
    const some = wanted.slice(at, at + 500);
    const rows = await sparqlTerms(
      `SELECT ?thing ?name { ${values('thing', some)} ?thing skos:prefLabel|rdfs:label ?name }`, options);
    some.forEach((iri) => known.set(iri, []));
    rows.forEach((row) =>
      known.get(row.thing.value).push({ text: row.name.value, lang: row.name['xml:lang'] ?? '' }));
  }
  return new Map([...new Set(iris)].map((iri) =>
    [iri, bestName(known.get(iri) ?? [], lang) ?? { text: localName(iri), lang: '' }]));
}

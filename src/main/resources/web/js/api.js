// What the server is asked. An answer that is an error becomes a Failure, which pages show as a panel.

/** An answer that is none: `status` 0 where the server cannot be reached. */
export class Failure extends Error {
  constructor(message, status, body) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** Namespaces by their prefixes. That of the ontology comes with the server's summary. */
export const NS = {
  bg: '',
  dcterms: 'http://purl.org/dc/terms/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  oa: 'http://www.w3.org/ns/oa#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  text: 'http://jena.apache.org/text#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** What stands before each query. */
export const prefixes = () => Object.entries(NS).filter(([, iri]) => iri !== '').map(([name, iri]) => `PREFIX ${name}: <${iri}>`).join('\n');

async function answer(request) {
  let response;
  try {
    response = await request();
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new Failure('the server does not answer', 0);
  }
  if (response.ok) {
    return response;
  }
  const text = await response.text();
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  throw new Failure(body?.error ?? (text.trim() || response.statusText), response.status, body);
}

const begun = new Map();

/**
 * Asks for JSON before it is wanted: who asks for the same path next is given the answer. What was
 * begun before and nobody took is let go, since the page has turned to something else.
 */
export function begin(path) {
  begun.clear();
  const asked = fetchJson(path);
  // Who takes it hears of the failure; nobody does where the page turns to something else.
  asked.catch(() => {});
  begun.set(path, asked);
}

/** The JSON at a path of the server, such as `api/summary`. */
export async function fetchJson(path, { signal } = {}) {
  const early = begun.get(path);
  if (early && !signal) {
    begun.delete(path);
    return early;
  }
  const response = await answer(() => fetch(path, { headers: { Accept: 'application/json' }, signal }));
  return response.json();
}

/** The text at a path. */
export async function fetchText(path, { signal, accept = '*/*' } = {}) {
  const response = await answer(() => fetch(path, { headers: { Accept: accept }, signal }));
  return response.text();
}

/**
 * Asks SPARQL. The prefixes of NS need not be written.
 *
 * @param query a SELECT
 * @param view `all` (plans, denials, evidence, inferences and links included, as one graph) or
 *     `battlegraph` (what is asserted)
 * @returns {Promise<Array<Object<string, {type, value, 'xml:lang'?, datatype?}>>>} the rows, terms as
 *     the SPARQL protocol has them
 */
export async function sparqlTerms(query, { view = 'all', signal } = {}) {
  const response = await answer(() => fetch(`${view}/sparql`, {
    method: 'POST',
    headers: {
      Accept: 'application/sparql-results+json',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ query: `${prefixes()}\n${query}` }),
    signal,
  }));
  return (await response.json()).results.bindings;
}

/** The same with values alone: rows of strings, and undefined where nothing is bound. */
export async function sparql(query, options) {
  const rows = await sparqlTerms(query, options);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));
}

/** An IRI as SPARQL writes it. What may not stand in one is encoded, so that nothing breaks out. */
export const iriRef = (iri) =>
  `<${iri.replace(/[<>"{}|\\^`\u0000-\u0020]/g, (bad) => encodeURIComponent(bad))}>`;

/** A string as SPARQL writes it. */
export const literal = (text) =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;

/** `VALUES ?name { <…> <…> }` */
export const values = (name, iris) => `VALUES ?${name} { ${iris.map(iriRef).join(' ')} }`;

/** The address of a named query with its parameters. */
export function queryPath(name, params = {}) {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  return `api/queries/${encodeURIComponent(name)}?${new URLSearchParams(given)}`;
}

/** Asks a named query: its columns, and rows of terms. */
export async function namedQuery(name, params = {}, { signal } = {}) {
  const found = await fetchJson(queryPath(name, { ...params, format: 'json' }), { signal });
  return { columns: found.head.vars, rows: found.results.bindings };
}

let questions;

/** The named queries with their titles, parameters and columns. */
export const listQuestions = () => (questions ??= fetchJson('api/queries').catch((error) => {
  questions = undefined;
  throw error;
}));

let summary;

/** What is in the graph: figures; `base` and `vocabulary`, with which the IRIs of its things and terms begin. */
export const graphSummary = () => (summary ??= readSummary().catch((error) => {
  summary = undefined;
  throw error;
}));

async function readSummary() {
  const read = await fetchJson('api/summary');
  NS.bg = read.vocabulary;
  return read;
}

// Facts as the pages use them, read from the graph with their sentences.
import { NS, sparqlTerms, values } from './api.js';
import { titleOf } from './router.js';

const EVERY = 400;

/**
 * @typedef {object} Citation a run of an article's plain text, in code points
 * @property {string} article the article's IRI
 * @property {string} title the article's title
 * @property {string} exact
 * @property {string} prefix
 * @property {string} suffix
 * @property {number} start
 * @property {number} end
 *
 * @typedef {object} Fact
 * @property {string} iri
 * @property {string} kind the IRI of the class below all its others
 * @property {string[]} classes
 * @property {'asserted'|'planned'|'negated'|'claimed'|'inferred'} standing
 * @property {string[]} claimedBy IRIs
 * @property {number|undefined} confidence from 0 to 1
 * @property {string} rule
 * @property {string|undefined} date EDTF, with notBefore and notAfter as days
 * @property {Object<string, Array<{type, value}>>} values all else, by the property's local name
 * @property {string[]} premises of an inference, IRIs of facts
 * @property {Citation[]} citations of an inference those of its premises
 * @property {Array<{by, on, reason}>} corrections who put it right
 */

/** The facts with these IRIs, in their order; facts of inferences likewise. */
export async function loadFacts(iris, vocabulary, base, options) {
  const facts = [];
  for (let at = 0; at < iris.length; at += EVERY) {
    facts.push(...await some(iris.slice(at, at + EVERY), vocabulary, base, options));
  }
  return facts;
}

/** The facts that a pattern of SPARQL binds to `?fact`, such as `?fact bg:actor <…>`. */
export async function loadFactsWhere(pattern, vocabulary, base, options) {
  const rows = await sparqlTerms(`SELECT DISTINCT ?fact { ${pattern} }`, options);
  return loadFacts(rows.map((row) => row.fact.value), vocabulary, base, options);
}

async function some(iris, vocabulary, base, options) {
  if (iris.length === 0) {
    return [];
  }
  const which = values('fact', iris);
  const [statements, quotations, corrections] = await Promise.all([
    sparqlTerms(`SELECT ?fact ?property ?value { ${which} ?fact ?property ?value
      FILTER (?property NOT IN (bg:derivedFrom, bg:evidence)) }`, options),
    sparqlTerms(`SELECT DISTINCT ?fact ?article ?exact ?prefix ?suffix ?start ?end {
      ${which} ?fact bg:premise?/bg:evidence ?evidence .
      ?evidence oa:hasSource ?article ; oa:hasSelector ?quote , ?position .
      ?quote oa:exact ?exact . ?position oa:start ?start ; oa:end ?end .
      OPTIONAL { ?quote oa:prefix ?prefix } OPTIONAL { ?quote oa:suffix ?suffix } }
      ORDER BY ?article ?start`, options),
    sparqlTerms(`SELECT ?fact ?by ?on ?reason { ${which} ?made bg:correctedTo ?fact ; bg:correctedBy ?by
      OPTIONAL { ?made bg:correctedOn ?on } OPTIONAL { ?made bg:reason ?reason } }`, options),
  ]);
  const byIri = new Map(iris.map((iri) => [iri, { said: [], citations: [], corrections: [] }]));
  statements.forEach((row) => byIri.get(row.fact.value).said.push(row));
  quotations.forEach((row) => byIri.get(row.fact.value).citations.push(citation(row, base)));
  corrections.forEach((row) => byIri.get(row.fact.value).corrections.push({
    by: row.by.value, on: row.on?.value, reason: row.reason?.value }));
  return [...byIri].filter(([, found]) => found.said.length > 0)
    .map(([iri, found]) => fact(iri, found, vocabulary));
}

export function citation(row, base) {
  return {
    article: row.article.value,
    title: titleOf(row.article.value, base),
    exact: row.exact.value,
    prefix: row.prefix?.value ?? '',
    suffix: row.suffix?.value ?? '',
    start: Number(row.start.value),
    end: Number(row.end.value),
  };
}

function fact(iri, { said, citations, corrections }, vocabulary) {
  const all = {};
  for (const { property, value } of said) {
    const name = property.value.replace(/^.*[#/]/, '');
    const terms = (all[name] ??= []);
    if (!terms.some((term) => term.value === value.value && term['xml:lang'] === value['xml:lang'])) {
      terms.push(value);
    }
  }
  const first = (name) => all[name]?.[0]?.value;
  const iris = (name) => (all[name] ?? []).map((term) => term.value);
  const classes = iris('type').filter((each) => each.startsWith(NS.bg));
  const { type, modality, polarity, claimedBy, confidence, rule, date, notBefore, notAfter, premise,
    ...rest } = all;
  return {
    iri,
    classes,
    kind: vocabulary.mostSpecific(classes),
    standing: standing(first, classes),
    claimedBy: iris('claimedBy'),
    confidence: first('confidence') === undefined ? undefined : Number(first('confidence')),
    rule: first('rule') ?? '',
    date: first('date'),
    notBefore: first('notBefore'),
    notAfter: first('notAfter'),
    premises: iris('premise'),
    values: rest,
    citations,
    corrections,
  };
}

function standing(first, classes) {
  if (classes.includes(`${NS.bg}Inference`)) {
    return 'inferred';
  }
  if (first('polarity') === `${NS.bg}Negated`) {
    return 'negated';
  }
  if (first('modality') && first('modality') !== `${NS.bg}Actual`) {
    return 'planned';
  }
  return first('claimedBy') ? 'claimed' : 'asserted';
}

/** The first value of a fact's property, by local name: an IRI or a text. */
export const valueOf = (fact, name) => fact.values[name]?.[0]?.value;

/** Every IRI that a fact speaks of, to load their names at once. */
export function thingsOf(facts) {
  const found = new Set();
  for (const each of facts) {
    each.claimedBy.forEach((iri) => found.add(iri));
    Object.values(each.values).flat().filter((term) => term.type === 'uri' && !term.value.startsWith(NS.bg))
      .forEach((term) => found.add(term.value));
  }
  return [...found];
}

// Values for a question's parameters that give an answer in this graph: what most facts speak of.
import { sparql } from './api.js';

const CLASSES = {
  event: 'MilitaryEvent',
  unit: 'MilitaryUnit',
  person: 'Person',
  place: 'Place',
  party: 'State',
  thing: 'MilitaryUnit',
};

const PATTERNS = {
  ...Object.fromEntries(Object.entries(CLASSES).map(([kind, name]) =>
    [kind, `?x a bg:${name} . ?fact ?role ?x ; bg:modality bg:Actual`])),
  article: '?fact bg:evidence/oa:hasSource ?x',
  date: '?fact bg:modality bg:Actual ; bg:notBefore ?x',
  text: '?x bg:modality bg:Actual ; bg:evidence ?evidence . BIND (?evidence AS ?fact)',
};

/** How often other values are tried until a question has an answer. */
const TRIES = 5;
const known = new Map();

function frequent(kind) {
  if (!known.has(kind)) {
    known.set(kind, sparql(`SELECT ?x (COUNT(DISTINCT ?fact) AS ?n) { ${PATTERNS[kind]} }
      GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT ${TRIES + 1}`).then((rows) => rows.map((row) => row.x)));
  }
  return known.get(kind);
}

/**
 * Values with which a question has an answer; where a few tries find none, those of which most is said.
 * Undefined stands for a parameter of a kind that the graph has nothing of.
 */
export async function answeredValues({ name, parameters }, api) {
  const asked = new Set();
  for (let at = 0; at < TRIES; at += 1) {
    const values = await sampleValues(parameters, at);
    if (Object.values(values).includes(undefined)) {
      return values;
    }
    const key = JSON.stringify(values);
    if (!asked.has(key) && (await api.namedQuery(name, values)).rows.length > 0) {
      return values;
    }
    asked.add(key);
  }
  return sampleValues(parameters);
}

/**
 * A value for each parameter by its name; of two of a kind different ones, days in their order.
 *
 * @param {object[]} parameters of a question
 * @param {number} [from] 0 for what most is said of, 1 for what comes next
 */
export async function sampleValues(parameters, from = 0) {
  const values = {};
  const used = new Map();
  for (const { name, kind, default: usual } of parameters) {
    if (usual !== undefined || !PATTERNS[kind]) {
      values[name] = usual ?? '1';
    } else {
      const at = used.get(kind) ?? from;
      const all = await frequent(kind);
      values[name] = all[at % all.length];
      used.set(kind, at + 1);
    }
  }
  if (Object.values(values).includes(undefined)) {
    return values;
  }
  const days = parameters.filter(({ kind }) => kind === 'date').map(({ name }) => name);
  const sorted = days.map((name) => values[name]).sort();
  days.forEach((name, at) => {
    values[name] = sorted[at];
  });
  return values;
}

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
    [kind, `?fact bg:modality bg:Actual ; ?role ?x . ?x a bg:${name}`])),
  article: '?fact bg:evidence/oa:hasSource ?x',
  date: '?fact bg:modality bg:Actual ; bg:notBefore ?x',
  text: '?x bg:modality bg:Actual ; bg:evidence ?evidence . BIND (?evidence AS ?fact)',
};

const known = new Map();

function frequent(kind) {
  if (!known.has(kind)) {
    known.set(kind, sparql(`SELECT ?x (COUNT(DISTINCT ?fact) AS ?n) { ${PATTERNS[kind]} }
      GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 3`).then((rows) => rows.map((row) => row.x)));
  }
  return known.get(kind);
}

/** A value for each parameter by its name; of two of a kind different ones, days in their order. */
export async function sampleValues(parameters) {
  const values = {};
  const used = new Map();
  for (const { name, kind, default: usual } of parameters) {
    if (usual !== undefined || !PATTERNS[kind]) {
      values[name] = usual ?? '1';
    } else {
      const at = used.get(kind) ?? 0;
      const all = await frequent(kind);
      values[name] = all[at % all.length];
      used.set(kind, at + 1);
    }
  }
  const days = parameters.filter(({ kind }) => kind === 'date').map(({ name }) => name);
  const sorted = days.map((name) => values[name]).sort();
  days.forEach((name, at) => {
    values[name] = sorted[at];
  });
  return values;
}

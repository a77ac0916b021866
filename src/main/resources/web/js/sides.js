// One color for each side on every page: the side of which the graph has most facts is the first.
import { sparql } from './api.js';

const COLORS = 6;
let ranks;

async function load() {
  const rows = await sparql(`SELECT ?side (COUNT(*) AS ?n) {
    { ?member bg:side ?side } FILTER (isIRI(?side)) } GROUP BY ?side ORDER BY DESC(?n) ?side`);
  return new Map(rows.map((row, at) => [row.side, at % COLORS]));
}

/** A function that gives the class `side-0` … `side-5` of a side's IRI, or `side-none`. */
export async function sideClasses() {
  ranks ??= load().catch(() => {
    ranks = undefined;
    return new Map();
  });
  const known = await ranks;
  return (iri) => (known.has(iri) ? `side-${known.get(iri)}` : 'side-none');
}

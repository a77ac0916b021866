// Where the results of a query lie: places among them that have coordinates, and points in WKT.
import { html, render as draw } from './dom.js';
import { NS, sparqlTerms, values } from './api.js';
import { marker, showMap } from './map.js';
import { hrefOfThing, kindOf } from './router.js';

const POINT = /^(?:<[^>]*>\s*)?POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i;
const MOST = 400;
const LARGEST = 13;

/** Puts a map in a place; nothing where no result has coordinates. */
export async function mountResultMap(place, rows, context) {
  const { app } = context;
  const spots = [...literals(rows), ...await places(rows, context)].slice(0, MOST);
  if (spots.length === 0) {
    return;
  }
  draw(html`<h2>${app.t('sparql.map')}</h2><div class="map-box"><div class="map"></div></div>`, place);
  const map = await showMap(place.querySelector('.map'), spots, app, app.t('sparql.map'));
  spots.forEach((spot) => marker(map, spot, drawn(spot), spot.name, spot.href && (() => {
    window.location.href = spot.href;
  })));
}

/** Points that stand in the rows themselves. */
function literals(rows) {
  const wkt = rows.flatMap((row) => Object.values(row))
    .filter((term) => term.datatype === `${NS.geo}wktLiteral`).map((term) => term.value);
  return [...new Set(wkt)].map((text) => ({ ...point(text), name: text, count: 1 })).filter((spot) => 'latitude' in spot);
}

async function places(rows, { app, names }) {
  const counts = new Map();
  for (const term of rows.flatMap((row) => Object.values(row))) {
    if (term.type === 'uri' && kindOf(term.value, app.base) === 'place') {
      counts.set(term.value, (counts.get(term.value) ?? 0) + 1);
    }
  }
  if (counts.size === 0) {
    return [];
  }
  const found = await sparqlTerms(`SELECT ?place (SAMPLE(?text) AS ?wkt) (SAMPLE(?degrees) AS ?precision) {
    ${values('place', [...counts.keys()])} ?place geo:hasGeometry ?geometry . ?geometry geo:asWKT ?text .
    OPTIONAL { ?geometry bg:coordinatePrecision ?degrees } } GROUP BY ?place`);
  return found.map((row) => ({
    ...point(row.wkt.value),
    precision: Number(row.precision?.value ?? 0),
    name: names.get(row.place.value)?.text ?? '',
    count: counts.get(row.place.value),
    href: hrefOfThing(row.place.value, app.base),
  })).filter((spot) => 'latitude' in spot);
}

function point(text) {
  const found = POINT.exec(text);
  return found ? { longitude: Number(found[1]), latitude: Number(found[2]) } : {};
}

function drawn({ name, count }) {
  const element = Object.assign(document.createElement('div'), { className: 'spot' });
  const dot = Object.assign(document.createElement('span'), { className: 'spot-dot' });
  const size = 9 + Math.min(LARGEST, Math.sqrt(count) * 3);
  dot.style.width = `${size}px`;
  dot.style.height = `${size}px`;
  element.append(dot, Object.assign(document.createElement('span'), { className: 'spot-name', textContent: name }));
  return element;
}

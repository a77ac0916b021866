// A map without tiles: land, waters and today's borders of Natural Earth, drawn as vectors.
import { fileOf, loadScript, loadStyle } from './dom.js';
import { feature, mesh } from '../vendor/topojson-client/topojson-client.js';

/** A place less sure than this, in degrees, is a province rather than a town. */
const VAGUE = 0.5;
let world;

async function loadWorld() {
  const response = await fetch(fileOf('vendor/natural-earth/world-50m.json'));
  const topology = await response.json();
  const of = (name) => feature(topology, topology.objects[name]);
  return {
    land: of('land'), lakes: of('lakes'), rivers: of('rivers'),
    borders: mesh(topology, topology.objects.countries, (one, other) => one !== other),
  };
}

/** The color of a name of css/tokens.css as it is now, for what is drawn on a canvas. */
export function colorOf(name) {
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Whether a point stands for more than a town and its surroundings. */
export const isVague = (point) => (point.precision ?? 0) > VAGUE;

/**
 * Shows a map.
 *
 * @param {HTMLElement} place
 * @param {Array<{latitude, longitude, precision}>} points what is to be seen at first
 * @param {object} app
 * @param {string} label what the map shows, for those who do not see it
 * @returns {Promise<object>} the map of Leaflet
 */
export async function showMap(place, points, app, label) {
  const [base] = await Promise.all([world ??= loadWorld(), loadStyle('webjars/leaflet/dist/leaflet.css'),
    loadScript('webjars/leaflet/dist/leaflet.js')]);
  const { L } = window;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(place, {
    renderer: L.canvas({ padding: 0.6 }), attributionControl: false, zoomControl: false, minZoom: 2, maxZoom: 11,
    worldCopyJump: false, maxBounds: [[-85, -200], [85, 200]], zoomAnimation: !still, fadeAnimation: !still,
    markerZoomAnimation: !still, scrollWheelZoom: false, zoomSnap: 0.25,
  });
  L.control.zoom({ zoomInTitle: app.t('map.in'), zoomOutTitle: app.t('map.out') }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  L.control.attribution({ prefix: false }).addAttribution(app.t('map.source')).addTo(map);
  place.setAttribute('role', 'region');
  place.setAttribute('aria-label', label);
  const draw = (data) => L.geoJSON(data, { interactive: false }).addTo(map);
  const [land, borders, lakes, rivers] = [base.land, base.borders, base.lakes, base.rivers].map(draw);
  const paint = () => {
    land.setStyle({ stroke: true, weight: 0.75, color: colorOf('--map-coast'), fillColor: colorOf('--map-land'), fillOpacity: 1 });
    borders.setStyle({ weight: 1, color: colorOf('--map-border'), dashArray: '4 4' });
    lakes.setStyle({ weight: 0.5, color: colorOf('--map-river'), fillColor: colorOf('--map-water'), fillOpacity: 1 });
    rivers.setStyle({ weight: 1.25, color: colorOf('--map-river') });
  };
  paint();
  // A canvas does not hear of another look by itself.
  const look = new MutationObserver(paint);
  look.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', paint);
  map.on('unload', () => {
    look.disconnect();
    system.removeEventListener('change', paint);
  });
  fit(map, points);
  place.addEventListener('focusin', () => map.scrollWheelZoom.enable());
  place.addEventListener('focusout', () => map.scrollWheelZoom.disable());
  return map;
}

/** Shows all points, the sure ones if there are any. */
export function fit(map, points) {
  const sure = points.filter((point) => !isVague(point));
  const shown = (sure.length > 0 ? sure : points).map(({ latitude, longitude }) => [latitude, longitude]);
  // One town alone is shown with the land around it, so that one sees where it is.
  const maxZoom = shown.length > 1 ? 7.5 : 5.5;
  map.fitBounds(window.L.latLngBounds(shown), { padding: [64, 56], maxZoom, animate: false });
}

/** A marker that is drawn by an element of ours, and pressed like a button. */
export function marker(map, point, element, label, press) {
  const { L } = window;
  const made = L.marker([point.latitude, point.longitude], {
    icon: L.divIcon({ html: element, className: 'map-mark', iconSize: null }), keyboard: Boolean(press), interactive: Boolean(press), riseOnHover: true, title: label,
  }).addTo(map);
  if (press) {
    const drawn = made.getElement();
    drawn.setAttribute('aria-label', label);
    drawn.setAttribute('role', 'button');
    made.on('click', press);
    made.on('keydown', ({ originalEvent: event }) => {
      if (event.key === ' ' || event.key === 'Enter') {
        event.preventDefault();
        press();
      }
    });
  }
  return made;
}

// A place: what happened there, who took it, and where it lies.
import { renderThing } from '../thingpage.js';

export const title = (params, app) => app.t('kind.place');

export const render = (main, params, app) => renderThing(main, params, app, 'place', tables, summary);

const HOLDS = ['Capture', 'Recapture', 'Defense', 'Abandonment', 'Surrender'];

function tables(dossier) {
  const { thing, facts } = dossier;
  const rows = facts.filter((fact) => HOLDS.includes(fact.type) && fact.roles.place?.includes(thing))
    .map((fact) => ({ fact, who: fact.roles.actor ?? [], as: dossier.term(fact.type) }));
  return [{ id: 'holders', what: dossier.app.t('place.holders'), rows }];
}

function summary(dossier) {
  const { t } = dossier.app;
  const place = dossier.about(dossier.thing);
  const rows = [];
  if (place.placeKinds?.length > 0) {
    rows.push({ label: t('place.kind'), facts: [], content: place.placeKinds.map((each) => dossier.term(each)).join('、') });
  }
  if (place.within?.length > 0) {
    rows.push({ label: t('place.within'), facts: [], content: dossier.links(place.within) });
  }
  if (place.near) {
    rows.push({ label: t('place.near'), facts: [], content: dossier.link(place.near) });
  }
  rows.push({ label: t('place.coordinates'), facts: [], content: place.latitude === undefined ? t('place.nowhere')
    : `${place.latitude.toFixed(3)}, ${place.longitude.toFixed(3)} (± ${place.precision}°)` });
  return rows;
}

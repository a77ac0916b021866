// A unit: where it was, who stood over and under it, who commanded it, and in which battles it fought.
import { renderThing } from '../thingpage.js';

export const title = (params, app) => app.t('kind.unit');

export const render = (main, params, app) => renderThing(main, params, app, 'unit', tables, summary);

function tables(dossier) {
  const { thing, facts } = dossier;
  const { t } = dossier.app;
  const of = (relation, mine, theirs, as = () => undefined) => facts
    .filter((fact) => (fact.relation === relation || fact.type === relation) && fact.roles[mine]?.includes(thing))
    .map((fact) => ({ fact, who: fact.roles[theirs] ?? [], as: as(fact) }));
  return [
    { id: 'commanders', what: t('unit.commanders'), rows: of('Appointment', 'unit', 'person', (fact) => post(fact, dossier)) },
    { id: 'superiors', what: t('unit.superiors'), rows: [...of('Subordination', 'subordinate', 'superior'), ...of('subordinateTo', 'subordinate', 'superior')] },
    { id: 'subordinates', what: t('unit.subordinates'), rows: [...of('Subordination', 'superior', 'subordinate'), ...of('subordinateTo', 'superior', 'subordinate')] },
  ];
}

const post = (fact, dossier) => [fact.position, fact.rank ? dossier.term(fact.rank).replace(/[（(].*/, '') : ''].filter(Boolean).join('，');

function summary(dossier) {
  const { t } = dossier.app;
  const { echelon } = dossier.about(dossier.thing);
  return echelon ? [{ label: t('unit.echelon'), facts: [], content: dossier.term(echelon) }] : [];
}

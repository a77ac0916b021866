// A person: posts, what he did and where, what became of him.
import { html } from '../dom.js';
import { edtf, when } from '../dossier.js';
import { renderThing } from '../thingpage.js';

export const title = (params, app) => app.t('kind.person');

export const render = (main, params, app) => renderThing(main, params, app, 'person', tables, summary);

function tables(dossier) {
  const { thing, facts } = dossier;
  const { t } = dossier.app;
  const rows = facts.filter((fact) => fact.relation === 'Appointment' && fact.roles.person?.includes(thing))
    .map((fact) => ({ fact, who: fact.roles.unit ?? [],
      as: [fact.position, fact.rank ? dossier.term(fact.rank).replace(/[（(].*/, '') : ''].filter(Boolean).join('，') }));
  return [{ id: 'posts', what: t('person.posts'), rows }];
}

/** What became of the person. */
function summary(dossier) {
  const fates = dossier.facts.filter((fact) => fact.relation === 'Fate' && fact.standing !== 'inferred');
  const told = new Map(fates.map((fact) => [`${fact.fate} ${edtf(fact)}`, html`${dossier.term(fact.fate)} ${when(fact, dossier.app)}`]));
  return fates.length === 0 ? [] : [{ label: dossier.app.t('person.fate'), facts: fates,
    content: [...told.values()].map((each, at) => html`${at > 0 ? '；' : ''}${each}`) }];
}

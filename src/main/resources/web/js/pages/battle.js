// A battle: where and when what happened, who fought in what order, with what losses.
import { Failure } from '../api.js';
import { mountCourse } from '../course.js';
import { html, nothing, render as draw } from '../dom.js';
import { edtf, happened, loadDossier, when } from '../dossier.js';
import { mountFacts } from '../factrows.js';
import { chart, figuresOf } from '../losses.js';
import { sidesTemplate } from '../orbattree.js';
import { unknownThing } from '../panels.js';
import { sideClasses } from '../sides.js';
import { legend } from '../standing.js';
import { facing } from '../thing.js';
import { mentioned, whenShown } from '../thingpage.js';

export const title = (params, app) => app.t('kind.event');

const COURSE = ['Action', 'Fate', 'EventPlace'];

export async function render(main, params, app) {
  const { t } = app;
  let dossier;
  let sideClass;
  try {
    [dossier, sideClass] = await Promise.all([loadDossier('battle', { iri: params.iri ?? '' }, app), sideClasses()]);
  } catch (error) {
    if (error instanceof Failure && (error.status === 404 || !params.iri)) {
      draw(html`<h1>${t('kind.event')}</h1>${unknownThing(params.iri, t)}`, main);
      return undefined;
    }
    throw error;
  }
  app.setTitle(dossier.nameText(dossier.thing));
  const course = dossier.facts.filter((fact) => COURSE.includes(fact.relation) && happened(fact));
  const figures = figuresOf(dossier.facts);
  const losses = figures.length > 0 ? await chart(dossier.facts, dossier, sideClass) : nothing;
  draw(html`
    ${facing('event', dossier, sideClass, summary(dossier, sideClass))}
    ${dossier.facts.length === 0 ? html`<p>${t('dossier.noFacts')} ${mentioned(dossier)}</p>` : html`
    <section aria-labelledby="course-title"><h2 id="course-title">${t('battle.course')}</h2><div id="course"></div></section>
    <section aria-labelledby="forces-title"><h2 id="forces-title">${t('battle.forces')}</h2>
      ${dossier.sides.length > 0 ? html`<p class="quiet">${t('battle.forcesMeans')}</p>${sidesTemplate(dossier, sideClass)}` : html`<p class="quiet">${t('battle.noForces')}</p>`}</section>
    <section id="figures" aria-labelledby="figures-title"><h2 id="figures-title">${t('battle.figures')}</h2>
      ${figures.length > 0 ? html`<p class="quiet">${t('battle.figuresMeans')}</p>${losses}` : html`<p class="quiet">${t('battle.noFigures')}</p>`}</section>
    <section aria-labelledby="facts-title"><h2 id="facts-title">${t('dossier.facts')}</h2>
      <p class="quiet" id="counts" title=${t('battle.countsMean')}>${counts(dossier)}</p>${legend(t)}<div id="facts"></div></section>`}`, main);
  if (dossier.facts.length === 0) {
    return undefined;
  }
  mountFacts(main.querySelector('#facts'), dossier, dossier.facts, dossier.nameText(dossier.thing));
  return whenShown(main, () => mountCourse(main.querySelector('#course'), dossier, course, sideClass,
    t('battle.map', { name: dossier.nameText(dossier.thing) })));
}

/** Of what the facts are, in figures; the first is the one that stands at the battle's card. */
function counts({ facts, thing, app }) {
  const told = facts.filter(happened);
  const count = (...standings) => facts.filter((fact) => standings.includes(fact.standing)).length;
  const named = told.filter((fact) => fact.roles.event?.includes(thing));
  const parts = told.filter((fact) => !named.includes(fact) && (fact.roles.event ?? fact.roles.whole));
  return app.t('battle.counts', { named: named.length, parts: parts.length,
    others: told.length - named.length - parts.length, undone: count('planned', 'negated'), inferred: count('inferred') });
}

/** When, where, part of what, with what end. */
function summary(dossier) {
  const { t } = dossier.app;
  const own = (relation) => dossier.facts.filter((fact) => fact.relation === relation && happened(fact)
    && fact.roles.event?.includes(dossier.thing));
  const times = own('EventTime');
  const dated = times.filter((fact) => fact.start || fact.end || fact.date);
  const spans = new Map(dated.map((fact) => ({ ...fact, date: fact.start || fact.end ? undefined : fact.date }))
    .map((fact) => [edtf(fact), when(fact, dossier.app)]));
  return [
    { label: t('battle.when'), facts: dated,
      content: [...spans.values()].map((span, at) => html`${at > 0 ? '；' : ''}${span}`) },
    { label: t('battle.where'), facts: own('EventPlace'), content: dossier.links([...new Set(own('EventPlace').flatMap((fact) => fact.roles.place ?? []))]) },
    { label: t('battle.partOf'), facts: own('EventPart'), content: dossier.links([...new Set(own('EventPart').flatMap((fact) => fact.roles.whole ?? []))]) },
    { label: t('battle.result'), facts: times.filter((fact) => fact.result), content: [...new Set(times.map((fact) => fact.result).filter(Boolean))].join('；') },
    { label: t('battle.victor'), facts: times.filter((fact) => fact.roles.victor), content: dossier.links([...new Set(times.flatMap((fact) => fact.roles.victor ?? []))]) },
  ].filter((each) => each.facts.length > 0);
}

// Strengths and losses: a line for each figure with its range, whose it is, and who claims it. What is
// said of a part of the battle stands apart from what is said of the whole.
import { html, loadScript, nothing, svg } from './dom.js';
import { amount, when } from './dossier.js';
import { icon } from './icons.js';
import { badge } from './standing.js';

const KINDS = ['StrengthFigure', 'CasualtiesFigure', 'KilledFigure', 'WoundedFigure', 'CapturedFigure', 'MissingFigure',
  'CivilianDeathsFigure', 'EquipmentLostFigure', 'EquipmentCapturedFigure'];
const WIDE = 1000;
const PERSONS = 'persons';

export const figuresOf = (facts) => facts.filter((fact) => fact.relation === 'Figure' && top(fact) !== undefined);

const top = (fact) => fact.maxValue ?? fact.value;
const unitOf = (fact) => fact.unitOfCount ?? '';
const rank = (kind) => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length);

/**
 * Of what a figure is: of the whole; of another event while its sentence names this one; of another event; of
 * the whole while its sentence names another event; or of nobody knows which.
 */
const WHOLE = 'whole';
const EVENT = 'event';
const HERE = 'here';
const NAMED = 'named';
const UNTOLD = 'untold';
const SCOPES = [WHOLE, HERE, EVENT, NAMED, UNTOLD];

function scope(fact, { thing }) {
  const events = fact.roles.event ?? [];
  const [named] = fact.roles.sentenceEvent ?? [];
  const [event] = events;
  if (named === thing) {
    return { kind: HERE, event };
  }
  if (events.length > 0 && !events.includes(thing)) {
    return { kind: EVENT, event };
  }
  return named ? { kind: NAMED, event: named } : { kind: events.length > 0 ? WHOLE : UNTOLD };
}

/** The charts: one for the whole, one for each part; in each a group for each kind of figure, with a scale of its own. */
export async function chart(facts, dossier, sideClass) {
  await loadScript('webjars/d3/dist/d3.min.js');
  const { d3 } = window;
  const scopes = d3.groups(figuresOf(facts), (fact) => JSON.stringify(scope(fact, dossier)))
    .map(([key, figures]) => ({ ...JSON.parse(key), figures }))
    .sort((one, other) => SCOPES.indexOf(one.kind) - SCOPES.indexOf(other.kind) || other.figures.length - one.figures.length);
  const whole = scopes.some(({ kind }) => kind === WHOLE || kind === HERE);
  return html`${whole ? nothing : html`<p class="quiet">${dossier.app.t('battle.noFiguresOfWhole')}</p>`}
    ${scopes.map((each) => chartOf(each, scopes.length > 1 || !whole, dossier, sideClass))}`;
}

function chartOf({ kind, event, figures }, headed, dossier, sideClass) {
  const { t } = dossier.app;
  const groups = window.d3.groups(figures, (fact) => fact.kind).sort(([one], [other]) => rank(one) - rank(other));
  return html`<section class="chart-scope chart-scope-${kind}">
    ${headed || kind === HERE ? html`<h3>${t(`battle.scope.${kind}`)} ${event ? dossier.link(event) : nothing}</h3>` : nothing}
    ${kind === NAMED ? html`<p class="quiet">${t('battle.scope.namedMeans', { whole: dossier.nameText(dossier.thing) })}</p>` : nothing}
    <div class="chart">${groups.map(([name, some]) => group(name, some, dossier, sideClass))}</div></section>`;
}

function group(kind, figures, dossier, sideClass) {
  const { d3 } = window;
  // Men and guns are not drawn to one scale: what is counted otherwise than most has its number alone.
  const counted = d3.rollups(figures, (each) => each.length, unitOf);
  const unit = counted.some(([each]) => each === PERSONS) ? PERSONS : d3.greatest(counted, ([, count]) => count)[0];
  const x = d3.scaleLinear([0, d3.max(figures.filter((fact) => unitOf(fact) === unit), top)], [0, WIDE]).nice(4);
  const sorted = [...figures].sort((one, other) => Number(unitOf(one) !== unit) - Number(unitOf(other) !== unit)
    || unitOf(one).localeCompare(unitOf(other)) || top(other) - top(one));
  return html`<section class="chart-group"><h4>${dossier.term(kind)}</h4>
    <ul>${sorted.map((fact) => row(fact, unitOf(fact) === unit ? x : undefined, dossier, sideClass))}</ul></section>`;
}

function row(fact, x, dossier, sideClass) {
  const { app } = dossier;
  const of = fact.roles.of ?? [];
  const side = dossier.factSide(fact);
  const claimants = fact.roles.claimedBy ?? [];
  const whose = of.length > 0 ? dossier.named(of) : app.t('battle.nobody');
  return html`<li class="${side ? sideClass(side) : 'side-none'}"><button type="button" class="chart-row figure-${fact.standing}" aria-haspopup="dialog"
      title=${app.t('dossier.open')} @click=${() => app.openEvidence([fact.iri])}>
    <span class="chart-whose">${whose} <span class="quiet">${when(fact, app)}</span></span>
    <span class="chart-bar" aria-hidden="true">${x ? bar(fact, x) : nothing}</span>
    <span class="chart-value">${amount(fact, app)}</span>
    <span class="chart-note">${fact.standing === 'asserted' ? nothing : badge(fact.standing, app.t)}
      ${claimants.length > 0 ? dossier.named(claimants) : nothing}</span>
    <span class="chart-open">${icon('quote')}</span>
  </button></li>`;
}

/** Solid up to the lower end of the range, and light from there to the upper. */
function bar(fact, x) {
  const low = fact.value ?? 0;
  const high = top(fact);
  return html`<svg viewBox="0 0 ${WIDE} 10" preserveAspectRatio="none">
    ${high > low ? svg`<rect class="bar-range" x="0" y="1" width=${Math.max(2, x(high))} height="8" rx="1"></rect>` : nothing}
    <rect class="bar-sure" x="0" y="1" width=${Math.max(2, x(low))} height="8" rx="1"></rect></svg>`;
}

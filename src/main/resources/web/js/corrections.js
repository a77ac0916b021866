// What a correction file says, in the words of docs/corrections.md: which values each relation has,
// what a fact of the graph has for them, and how the file is written. The server takes no file; it is
// the reader's to keep, and `--corrections` applies it.
import { NS } from './api.js';

/** The IRI of a term; not known before the server's summary is there, and so asked each time. */
const bg = (name) => NS.bg + name;

/** Kinds of action: the word of the file, and the class of the graph. */
export const ACTIONS = {
  attack: 'Attack', capture: 'Capture', recapture: 'Recapture', defend: 'Defense', withdraw: 'Withdrawal',
  advance: 'Advance', counterattack: 'Counterattack', breakthrough: 'Breakthrough', deploy: 'Deployment',
  bombard: 'Bombardment', encircle: 'Encirclement', surrender: 'Surrender', reinforce: 'Reinforcement',
  form: 'UnitFormation', abandon: 'Abandonment', destroy: 'Destruction', relieve: 'Relief',
  disband: 'Disbandment',
};
export const ROLES = { attacker: 'Attacker', defender: 'Defender', support: 'Support' };
export const PLACE_ROLES = { from: 'From', to: 'To', via: 'Via' };
export const FIGURES = {
  strength: 'StrengthFigure', killed: 'KilledFigure', wounded: 'WoundedFigure', captured: 'CapturedFigure',
  missing: 'MissingFigure', casualties: 'CasualtiesFigure', civilianDeaths: 'CivilianDeathsFigure',
  equipmentLost: 'EquipmentLostFigure', equipmentCaptured: 'EquipmentCapturedFigure',
};
export const FATES = {
  killed: 'FateKilled', suicide: 'FateSuicide', captured: 'FateCaptured', escaped: 'FateEscaped',
  executed: 'FateExecuted', defected: 'FateDefected', surrendered: 'FateSurrendered',
  wounded: 'FateWounded', died: 'FateDied',
};
export const MODALITIES = ['asserted', 'planned', 'negated', 'claimed'];

/** A value of a relation: its key in the file, its property in the graph, and what it is. */
const thing = (key, needed = false, property = key) => ({ key, property, type: 'thing', needed });
const word = (key, words, needed = false, property = key) => ({ key, property, type: 'word', words, needed });
const plain = (type) => (key, needed = false, property = key) => ({ key, property, type, needed });
const [text, day, number, truth] = ['text', 'date', 'number', 'truth'].map(plain);

export const RELATIONS = {
  action: { class: 'Action', fields: [word('type', ACTIONS, true), thing('actor'), thing('place'),
    word('placeRole', PLACE_ROLES), thing('target'), thing('event')] },
  participation: { class: 'Participation', fields: [thing('actor', true), thing('event', true), word('role', ROLES)] },
  command: { class: 'Appointment', fields: [thing('person', true), thing('unit', true), text('position'), text('rank'), truth('commanding')] },
  subordination: { class: 'Subordination', fields: [thing('child', true, 'subordinate'), thing('parent', true, 'superior')] },
  figure: { class: 'Figure', fields: [word('kind', FIGURES, true), thing('of'), thing('event'), thing('place'),
    number('value', true), number('max', false, 'maxValue'), truth('approx', false, 'approximate'), text('unit', true, 'unitOfCount')] },
  fate: { class: 'Fate', fields: [thing('person', true), word('fate', FATES, true), thing('place')] },
  allegiance: { class: 'Allegiance', fields: [thing('member', true), thing('party', true)] },
  event: { class: 'EventTime', fields: [thing('event', true), day('start'), day('end'), text('result'), thing('victor')] },
  partOf: { class: 'EventPart', fields: [thing('event', true), thing('whole', true)] },
  eventPlace: { class: 'EventPlace', fields: [thing('event', true), thing('place', true)] },
};

/** What every relation has. */
export const COMMON = [day('date'), word('modality', Object.fromEntries(MODALITIES.map((each) => [each, each]))), text('by')];

const DATE = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/;

/** Whether a date is written as a correction file has it. */
export const isDate = (written) => DATE.test(written);

/** The relation of a fact, or undefined for what no file can correct. */
export function relationOf(fact) {
  return Object.keys(RELATIONS).find((name) => fact.classes.includes(bg(RELATIONS[name].class)));
}

/** What a fact has for the values of its relation now, by their keys: what a form shows at first. */
export function valuesOf(fact, names) {
  const now = { modality: fact.standing, date: isDate(fact.date ?? '') ? fact.date : '',
    by: fact.claimedBy.map((iri) => names.get(iri)?.text ?? '').join('') };
  for (const field of RELATIONS[relationOf(fact)].fields) {
    now[field.key] = valueOf(fact, field);
  }
  return now;
}

function valueOf(fact, { key, property, type, words }) {
  const value = fact.values[property]?.[0]?.value ?? '';
  if (type === 'word') {
    const classes = key === 'type' ? fact.classes : [value];
    return Object.keys(words).find((each) => classes.includes(bg(words[each]))) ?? '';
  }
  if (key === 'commanding') {
    return fact.classes.includes(bg('Command')) ? 'true' : 'false';
  }
  // A rank is a concept in the graph and the article's word in the file; the word is not known here.
  return key === 'rank' ? '' : value;
}

/** The value of a field as JSON has it; null for none. */
export function json(field, written) {
  if (written === '') {
    return null;
  }
  return { number: Number, truth: (value) => value === 'true' }[field.type]?.(written) ?? written;
}

/** What of the values is other than before. */
export function changes(relation, before, after) {
  const all = [...RELATIONS[relation].fields, ...COMMON, { key: 'evidence', type: 'text' }];
  return Object.fromEntries(all.filter(({ key }) => after[key] !== undefined && after[key] !== (before[key] ?? ''))
    .map((field) => [field.key, json(field, after[field.key])]));
}

/** The values of a new fact, without those that were left empty. */
export function newFact(relation, after) {
  const all = [...RELATIONS[relation].fields, ...COMMON, { key: 'evidence', type: 'text' }];
  return { relation, ...Object.fromEntries(all.filter(({ key }) => (after[key] ?? '') !== '')
    .map((field) => [field.key, json(field, after[field.key])])) };
}

/** The text of a file of such corrections. */
export const fileOf = (corrections) => `${JSON.stringify({ corrections }, null, 2)}\n`;

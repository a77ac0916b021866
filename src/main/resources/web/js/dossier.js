// All that the server tells of one battle, thing or article, and what pages ask of it.
import { fetchJson } from './api.js';
import { dossierPath } from './dossierpath.js';
import { dateCell, dateWords } from './dates.js';
import { html, nothing } from './dom.js';
import { bestName } from './i18n.js';
import { hrefOfThing } from './router.js';
import { localName } from './vocabulary.js';

/** Actions after which the one who did it is where it was done. */
const PRESENT = new Set(['Attack', 'Capture', 'Recapture', 'Defense', 'Withdrawal', 'Advance', 'Counterattack',
  'Breakthrough', 'Deployment', 'Encirclement', 'Surrender', 'Reinforcement', 'Destruction']);

/** The roles in which a thing is the one that a fact is about, in this order. */
const ABOUT = ['actor', 'of', 'person', 'unit', 'subordinate', 'member', 'one', 'subject'];
const OF_EVENTS = ['EventTime', 'EventPart', 'EventPlace'];
const TO = ['target', 'place', 'superior', 'party', 'whole', 'other', 'object'];

export const happened = (fact) => fact.standing === 'asserted' || fact.standing === 'claimed';

export async function loadDossier(kind, params, app, options) {
  const found = await fetchJson(dossierPath(kind, params), options);
  return new Dossier(found, app);
}

export class Dossier {
  constructor(found, app) {
    Object.assign(this, found);
    this.app = app;
    this.byIri = new Map(this.facts.map((fact) => [fact.iri, fact]));
    this.facts.sort(byTime);
  }

  /** What is known of a thing; an empty thing where nothing is. */
  about(iri) {
    return this.things[iri] ?? { kinds: [], labels: {}, otherNames: [] };
  }

  /** The name of a thing in the language chosen: `{text, lang}`. */
  name(iri) {
    const names = Object.entries(this.about(iri).labels).map(([lang, text]) => ({ lang, text }));
    return bestName(names, this.app.lang) ?? { text: localName(iri), lang: '' };
  }

  nameText(iri) {
    return this.name(iri).text;
  }

  /** What a term of the ontology is called, by its local name. */
  term(local) {
    const names = Object.entries(this.terms[local] ?? {}).map(([lang, text]) => ({ lang, text }));
    return bestName(names, this.app.lang)?.text ?? local;
  }

  link(iri) {
    const { text, lang } = this.name(iri);
    const address = hrefOfThing(iri, this.app.base);
    return address ? html`<a href=${address} lang=${lang || nothing}>${text}</a>`
      : html`<span lang=${lang || nothing}>${text}</span>`;
  }

  /** A link where its side is told beside it: without the army that an English name has in brackets. */
  linkWithin(iri) {
    const { text, lang } = this.name(iri);
    return html`<a href=${hrefOfThing(iri, this.app.base)} title=${text} lang=${lang || nothing}>${text.replace(/ \([^()]*\)$/, '')}</a>`;
  }

  links(iris) {
    return iris.map((iri, at) => html`${at > 0 ? this.app.t('dossier.and') : ''}${this.link(iri)}`);
  }

  /** The names alone, each in its language, where links cannot stand. */
  named(iris) {
    return iris.map((iri, at) => html`${at > 0 ? this.app.t('dossier.and') : ''}<span lang=${this.name(iri).lang || nothing}>${this.nameText(iri)}</span>`);
  }

  names(iris) {
    return iris.map((iri) => this.nameText(iri)).join(this.app.t('dossier.and'));
  }

  /** The side of a force or person, or of whom a fact is about; undefined where none is told. */
  sideOf(iri) {
    return this.about(iri).side;
  }

  factSide(fact) {
    return fact.roles.side?.[0] ?? subjectsOf(fact).map((iri) => this.sideOf(iri)).find(Boolean);
  }

  /** A place's point, or undefined. */
  point(iri) {
    const { latitude, longitude, precision } = this.about(iri);
    return latitude === undefined ? undefined : { latitude, longitude, precision };
  }

  /** What a fact says in a few words, for lists that are read and not only looked at. */
  sentence(fact) {
    const parts = [this.names(subjectsOf(fact)), this.term(this.kindOf(fact)), this.objectText(fact)];
    return parts.filter(Boolean).join(this.app.lang === 'en' ? ' · ' : ' ');
  }

  /** The narrowest word for what a fact says. */
  kindOf(fact) {
    return fact.kind ?? fact.fate ?? fact.type;
  }

  /** The other end of a fact: whom or where it concerns, or how many. */
  objectText(fact) {
    const value = amount(fact, this.app);
    const position = fact.position ?? '';
    return [value, position, this.names(objectsOf(fact)), fact.result ?? '']
      .filter(Boolean).join(this.app.lang === 'en' ? ', ' : '，');
  }
}

/** Those that a fact is about: who acts, who is counted, who commands. */
export function subjectsOf(fact) {
  const role = ABOUT.find((each) => fact.roles[each]?.length > 0);
  return role ? fact.roles[role] : OF_EVENTS.includes(fact.relation) ? fact.roles.event ?? [] : [];
}

/** Whom and where it concerns besides. */
export function objectsOf(fact) {
  const about = ABOUT.find((each) => fact.roles[each]?.length > 0);
  const roles = about === 'person' ? ['unit', 'place'] : about === 'unit' ? ['person', ...TO] : TO;
  return [...new Set(roles.flatMap((role) => fact.roles[role] ?? []))];
}

/** The places where something happened, but for those that were left. */
export const placesOf = (fact) => fact.roles.place ?? [];

/** Whether the one who acts is then at the fact's place. A part of a unit does not move the whole. */
export const movesActor = (fact) => fact.relation === 'Action' && fact.standing === 'asserted'
  && PRESENT.has(fact.type) && fact.placeRole !== 'From' && fact.extent !== 'Part' && fact.extent !== 'Vanguard'
  && placesOf(fact).length > 0;

/** A figure as the text has it: 約 5,665, 1,000–2,000. */
export function amount(fact, app) {
  if (fact.value === undefined && fact.maxValue === undefined) {
    return '';
  }
  const number = (value) => app.t('number', { n: value });
  const range = fact.maxValue !== undefined && fact.maxValue !== fact.value;
  const text = range ? `${fact.value === undefined ? '≤ ' : `${number(fact.value)}–`}${number(fact.maxValue)}` : number(fact.value);
  const counted = fact.unitOfCount && fact.unitOfCount !== 'persons' ? ` ${countedWord(fact.unitOfCount, top(fact), app)}` : '';
  return `${fact.approximate ? app.t('dossier.about') : ''}${text}${counted}`;
}

const top = (fact) => Math.max(fact.value ?? 0, fact.maxValue ?? 0);

/** What is counted, where the page has a word for it. */
export function countedWord(unit, count, app) {
  const key = `counted.${unit}`;
  const word = app.t(key, { count });
  return word === key ? unit.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : word;
}

/** Facts in the order of their time; what has none stands last. */
export function byTime(one, other) {
  const start = (fact) => fact.notBefore ?? fact.date ?? '9999';
  return start(one).localeCompare(start(other)) || end(one).localeCompare(end(other))
    || one.iri.localeCompare(other.iri);
}

const end = (fact) => fact.notAfter ?? fact.date ?? '9999';

/** Whether a fact is of one day. */
export const ofOneDay = (fact) => fact.notBefore !== undefined && fact.notBefore === fact.notAfter;

/** When a fact was, in EDTF; an empty text where nobody tells. */
export const edtf = (fact) => fact.date ?? (fact.start || fact.end ? `${fact.start ?? '..'}/${fact.end ?? '..'}` : '');

/** When a fact was, in words. */
export const dateText = (fact, app) => dateWords(edtf(fact), app);

/** When a fact was, in few words, with the EDTF beside them. */
export const when = (fact, app) => dateCell(edtf(fact), app, 'short');

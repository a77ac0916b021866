// Dates as people read them. The graph has them in EDTF; what is shown keeps that beside the words.
import { html, nothing } from './dom.js';

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;
const UNSURE = { '~': 'date.about', '?': 'date.perhaps', '%': 'date.perhapsAbout' };
const FIRST_SEASON = 21;
const LAST_SEASON = 24;
const formats = new Map();

/** Words of a date in EDTF; the text itself where it is in a form that the page does not read. */
export function dateWords(edtf, app, month = 'long') {
  return said(edtf, app, month) ?? edtf;
}

/** The words with the EDTF beside them, for those who want it exactly. */
export function dateCell(edtf, app, month) {
  if (!edtf) {
    return nothing;
  }
  // HTML's own dates are a part of EDTF, and a choice or a range is none of them.
  const own = /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : nothing;
  return html`<time datetime=${own} data-edtf=${edtf} title=${edtf}>${dateWords(edtf, app, month)}</time>`;
}

function said(edtf, app, month) {
  const one = (text) => said(text, app, month);
  const chosen = edtf.match(/^([[{])(.+)[\]}]$/);
  if (chosen) {
    return ofSet(chosen[1], chosen[2], app, month, one);
  }
  const [from, to] = edtf.split('/');
  if (to !== undefined) {
    return ofRange(from, to, app, month, one);
  }
  return ofSeason(edtf, app) ?? ofGap(edtf, app, month) ?? ofPoint(edtf, app, month);
}

/** One of several days, or all of them. */
function ofSet(bracket, inside, app, month, one) {
  const [from, to] = inside.split('..');
  if (to !== undefined && !inside.includes(',')) {
    const range = from && to ? between(from, to, app, month) : undefined;
    return range ? app.t('date.within', { range })
      : from ? one(from) && app.t('date.onOrAfter', { date: one(from) })
        : one(to) && app.t('date.onOrBefore', { date: one(to) });
  }
  const all = inside.split(',').map((each) => one(each.trim()));
  return all.every(Boolean)
    ? new Intl.ListFormat(app.lang, { type: bracket === '[' ? 'disjunction' : 'conjunction' }).format(all) : undefined;
}

function ofRange(from, to, app, month, one) {
  const open = (end) => end === '' || end === '..';
  if (open(from) || open(to)) {
    const [key, end] = open(to) ? ['date.since', from] : ['date.until', to];
    return open(end) ? undefined : one(end) && app.t(key, { date: one(end) });
  }
  const plain = between(from, to, app, month);
  return plain ?? (one(from) && one(to) && `${one(from)} – ${one(to)}`);
}

/** From one day, month or year to another of the same grain, as the language says it: Nov 4 – 9, 1944. */
function between(from, to, app, month) {
  const [one, other] = [from, to].map((each) => each.match(POINT));
  const grain = (found) => found && !found[4] && found.slice(1, 4).filter(Boolean).length;
  if (!one || !other || !grain(one) || grain(one) !== grain(other)) {
    return undefined;
  }
  const words = format(one, app, month);
  return app.lang === 'en' ? words.formatRange(date(one), date(other))
    : app.t('date.range', { from: words.format(date(one)), to: withoutCommon(one, other, words.format(date(other))) });
}

/** The later of two dates in Chinese, without the year and month that it shares with the earlier. */
function withoutCommon([, year, atMonth], [, otherYear, otherMonth, otherDay], text) {
  const shared = year !== otherYear ? 0 : otherDay && atMonth === otherMonth ? 2 : otherMonth ? 1 : 0;
  return text.replace([/^/, /^\d+年/, /^\d+年\d+月/][shared], '');
}

function ofSeason(edtf, app) {
  const [, year, season] = edtf.match(/^(\d{4})-(\d{2})$/) ?? [];
  return season >= FIRST_SEASON && season <= LAST_SEASON
    ? app.t(`date.season.${season}`, { year }) : undefined;
}

/** A date of which digits are not told. */
function ofGap(edtf, app, month) {
  const [, year, atMonth, atDay] = edtf.match(/^(\d{2}[\dX]{2})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/) ?? [];
  if (!year || !edtf.includes('X')) {
    return undefined;
  }
  if (year.endsWith('XX')) {
    return app.t('date.century', { number: String(Number(year.slice(0, 2)) + 1), year: `${year.slice(0, 2)}00` });
  }
  if (year.endsWith('X')) {
    return app.t('date.decade', { year: `${year.slice(0, 3)}0` });
  }
  const known = atMonth && atMonth !== 'XX' ? `${year}-${atMonth}` : year;
  return app.t(atDay ? 'date.someDay' : 'date.someMonth', { date: ofPoint(known, app, month) });
}

function ofPoint(edtf, app, month) {
  const found = edtf.match(POINT);
  if (!found || Number(found[2] ?? 1) > 12 || Number(found[2] ?? 1) < 1 || Number(found[3] ?? 1) > 31 || Number(found[3] ?? 1) < 1) {
    return undefined;
  }
  const plain = format(found, app, month).format(date(found));
  return found[4] ? app.t(UNSURE[found[4]], { date: plain }) : plain;
}

function date([, year, atMonth = '1', atDay = '1']) {
  const made = new Date(Date.UTC(2000, Number(atMonth) - 1, Number(atDay)));
  made.setUTCFullYear(Number(year), Number(atMonth) - 1, Number(atDay));
  return made;
}

function format([, , atMonth, atDay], { lang }, month = 'long') {
  const key = [lang, Boolean(atMonth), Boolean(atDay), month].join();
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(lang, {
      calendar: 'gregory', timeZone: 'UTC', year: 'numeric', ...(atMonth && { month }), ...(atDay && { day: 'numeric' }) }));
  }
  return formats.get(key);
}

// The course of a battle: a map, a line of days that moves it, and what happened on the day shown.
import { html, loadScript, newId, nothing, render } from './dom.js';
import { dateCell, dateWords as dayText } from './dates.js';
import { edtf, movesActor, ofOneDay, placesOf, subjectsOf } from './dossier.js';
import { factLine } from './factrows.js';
import { icon } from './icons.js';
import { colorOf, marker, showMap } from './map.js';
import { symbol } from './symbol.js';

const DAY = 86_400_000;
const PACE = 1700;
const MOST_SYMBOLS = 4;
const OLD = 14;
const HEIGHT = 44;

const number = (iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
const iso = (days) => new Date(days * DAY).toISOString().slice(0, 10);

/**
 * Shows the course.
 *
 * @param {HTMLElement} place
 * @param {Dossier} dossier
 * @param {object[]} facts those that are part of it
 * @param {Function} sideClass
 * @param {string} label what the map shows
 * @returns {Promise<() => void>} ends what runs when the page is left
 */
export async function mountCourse(place, dossier, facts, sideClass, label) {
  const course = new Course(place, dossier, facts, sideClass, label);
  await course.start();
  return () => course.end();
}

class Course {
  constructor(place, dossier, facts, sideClass, label) {
    Object.assign(this, { place, dossier, facts, sideClass, label, at: undefined, timer: undefined, marks: [] });
    this.app = dossier.app;
    this.dated = facts.filter((fact) => fact.notBefore && fact.notAfter);
    const sure = this.dated.filter(ofOneDay);
    this.stops = [...new Set((sure.length > 0 ? sure : this.dated).map((fact) => number(fact.notBefore)))]
      .sort((one, other) => one - other);
    const ends = sure.length > 0 ? this.stops : this.dated.map((fact) => number(fact.notAfter));
    this.first = this.stops[0];
    this.last = ends.reduce((most, each) => Math.max(most, each), this.first);
    this.places = byPlace(facts);
    this.mapped = [...this.places.keys()].filter((iri) => dossier.point(iri));
    this.nowhere = [...this.places.keys()].filter((iri) => !dossier.point(iri));
    this.ways = ways(facts, dossier);
    this.slider = newId('day');
  }

  async start() {
    this.draw();
    if (this.mapped.length > 0) {
      const points = this.mapped.map((iri) => this.dossier.point(iri));
      this.map = await showMap(this.place.querySelector('.map'), points, this.app, this.label);
    }
    if (this.stops.length > 1) {
      await loadScript('webjars/d3/dist/d3.min.js');
      this.watch = new ResizeObserver(() => this.drawDays());
      this.watch.observe(this.place.querySelector('.days'));
    }
    this.show(undefined);
  }

  end() {
    this.pause();
    this.watch?.disconnect();
    this.map?.remove();
  }

  /** Goes to a day, or with none to all of it at once. */
  show(at) {
    this.at = at;
    this.draw();
    this.drawDays();
    if (this.map) {
      this.drawMap();
    }
  }

  /** The next day on which something happened, before it with −1. */
  step(by) {
    const at = this.at ?? (by > 0 ? this.first - 1 : this.last + 1);
    const next = by > 0 ? this.stops.find((each) => each > at) : this.stops.findLast((each) => each < at);
    if (next !== undefined) {
      this.show(next);
    }
    return next !== undefined;
  }

  play() {
    if (this.at === undefined || this.at >= this.last) {
      this.show(this.first);
    }
    this.timer = setInterval(() => {
      if (!this.step(1)) {
        this.pause();
      }
    }, PACE);
    this.draw();
  }

  pause() {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  toggle() {
    if (this.timer) {
      this.pause();
      this.draw();
    } else {
      this.play();
    }
  }

  /** The facts of the day shown, and those of a longer time that the day is part of. */
  onDay() {
    const here = (fact) => number(fact.notBefore) <= this.at && this.at <= number(fact.notAfter);
    const found = this.dated.filter(here);
    return { exact: found.filter(ofOneDay), around: found.filter((fact) => !ofOneDay(fact)) };
  }

  draw() {
    const { t } = this.app;
    render(html`
      ${this.stops.length > 1 ? this.controls() : nothing}
      <div class="course-grid ${this.mapped.length > 0 ? '' : 'course-mapless'}">
        ${this.mapped.length > 0 ? html`<div class="map-box"><div class="map"></div></div>` : nothing}
        <div class="course-side" tabindex="0" role="region" aria-label=${t('course.happened')}>${this.side()}</div>
      </div>
      ${this.nowhere.length > 0 ? this.withoutPoints() : nothing}`, this.place);
  }

  controls() {
    const { t } = this.app;
    const playing = this.timer !== undefined;
    const shown = this.at === undefined ? t('course.all') : dayText(iso(this.at), this.app);
    return html`<div class="controls" role="group" aria-label=${t('course.days')}>
      <div class="controls-buttons">
        <button type="button" class="play" @click=${() => this.toggle()}>${icon(playing ? 'pause' : 'play')}${t(playing ? 'course.pause' : 'course.play')}</button>
        <button type="button" class="quiet" aria-label=${t('course.before')} title=${t('course.before')}
          ?disabled=${this.at !== undefined && this.at <= this.first} @click=${() => this.step(-1)}>${icon('left')}</button>
        <button type="button" class="quiet" aria-label=${t('course.after')} title=${t('course.after')}
          ?disabled=${this.at !== undefined && this.at >= this.last} @click=${() => this.step(1)}>${icon('right')}</button>
        <p class="shown-day" aria-live=${playing ? 'off' : 'polite'}>${shown}</p>
        <button type="button" class="quiet" aria-pressed=${this.at === undefined} @click=${() => { this.pause(); this.show(undefined); }}>${t('course.all')}</button>
      </div>
      <div class="days">
        <div class="bars" aria-hidden="true"></div>
        <label class="visually-hidden" for=${this.slider}>${t('course.day')}</label>
        <input id=${this.slider} type="range" min=${this.first} max=${this.last} step="1" .value=${String(this.at ?? this.first)}
          class=${this.at === undefined ? 'unset' : ''} aria-valuetext=${shown}
          @input=${(event) => { this.pause(); this.show(Number(event.target.value)); }}>
      </div>
    </div>`;
  }

  side() {
    const { t } = this.app;
    const line = (fact) => factLine(fact, this.dossier, this.sideClass);
    if (this.at === undefined) {
      const days = this.stops.length === 1 || this.stops.length === 0 ? nothing : html`<p class="quiet">${t(this.mapped.length > 0 ? 'course.hint' : 'course.hintMapless')}</p>`;
      const undated = this.facts.filter((fact) => !fact.notBefore);
      const shown = this.stops.length > 0 ? this.dated : undated;
      return html`<h3>${t('course.all')}</h3>${days}
        ${shown.length === 0 ? html`<p>${t('course.nothing')}</p>` : html`<ul class="fact-lines">${dayByDay(shown, this.app, line)}</ul>`}
        ${this.stops.length > 0 && undated.length > 0 ? html`<h4>${t('course.undated')}</h4><ul class="fact-lines">${undated.map(line)}</ul>` : nothing}`;
    }
    const { exact, around } = this.onDay();
    return html`<h3>${dayText(iso(this.at), this.app)}</h3>
      ${exact.length > 0 ? html`<ul class="fact-lines">${exact.map(line)}</ul>` : html`<p class="quiet">${t('course.nothingOnDay')}</p>`}
      ${around.length > 0 ? html`<h4>${t('course.around')}</h4><ul class="fact-lines fact-lines-around">${around.map(line)}</ul>` : nothing}`;
  }

  /** How few of the places lie on the map, and all others by name. */
  withoutPoints() {
    const { t } = this.app;
    const all = this.mapped.length + this.nowhere.length;
    const now = new Set(this.at === undefined ? [] : this.onDay().exact.flatMap(placesOf));
    const order = [...this.nowhere].sort((one, other) => this.places.get(other).length - this.places.get(one).length);
    return html`<div class="nowhere"><h3>${t('course.nowhere')}</h3>
      <p class="quiet">${this.mapped.length > 0 ? t('course.mapped', { count: this.mapped.length, all }) : t('course.noneMapped', { count: all })}</p>
      <ul class="chips">${order.map((iri) => html`<li><button type="button" class="chip ${now.has(iri) ? 'chip-now' : ''}"
        @click=${() => this.open(this.places.get(iri), iri)}>
        <span lang=${this.dossier.name(iri).lang || nothing}>${this.dossier.nameText(iri)}</span>
        <span class="chip-count">${this.places.get(iri).length}</span></button></li>`)}</ul></div>`;
  }

  open(facts, iri) {
    this.app.openEvidence(facts.map((fact) => fact.iri), this.dossier.nameText(iri));
  }

  /** A bar for each day, as high as much happened, colored by side. */
  drawDays() {
    const place = this.place.querySelector('.bars');
    if (!place || !window.d3) {
      return;
    }
    const { d3 } = window;
    const width = place.clientWidth;
    const sides = [...new Set(this.dated.map((fact) => this.dossier.factSide(fact) ?? ''))].sort();
    const counted = d3.rollup(this.dated.filter(ofOneDay), (each) => each.length, (fact) => number(fact.notBefore),
      (fact) => this.dossier.factSide(fact) ?? '');
    const most = d3.max([...counted.values()], (each) => d3.sum(each.values())) ?? 1;
    // The thumb of the slider is 16 pixels wide, and its middle is over the day.
    const x = d3.scaleLinear([this.first, this.last], [8, width - 8]);
    const time = d3.scaleUtc([new Date(this.first * DAY), new Date(this.last * DAY)], [8, width - 8]);
    const y = d3.scaleLinear([0, most], [0, HEIGHT - 4]);
    const thick = Math.max(2, Math.min(14, (width - 16) / (this.last - this.first + 1) - 1));
    const svg = d3.create('svg').attr('width', width).attr('height', HEIGHT + 18);
    const format = new Intl.DateTimeFormat(this.app.lang, { month: 'short', day: 'numeric', timeZone: 'UTC' });
    const long = new Intl.DateTimeFormat(this.app.lang, { year: 'numeric', month: 'short', timeZone: 'UTC' });
    const years = iso(this.first).slice(0, 4) !== iso(this.last).slice(0, 4);
    const ticks = years && this.last - this.first > 100 ? long : format;
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${HEIGHT})`)
      .call(d3.axisBottom(time).ticks(Math.max(2, width / 110)).tickSizeOuter(0).tickFormat((each) => ticks.format(each)));
    for (const [at, bySide] of counted) {
      let base = HEIGHT;
      for (const side of sides.filter((each) => bySide.has(each))) {
        const high = y(bySide.get(side));
        base -= high;
        svg.append('rect').attr('x', x(at) - thick / 2).attr('y', base).attr('width', thick).attr('height', high)
          .attr('class', `bar-day ${side ? this.sideClass(side) : 'side-none'} ${this.at === undefined || at === this.at ? '' : 'bar-other'}`);
      }
    }
    place.replaceChildren(svg.node());
  }

  drawMap() {
    this.marks.forEach((mark) => mark.remove());
    this.marks = [];
    const today = this.at === undefined ? undefined : new Set(this.onDay().exact.flatMap(placesOf));
    const standing = this.at === undefined ? new Map() : this.standing();
    for (const iri of this.mapped) {
      const facts = this.factsThere(iri);
      const units = standing.get(iri) ?? [];
      if (facts.length > 0 || units.length > 0) {
        this.markPlace(iri, facts, units, today === undefined || today.has(iri));
      } else {
        this.markQuiet(iri);
      }
    }
    if (this.at !== undefined) {
      this.drawWays();
    }
  }

  /** All facts of a place, or with a day those up to then. */
  factsThere(iri) {
    const all = this.places.get(iri);
    return this.at === undefined ? all : all.filter((fact) => fact.notAfter && number(fact.notAfter) <= this.at);
  }

  /** Where each unit was last said to be. */
  standing() {
    const there = new Map();
    for (const [unit, steps] of this.ways) {
      const last = steps.findLast((step) => step.at <= this.at);
      if (last) {
        there.set(last.place, [...(there.get(last.place) ?? []), { unit, ...last }]);
      }
    }
    return there;
  }

  markPlace(iri, facts, units, now) {
    const name = this.dossier.nameText(iri);
    const point = this.dossier.point(iri);
    const element = document.createElement('div');
    element.className = `spot ${now ? 'spot-now' : 'spot-past'} ${point.precision > 0.5 ? 'spot-vague' : ''}`;
    const dot = Object.assign(document.createElement('span'), { className: 'spot-dot' });
    const size = 9 + Math.min(13, Math.sqrt(facts.length) * 3);
    dot.style.width = `${size}px`;
    dot.style.height = `${size}px`;
    const words = Object.assign(document.createElement('span'), { className: 'spot-name', textContent: name });
    words.lang = this.dossier.name(iri).lang;
    element.append(dot, words);
    if (units.length > 0) {
      element.append(this.stack(units));
    }
    const who = units.map((each) => this.dossier.nameText(each.unit)).join(this.app.t('dossier.and'));
    const label = `${name}${who ? `: ${who}` : ''} (${this.app.t('dossier.count', { count: facts.length })})`;
    const shown = facts.length > 0 ? facts : units.map((each) => each.fact);
    this.marks.push(marker(this.map, point, element, label, () => this.open(shown, iri)));
  }

  markQuiet(iri) {
    const element = Object.assign(document.createElement('div'), { className: 'spot spot-quiet' });
    element.append(Object.assign(document.createElement('span'), { className: 'spot-dot' }));
    this.marks.push(marker(this.map, this.dossier.point(iri), element, this.dossier.nameText(iri)));
  }

  stack(units) {
    const stack = Object.assign(document.createElement('span'), { className: 'spot-units' });
    const order = [...units].sort((one, other) => other.at - one.at);
    for (const each of order.slice(0, MOST_SYMBOLS)) {
      const side = this.dossier.sideOf(each.unit);
      const drawn = symbol(this.dossier.about(each.unit).symbol, side ? this.sideClass(side) : 'side-none', 15);
      const holder = document.createElement('span');
      holder.className = this.at - each.at > OLD ? 'unit-old' : '';
      holder.append(drawn);
      stack.append(holder);
    }
    if (units.length > MOST_SYMBOLS) {
      stack.append(Object.assign(document.createElement('span'), { className: 'spot-more', textContent: `+${units.length - MOST_SYMBOLS}` }));
    }
    return stack;
  }

  /** A line for each unit that on this day is said to be elsewhere than before. */
  drawWays() {
    const { L } = window;
    for (const [unit, steps] of this.ways) {
      const at = steps.findLastIndex((step) => step.at <= this.at);
      const before = at > 0 ? steps.slice(0, at).findLast((step) => step.place !== steps[at].place) : undefined;
      if (before && steps[at].at === this.at) {
        const side = this.dossier.sideOf(unit);
        const color = colorOf(`--${side ? this.sideClass(side) : 'side-none'}`);
        const ends = [before.place, steps[at].place].map((iri) => {
          const { latitude, longitude } = this.dossier.point(iri);
          return [latitude, longitude];
        });
        this.marks.push(L.polyline(ends, { color, weight: 2.5, opacity: 0.85, dashArray: '6 5', interactive: false }).addTo(this.map));
      }
    }
  }
}

function byPlace(facts) {
  const places = new Map();
  for (const fact of facts) {
    for (const iri of placesOf(fact)) {
      places.set(iri, [...(places.get(iri) ?? []), fact]);
    }
  }
  return places;
}

/** For each unit the places with coordinates where it is said to have been, by day. */
function ways(facts, dossier) {
  const found = new Map();
  for (const fact of facts.filter((each) => movesActor(each) && each.notAfter)) {
    const place = placesOf(fact).find((iri) => dossier.point(iri));
    for (const unit of subjectsOf(fact).filter((iri) => dossier.about(iri).kinds.includes('MilitaryUnit'))) {
      if (place) {
        found.set(unit, [...(found.get(unit) ?? []), { at: number(fact.notAfter), place, fact }]);
      }
    }
  }
  found.forEach((steps) => steps.sort((one, other) => one.at - other.at));
  return found;
}

/** Facts under the days or longer times that they are of. */
function dayByDay(facts, app, line) {
  const groups = new Map();
  for (const fact of facts) {
    const when = ofOneDay(fact) ? fact.notBefore : edtf(fact);
    groups.set(when, [...(groups.get(when) ?? []), fact]);
  }
  return [...groups].map(([when, some]) => html`<li><h4>${when ? dateCell(when, app) : app.t('course.undated')}</h4><ul class="fact-lines">${some.map(line)}</ul></li>`);
}

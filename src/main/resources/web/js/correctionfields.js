// The fields of a correction: those of its relation, each as what it is.
import { html, nothing, render as draw } from './dom.js';
import { NS } from './api.js';
import { COMMON, RELATIONS } from './corrections.js';
import { mountSuggest } from './suggest.js';

const SHOWN = 10;

/**
 * Puts the fields in a place.
 *
 * @param {{kind: 'amend'|'add', relation: string, before: object, fact: object, things: Array<{iri, text, lang}>}} subject
 * @returns {{read: () => object, relation: () => string}} the values as they are written, by their keys
 */
export function mountCorrectionFields(place, subject, app) {
  const state = { relation: subject.relation };
  let readers = {};
  const redraw = () => {
    readers = drawFields(place, subject, state.relation, app, (other) => {
      state.relation = other;
      redraw();
    });
  };
  redraw();
  return {
    relation: () => state.relation,
    read: () => Object.fromEntries(Object.entries(readers).map(([key, read]) => [key, read().trim()])),
  };
}

function drawFields(place, { kind, before, fact, things, relation: first }, relation, app, change) {
  const { t } = app;
  const fields = [...RELATIONS[relation].fields, ...COMMON];
  // A new fact of the same relation begins with the values of the one that is shown.
  const start = relation === first ? before : { modality: 'asserted' };
  draw(html`
    ${kind === 'add' ? html`<div class="field"><label for="relation">${t('correct.relation')}</label>
      <select id="relation" @change=${(event) => change(event.target.value)}>${Object.keys(RELATIONS).map((each) =>
        html`<option value=${each} ?selected=${each === relation}>${app.vocabulary.label(NS.bg + RELATIONS[each].class, app.lang)}</option>`)}</select></div>` : nothing}
    <div class="fields">${fields.map((field) => html`<div class="field" data-key=${field.key} data-relation=${relation}></div>`)}
      <div class="field wide"><label for="value-evidence">${t('correct.fields.evidence')}</label>
        <textarea id="value-evidence" lang="zh" rows="2"></textarea></div></div>`, place);
  const textarea = place.querySelector('#value-evidence');
  textarea.value = kind === 'add' ? fact.citations[0].exact : '';
  textarea.placeholder = kind === 'amend' ? t('correct.evidenceKept') : '';
  const readers = { evidence: () => textarea.value };
  for (const field of fields) {
    const holder = place.querySelector(`[data-key="${field.key}"]`);
    readers[field.key] = mountField(holder, field, start[field.key] ?? '', things, app);
  }
  return readers;
}

function mountField(place, field, value, things, app) {
  const id = `value-${field.key}`;
  const label = app.t(`correct.fields.${field.key}`);
  if (field.type === 'thing') {
    return mountThing(place, { id, label, value }, things, app);
  }
  if (field.type === 'word' || field.type === 'truth') {
    const options = field.type === 'truth' ? ['true', 'false'] : Object.keys(field.words);
    const shown = (word) => (field.type === 'truth' ? app.t(`correct.${word}`)
      : field.key === 'modality' ? app.t(`standing.${word}`) : app.vocabulary.label(NS.bg + field.words[word], app.lang));
    draw(html`<label for=${id}>${label}</label><select id=${id}>
      ${field.needed ? nothing : html`<option value="">–</option>`}
      ${options.map((each) => html`<option value=${each} ?selected=${each === value}>${shown(each)}</option>`)}</select>`, place);
    place.querySelector('select').value = value;
    return () => place.querySelector('select').value;
  }
  draw(html`<label for=${id}>${label}</label><input id=${id} placeholder=${field.type === 'date' ? '1944-11-09' : nothing}
    inputmode=${field.type === 'number' ? 'decimal' : nothing}>`, place);
  const input = place.querySelector('input');
  input.value = value;
  return () => input.value;
}

function mountThing(place, { id, label, value }, things, app) {
  let chosen = things.find((each) => each.iri === value);
  mountSuggest(place, {
    id,
    label,
    value: chosen?.text ?? value,
    t: app.t,
    find: async (words) => things.filter((each) => each.text.includes(words)).slice(0, SHOWN),
    choose: (found) => {
      chosen = found;
    },
  });
  const input = place.querySelector('input');
  input.value = chosen?.text ?? value;
  return () => (chosen && chosen.text === input.value.trim() ? chosen.iri : input.value);
}

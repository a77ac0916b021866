// A table that is sorted by its headings, filtered, paged, and taken along as CSV. Its roles are said
// in full, since on narrow screens its rows are laid out as cards, by which a browser takes a table
// for none.
import { download, html, newId, nothing, render } from './dom.js';
import { icon } from './icons.js';

const PAGE = 50;

/**
 * @typedef {object} Column
 * @property {string} key
 * @property {string} label
 * @property {string} [hint] what the column means, shown with the heading
 * @property {(row) => string} text what the column says, for filtering; for sorting and CSV too, unless
 *     told otherwise
 * @property {(row) => string} [value] what it is sorted by and stands in the CSV, such as a date in EDTF
 * @property {(row) => unknown} [cell] what is drawn instead of the text
 * @property {boolean} [number] sorted as numbers, set flush right
 * @property {'choice'} [filter] a choice among the column's values
 * @property {string} [className]
 * @property {boolean} [csvOnly] in the CSV, and not on the page
 */

/**
 * Shows a table.
 *
 * @param {HTMLElement} place
 * @param {{columns: Column[], rows: object[], caption: string, fileName: string, t: Function,
 *   rowClass?: (row) => string, tools?: unknown}} options
 * @returns {{show: (rows: object[]) => void}} to show other rows
 */
export function mountTable(place, options) {
  const state = { sortBy: undefined, descending: false, words: '', choices: {}, page: 0, rows: options.rows };
  const search = newId('filter');
  const draw = () => render(template(options, state, search, draw), place);
  draw();
  return {
    show(rows) {
      Object.assign(state, { rows, page: 0 });
      draw();
    },
  };
}

function template(options, state, search, draw) {
  const { t, columns, caption } = options;
  const shown = columns.filter((column) => !column.csvOnly);
  const found = sorted(options, state, filtered(options, state));
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(state.page, pages - 1);
  const set = (change) => {
    Object.assign(state, { page: 0 }, change);
    draw();
  };
  return html`<div class="table-tools">
      <div class="field">
        <label for=${search}>${t('table.filter')}</label>
        <input id=${search} type="search" .value=${state.words} @input=${(e) => set({ words: e.target.value })}>
      </div>
      ${columns.filter((column) => column.filter === 'choice').map((column) => choice(column, state, t, set, search))}
      <p class="table-count" role="status">${found.length === state.rows.length
        ? t('table.rows', { count: found.length })
        : t('table.rowsOf', { count: found.length, all: state.rows.length })}</p>
      ${options.tools ?? nothing}
      <button type="button" class="quiet" @click=${() => saveCsv(options, found)}>${icon('down')}${t('table.csv')}</button>
    </div>
    <div class="table-wrap" tabindex="0" role="region" aria-label=${caption}>
      <table class="data" role="table">
        <caption class="visually-hidden">${caption}</caption>
        <thead role="rowgroup"><tr role="row">${shown.map((column) => heading(column, state, set))}</tr></thead>
        <tbody role="rowgroup">${found.slice(page * PAGE, (page + 1) * PAGE).map((row) => html`<tr role="row" class=${options.rowClass?.(row) ?? ''}>
          ${shown.map((column) => html`<td role="cell" data-label=${column.label} class="${column.className ?? ''} ${column.number ? 'number' : ''}">${column.cell ? column.cell(row) : column.text(row)}</td>`)}
        </tr>`)}</tbody>
      </table>
    </div>
    ${pages > 1 ? pager(page, pages, t, set) : nothing}`;
}

function heading(column, state, set) {
  const active = state.sortBy === column.key;
  const order = active ? (state.descending ? 'descending' : 'ascending') : 'none';
  return html`<th role="columnheader" scope="col" aria-sort=${order} title=${column.hint ?? nothing} class=${column.number ? 'number' : ''}>
    <button type="button" class="sort" @click=${() => set({
      sortBy: active && state.descending ? undefined : column.key,
      descending: active && !state.descending,
    })}>${column.label}<span class="arrow" aria-hidden="true">${active ? (state.descending ? '▼' : '▲') : ''}</span></button>
  </th>`;
}

function choice(column, state, t, set, search) {
  const id = `${search}-${column.key}`;
  const values = new Map(state.rows.map((row) => [column.text(row), valueOf(column, row)]));
  const all = [...values.keys()].filter(Boolean).sort((one, other) => compareTexts(values.get(one), values.get(other)));
  return all.length < 2 ? nothing : html`<div class="field">
    <label for=${id}>${column.label}</label>
    <select id=${id} @change=${(e) => set({ choices: { ...state.choices, [column.key]: e.target.value } })}>
      <option value="">${t('table.any')}</option>
      ${all.map((each) => html`<option value=${each} ?selected=${state.choices[column.key] === each}>${each}</option>`)}
    </select>
  </div>`;
}

function pager(page, pages, t, set) {
  return html`<nav class="pager" aria-label=${t('table.pages')}>
    <button type="button" class="quiet" ?disabled=${page === 0} @click=${() => set({ page: page - 1 })}>${t('table.before')}</button>
    <span>${t('table.page', { page: page + 1, pages })}</span>
    <button type="button" class="quiet" ?disabled=${page === pages - 1} @click=${() => set({ page: page + 1 })}>${t('table.after')}</button>
  </nav>`;
}

function filtered({ columns }, state) {
  const words = state.words.trim().toLowerCase();
  const choices = Object.entries(state.choices).filter(([, value]) => value);
  return state.rows.filter((row) =>
    (words === '' || columns.some((column) => column.text(row).toLowerCase().includes(words)))
    && choices.every(([key, value]) => columns.find((column) => column.key === key).text(row) === value));
}

const valueOf = (column, row) => (column.value ?? column.text)(row);

const compareTexts = new Intl.Collator(['zh', 'en'], { numeric: true }).compare;

function sorted({ columns }, { sortBy, descending }, rows) {
  const column = columns.find((each) => each.key === sortBy);
  if (!column) {
    return rows;
  }
  const compare = column.number
    ? (one, other) => Number(one) - Number(other)
    : compareTexts;
  const sign = descending ? -1 : 1;
  // What has no value stands last, whichever way is sorted.
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf(column, one), valueOf(column, other)];
    return a === '' || b === '' ? (a === '' ? 1 : 0) - (b === '' ? 1 : 0) : sign * compare(a, b);
  });
}

/** CSV after RFC 4180; the mark of UTF-8 in front is what spreadsheets tell it by. */
export function csv(columns, rows) {
  const field = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns.map((column) => column.label), ...rows.map((row) => columns.map((column) => valueOf(column, row)))];
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

function saveCsv({ columns, fileName }, rows) {
  download(`${fileName}.csv`, 'text/csv;charset=utf-8', csv(columns, rows));
}

// A field that suggests, after the ARIA pattern of a combobox with a list: arrows choose, Enter takes,
// Escape closes. What is typed counts even if no suggestion is taken; where there is but one, Enter means it.
import { html, nothing, render } from './dom.js';

const PATIENCE = 150;

/**
 * Puts a field with suggestions in a place.
 *
 * @param {HTMLElement} place
 * @param {{id: string, label: string, hiddenLabel?: boolean, placeholder?: string, value?: string,
 *   name?: string, required?: boolean, prefix?: unknown,
 *   find: (words: string) => Promise<Array<{text, note?, icon?, lang?, group?}>>,
 *   choose?: (found: object) => void, submit?: (words: string) => void, t: Function}} options
 */
export function mountSuggest(place, options) {
  const state = { found: [], words: undefined, at: -1, open: false, asked: 0 };
  const list = `${options.id}-list`;
  const draw = () => render(template(options, state, list, handlers), place);
  const handlers = { input, keys, take, close };
  let timer;
  draw();
  const field = place.querySelector('input');

  function input() {
    clearTimeout(timer);
    timer = setTimeout(ask, PATIENCE);
  }

  async function ask() {
    const words = field.value.trim();
    const asked = (state.asked += 1);
    const found = words === '' ? [] : await options.find(words).catch(() => []);
    if (asked === state.asked && place.isConnected) {
      Object.assign(state, { found, words, at: -1, open: document.activeElement === field && found.length > 0 });
      draw();
    }
  }

  function keys(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!state.open) {
        ask();
        return;
      }
      const size = state.found.length;
      state.at = (state.at + (event.key === 'ArrowDown' ? 1 : -1) + size + (state.at < 0 && event.key === 'ArrowUp' ? 1 : 0)) % size;
      draw();
      place.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && state.open && state.at >= 0) {
      event.preventDefault();
      take(state.found[state.at]);
    } else if (event.key === 'Enter' && options.submit) {
      event.preventDefault();
      submit(field.value.trim());
    } else if (event.key === 'Escape' && state.open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  async function submit(words) {
    const found = state.words === words ? state.found : await options.find(words).catch(() => []);
    if (field.value.trim() !== words) {
      return;
    }
    if (words !== '' && found.length === 1) {
      take(found[0]);
    } else {
      close();
      options.submit(words);
    }
  }

  function take(found) {
    field.value = found.text;
    close();
    options.choose?.(found);
  }

  function close() {
    clearTimeout(timer);
    state.asked += 1;
    Object.assign(state, { open: false, at: -1 });
    draw();
  }
}

function template(options, state, list, on) {
  const option = (at) => `${list}-${at}`;
  return html`<div class="suggest">
    <label for=${options.id} class=${options.hiddenLabel ? 'visually-hidden' : ''}>${options.label}</label>
    <div class="suggest-field">${options.prefix ?? nothing}
      <input id=${options.id} name=${options.name ?? nothing} type="text" role="combobox" autocomplete="off"
        autocapitalize="none" spellcheck="false" aria-autocomplete="list" aria-expanded=${state.open}
        aria-controls=${list} aria-activedescendant=${state.open && state.at >= 0 ? option(state.at) : nothing}
        placeholder=${options.placeholder ?? nothing} value=${options.value ?? ''} ?required=${options.required}
        @input=${on.input} @keydown=${on.keys} @blur=${on.close}>
    </div>
    <ul id=${list} role="listbox" aria-label=${options.label} ?hidden=${!state.open}>
      ${state.found.map((found, at) => html`
        <li id=${option(at)} role="option" aria-selected=${at === state.at}
          @mousedown=${(event) => { event.preventDefault(); on.take(found); }}>
          ${found.icon ?? nothing}<span class="suggest-text" lang=${found.lang || nothing}>${found.text}</span>
          ${found.note ? html`<span class="suggest-note">${found.note}</span>` : nothing}
        </li>`)}
    </ul>
    <span class="visually-hidden" role="status">${state.open ? options.t('search.found', { count: state.found.length }) : ''}</span>
  </div>`;
}

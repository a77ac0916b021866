// What draws: templates of lit-html, which put text in as text and never as markup, and the loading
// of what only some pages need. The policy of the server forbids style attributes in markup; set
// `element.style.x`, or a class.
import { html, nothing, render, svg } from '../webjars/lit-html/lit-html.js';

export { html, nothing, render, svg };

/** Where files of this page lie, whatever the path it is served under. */
export const fileOf = (path) => new URL(`../${path}`, import.meta.url).href;

const loaded = new Map();

/** Loads a classic script once, such as `webjars/d3/dist/d3.min.js`. */
export function loadScript(path) {
  return once(path, (address) => Object.assign(document.createElement('script'), { src: address }));
}

/** Loads a style sheet once. */
export function loadStyle(path) {
  return once(path, (address) =>
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }));
}

function once(path, make) {
  if (!loaded.has(path)) {
    loaded.set(path, new Promise((resolve, reject) => {
      const element = make(fileOf(path));
      element.addEventListener('load', () => resolve());
      element.addEventListener('error', () => reject(new Error(`cannot load ${path}`)));
      document.head.append(element);
    }));
  }
  return loaded.get(path);
}

/** Draws a template into a new element, which is returned. */
export function element(template) {
  const holder = document.createElement('div');
  render(template, holder);
  return holder;
}

let names = 0;

/** A new id, for labels and what they label. */
export const newId = (stem) => `${stem}-${(names += 1)}`;

/** Gives the user a file to keep. */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// The editor of SPARQL: Yasqe, with what it would ask other hosts for taken from the graph instead.
import { loadScript, loadStyle } from './dom.js';
import { NS } from './api.js';

/**
 * Puts an editor in a place.
 *
 * @param {{value: string, label: string, run: () => void, vocabulary: object}} options
 * @returns {Promise<{getValue: () => string, setValue: (text: string) => void}>}
 */
export async function mountEditor(place, { value, label, run, vocabulary }) {
  await Promise.all([
    loadScript('webjars/zazuko__yasqe/build/yasqe.min.js'),
    loadStyle('webjars/zazuko__yasqe/build/yasqe.min.css'),
  ]);
  const { Yasqe } = window;
  ownSuggestions(Yasqe, vocabulary);
  const editor = new Yasqe(place, {
    value,
    autocompleters: ['variables', 'ownPrefixes', 'ownClasses', 'ownProperties'],
    consumeShareLink: null,
    createShareableLink: null,
    persistenceId: null,
    resizeable: false,
    showQueryButton: false,
    viewportMargin: Infinity,
    extraKeys: {
      ...Yasqe.defaults.extraKeys,
      'Ctrl-Enter': run,
      'Cmd-Enter': run,
      // Tab leaves the editor, as it does any field; who works by keyboard is not caught in it.
      Tab: false,
      'Shift-Tab': false,
    },
  });
  const field = editor.getInputField();
  field.setAttribute('aria-label', label);
  return editor;
}

function ownSuggestions(Yasqe, vocabulary) {
  if (Yasqe.Autocompleters.ownPrefixes) {
    return;
  }
  const terms = [...vocabulary.names.keys()];
  const classes = new Set([...vocabulary.above.keys(), ...[...vocabulary.above.values()].flat()]);
  const isProperty = (iri) => /^[a-z]/.test(iri.slice(NS.bg.length));
  const add = (from, name, get) =>
    Yasqe.forkAutocompleter(from, { name, get, bulk: true, persistenceId: null }, false);
  add('prefixes', 'ownPrefixes', () => Object.entries(NS).map(([prefix, iri]) => `${prefix}: <${iri}>`));
  add('class', 'ownClasses', () => [...classes].filter((iri) => iri.startsWith(NS.bg)));
  add('property', 'ownProperties', () => terms.filter(isProperty));
}

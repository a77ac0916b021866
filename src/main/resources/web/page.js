// The page's own code: lists the named queries, asks one, shows its answer with the sentences.
const element = (id) => document.getElementById(id);

async function fetchJson(address) {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  const body = await response.json();
  if (!response.ok) {
    throw Object.assign(new Error(body.error ?? response.statusText), { body });
  }
  return body;
}

function make(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

const both = (text) => `${text.en} ${text.zh}`;

function showParameters(query) {
  element('question').textContent = both(query.question);
  const place = element('parameters');
  place.replaceChildren();
  for (const parameter of query.parameters) {
    const id = `parameter-${parameter.name}`;
    const input = make('input', '', { id, name: parameter.name, list: `${id}-names` });
    input.value = parameter.default ?? '';
    input.required = !('default' in parameter);
    const names = make('datalist', '', { id: `${id}-names` });
    place.append(make('label', `${parameter.name}: ${both(parameter.meaning)}`, { for: id }));
    place.append(input, names);
    fetchJson(`api/names/${parameter.kind}`)
      .then((list) => names.replaceChildren(...list.map((name) => make('option', '', { value: name }))))
      .catch(() => names.replaceChildren());
  }
}

function lastPart(address) {
  const part = address.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function showAnswer(query, answer) {
  const columns = answer.head.vars.filter((name) => !answer.head.vars.includes(`${name}Name`));
  const meanings = new Map(query.columns.map((column) => [column.name, column.meaning]));
  const head = make('tr', '');
  for (const column of columns) {
    const meaning = meanings.get(column);
    head.append(make('th', column, { scope: 'col', title: meaning ? both(meaning) : column }));
  }
  const table = make('table', '');
  const top = make('thead', '');
  const body = make('tbody', '');
  top.append(head);
  for (const row of answer.results.bindings) {
    const line = make('tr', '');
    for (const column of columns) {
      const cell = row[column];
      const text = cell === undefined ? '' : cell.type === 'uri' ? lastPart(cell.value) : cell.value;
      const field = make('td', text, { class: column });
      if (cell?.['xml:lang']) {
        field.lang = cell['xml:lang'];
      }
      line.append(field);
    }
    body.append(line);
  }
  table.append(top, body);
  element('answer').replaceChildren(
    answer.results.bindings.length > 0 ? table : make('p', both(query.empty)));
}

async function ask(query) {
  const values = new URLSearchParams(new FormData(element('form')));
  const address = `api/queries/${encodeURIComponent(query.name)}?${values}`;
  element('message').textContent = '';
  element('answer').replaceChildren();
  element('downloads').hidden = true;
  try {
    showAnswer(query, await fetchJson(address));
    element('csv').href = `${address}&format=csv`;
    element('json').href = `${address}&format=json`;
    element('downloads').hidden = false;
  } catch (error) {
    const choices = error.body?.choices ?? [];
    element('message').textContent =
      choices.length > 0
        ? ['More than one thing bears this name; give an address. 不止一物有此名，請用網址：']
            .concat(choices.map((choice) => `${choice.label} ${choice.note} ${choice.iri}`))
            .join('\n')
        : error.message;
  }
}

async function start() {
  const queries = await fetchJson('api/queries');
  const select = element('query');
  queries.forEach((query, i) => select.append(make('option', both(query.title), { value: i })));
  const chosen = () => queries[Number(select.value)];
  select.addEventListener('change', () => showParameters(chosen()));
  element('form').addEventListener('submit', (event) => {
    event.preventDefault();
    ask(chosen());
  });
  showParameters(chosen());
  const summary = await fetchJson('api/summary');
  element('summary').textContent =
    `${summary.facts} facts about ${summary.entities} things. ${summary.entities} 個實體，${summary.facts} 條事實。`;
}

start().catch((error) => {
  element('message').textContent = error.message;
});

// Loads N-Quads into Oxigraph and answers questions, one a line, as JSON. See OxigraphEngine.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { performance } from "node:perf_hooks";

const [folder, file, asserted] = process.argv.slice(2);
const require = createRequire(pathToFileURL(folder + "/x.js"));
const { Store } = require("oxigraph");
const store = new Store();
const unnamed = new RegExp(asserted);

function load(lines) {
  store.load(lines.join("\n"), { format: "application/n-quads", no_transaction: true });
}

let lines = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  lines.push(line.replace(unnamed, " ."));
  if (lines.length === 100000) {
    load(lines);
    lines = [];
  }
}
load(lines);
process.stdout.write("ready\n");

function cell(term) {
  if (term === undefined) return null;
  if (term.termType === "Literal") return [term.value, term.datatype.value, term.language];
  return [term.value];
}

for await (const line of createInterface({ input: process.stdin })) {
  const { sparql, columns } = JSON.parse(line);
  const begin = performance.now();
  let reply;
  try {
    const answer = store.query(sparql);
    const rows = answer.map((row) => columns.map((column) => cell(row.get(column))));
    reply = { millis: performance.now() - begin, rows };
  } catch (e) {
    reply = { millis: performance.now() - begin, failure: String(e) };
  }
  process.stdout.write(JSON.stringify(reply) + "\n");
}

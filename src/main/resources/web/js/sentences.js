// The text of an article cut into sentences and runs. Offsets count code points, and not UTF-16.

const END = new Set([...'。！？!?；']);
const CLOSING = new Set([...'」』”’）)》']);
const HEADING = 24;

/**
 * The paragraphs of an article.
 *
 * @param {{title, text, mentions}} article
 * @param {object[]} facts with their evidence
 * @returns {Array<{heading: boolean, sentences: Array<{start, end, facts, runs}>}>}
 */
export function paragraphs(article, facts) {
  const points = [...article.text];
  const cited = facts.flatMap((fact) => fact.evidence.filter((each) => each.article === article.title)
    .map((each) => ({ start: each.start, end: each.end, fact })));
  const found = [];
  let start = 0;
  for (let at = 0; at <= points.length; at += 1) {
    if (at === points.length || points[at] === '\n') {
      if (at > start) {
        found.push(paragraph(points, start, at, article.mentions, cited));
      }
      start = at + 1;
    }
  }
  return found;
}

function paragraph(points, start, end, mentions, cited) {
  const text = points.slice(start, end).join('');
  const heading = end - start <= HEADING && !/[。！？，、；：]/u.test(text);
  return { heading, sentences: cut(points, start, end).map(([from, to]) => sentence(points, from, to, mentions, cited)) };
}

/** Where sentences begin and end: behind a full stop and the brackets that close with it. */
function cut(points, start, end) {
  const found = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (END.has(points[at])) {
      while (at + 1 < end && CLOSING.has(points[at + 1])) {
        at += 1;
      }
      found.push([from, at + 1]);
      from = at + 1;
    }
  }
  if (from < end) {
    found.push([from, end]);
  }
  return found;
}

function sentence(points, start, end, mentions, cited) {
  const within = (each) => each.start < end && each.end > start;
  const said = cited.filter(within);
  const named = mentions.filter(within);
  const edges = new Set([start, end]);
  for (const each of [...said, ...named]) {
    edges.add(Math.max(start, each.start)).add(Math.min(end, each.end));
  }
  const sorted = [...edges].sort((one, other) => one - other);
  const runs = sorted.slice(0, -1).map((from, at) => run(points, from, sorted[at + 1], named, said));
  return { start, end, runs, facts: [...new Set(said.map((each) => each.fact))] };
}

function run(points, start, end, mentions, cited) {
  const covers = (each) => each.start <= start && each.end >= end;
  return {
    text: points.slice(start, end).join(''),
    // Of mentions in each other the one that is a thing says more, and of these the narrower.
    mention: mentions.filter(covers).sort((one, other) => Number(!one.thing) - Number(!other.thing)
      || (one.end - one.start) - (other.end - other.start))[0],
    facts: cited.filter(covers).map((each) => each.fact),
  };
}

// The named questions in groups, by what they ask about.

const GROUPS = ['place', 'event', 'unit', 'person', 'other'];

/** Groups of questions: by the kind of their first parameter. */
export function grouped(questions) {
  const groupOf = ({ parameters: [first] }) => (GROUPS.includes(first?.kind) ? first.kind : 'other');
  return GROUPS.map((name) => ({ name, questions: questions.filter((each) => groupOf(each) === name) }))
    .filter((group) => group.questions.length > 0);
}

/** The question in words, with `…` where a value goes. */
export const withGaps = (text) => text.replace(/\{\w+\}/g, '…');

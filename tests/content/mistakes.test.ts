import { expect, test } from 'vitest';
import { mistakesIn } from '~/components/authoring/mistakes.ts';
import { content } from './written.ts';

test.for([...content])('%s has no mistake that stops the build', ([file, mdx]) => {
  expect(mistakesIn(file, mdx)).toEqual([]);
});

const article = (mdx: string) => mistakesIn('content/en/a.mdx', `---\ntitle: A\n---\n\n${mdx}\n`);

const told = [
  [
    '<Fact of="linux" is="idel" />',
    '<Fact>: no fact of “linux” is called “idel”; did you mean “idle”?',
  ],
  [
    '<Fact of="linus" is="idle" />',
    '<Fact>: no group of facts is called “linus”; did you mean “linux”?',
  ],
  [
    '<Fact row="middleboxes/aws-nbl" />',
    '<Fact>: no row with a value is called “middleboxes/aws-nbl”; did you mean “middleboxes/aws-nlb”?',
  ],
  [
    '<Fact row="middleboxes/aws-nlb" nth="9" />',
    expect.stringMatching(/^<Fact>: row “middleboxes\/aws-nlb” has no value 9, its last is \d$/),
  ],
  ['<Cite id="xrfc9293" />', '<Cite>: no source is called “xrfc9293”; did you mean “rfc9293”?'],
  [
    '<Cite id="tcp-7" at="TCP_KEEPDILE" />',
    '<Cite>: no place in “tcp-7” is called “TCP_KEEPDILE”; did you mean “TCP_KEEPIDLE”?',
  ],
  [
    '<Cite id="kernel-traces" at="bh-i2v1c4" />',
    '<Cite>: no place in “kernel-traces” is called “bh-i2v1c4”; did you mean “bh-i2v1c3”?',
  ],
  [
    '<Conformance show="summery" />',
    '<Conformance>: no part of the comparison is called “summery”; did you mean “summary”?',
  ],
  [
    '<Widget name="detecton" />',
    '<Widget>: no widget is called “detecton”; did you mean “detection”?',
  ],
  [
    '<Widget name="detection" settings="idle=60&probs=3" />',
    '<Widget>: no setting of detection is called “probs”; did you mean “probes”?',
  ],
  [
    '<Widget name="detection" settings="idle=0" />',
    '<Widget>: detection does not take “idle=0” as it is written (low)',
  ],
  ['<Note as="pitfal">', '<Note>: no kind of Note is called “pitfal”; did you mean “pitfall”?'],
  ['<Reveal as="anser">', '<Reveal>: no kind of Reveal is called “anser”; did you mean “answer”?'],
  ['<Ask as="predct">', '<Ask>: no kind of Ask is called “predct”; did you mean “predict”?'],
  ['<Notte as="pitfall">', '<Notte>: no component is called “Notte”; did you mean “Note”?'],
  ['<Cite id="qqqqqqqqqqqqqq" />', '<Cite>: no source is called “qqqqqqqqqqqqqq”'],
] as const;

test.for(told)('%s is told with its file, its line and the nearest right word', ([mdx, says]) => {
  const [mistake = '', ...others] = article(`Words.\n\n${mdx}`);
  expect(others).toEqual([]);
  expect(mistake.slice(0, 'content/en/a.mdx:7 '.length)).toBe('content/en/a.mdx:7 ');
  expect(mistake.slice('content/en/a.mdx:7 '.length)).toEqual(says);
});

test('what stands in code is no component', () => {
  expect(article('`<Fact of="x" is="y" />`\n\n```text\n<Notte>\n```')).toEqual([]);
});

const questions = (mdx: string) => mistakesIn('content/en/questions/path.mdx', mdx);
const answer = (number: string, words: string) =>
  `## Why? {#why}\n\n<Answer number="${number}">\n\n${words}\n\n</Answer>\n`;

test('a question without its number is told at its heading', () => {
  expect(questions('## Why? {#why}\n\nBecause.\n')).toEqual([
    'content/en/questions/path.mdx:1 “Why?” has no number: put its answer into <Answer number="P-…">',
  ]);
});

test('a question without its address is told at its heading', () => {
  expect(questions(answer('P-001', 'Because.').replace(' {#why}', ''))).toEqual([
    'content/en/questions/path.mdx:1 “Why?” has no address: end its line with {#name}',
  ]);
});

test('a question of another theme is told, and one that no record has', () => {
  expect(questions(answer('P-020', 'Because.'))[0]).toMatch(
    /path\.mdx:1 no question of path is called “P-020”; did you mean “P-0\d\d”\?$/,
  );
  expect(questions(answer('P-999', 'Because.')).join()).toMatch(
    /path\.mdx:3 <Answer>: no question is called “P-999”/,
  );
});

test('a time that no calculator of the question shows is told, with those that they do', () => {
  expect(questions(answer('P-001', 'After <Time s="351" />.'))).toEqual([
    expect.stringMatching(
      /path\.mdx:5 <Time>: no calculator of the question knows 351 s, only 350/,
    ),
  ]);
  expect(questions(answer('P-001', 'After <Time s="350" />.'))).toEqual([]);
});

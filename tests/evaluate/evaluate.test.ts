import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { readTexts } from '../../src/evaluate/read-texts.ts';
import { reportLines } from '../../src/evaluate/report.ts';
import { createNameComparison } from '../../src/evaluate/same-name.ts';
import { foldersOfOurs, measureHalves, readHalves } from '../../src/evaluate/unseen.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { knowledge } from '../extract/_record-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'picketline-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = 'We rang until the rope wore through.';
const article = `“${words}” said Olive Marrow, the bell captain.\n`;

function writeGold(name: string, span: { start: number; end: number; text: string }): string {
  for (const part of ['gold', 'seeds']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'seeds', 'bells.txt'), article);
  const path = join(folder, 'gold', name);
  const quotes = [{ kind: 'DIRECT', speakers: ['Olive Marrow'], segments: [span] }];
  const gold = { article: 'bells.txt', quotes, people: [], strikes: [], figures: [] };
  writeFileSync(path, JSON.stringify(gold));
  return path;
}

test('every text to develop with keeps to its format', () => {
  const texts = readTexts(join(PACKAGE_FILES.seeds, 'evaluation', 'development'));
  expect(texts.length).toBeGreaterThanOrEqual(45);
});

test('an annotation beside its article is read with that article', () => {
  const path = writeGold('good.json', { start: 1, end: 1 + words.length, text: words });
  const [text] = readTexts(path);
  expect(text?.article.text).toBe(article);
  expect(text?.file).toBe(join(folder, 'gold', '..', 'seeds', 'bells.txt'));
  expect(text?.quotes[0]?.segments).toEqual([{ start: 1, end: 37 }]);
});

test('an annotation whose span holds other words is refused', () => {
  const path = writeGold('bad.json', { start: 0, end: 7, text: 'We rang' });
  expect(() => readTexts(path)).toThrow('bad.json:1: expected "“We ran" at 0–7');
});

test('a folder without texts is refused', () => {
  mkdirSync(join(folder, 'empty'));
  expect(() => readTexts(join(folder, 'empty'))).toThrow(
    'expected .txt or .json files, found none',
  );
});

test('the report gives measures, calibration, rules and, if asked, each failure with its place', () => {
  const path = join(folder, '001-bells.txt');
  writeFileSync(
    path,
    `---
id: "001"
figures: no
strikes: []
people:
  - {name: "Olive Marrow", title: "bell captain"}
  - {name: "Reuben Stave", title: "verger"}
---
“<q id="1" by="Reuben Stave" kind="DIRECT">${words}</q>” said Olive Marrow, the bell captain.
`,
  );
  const evaluation = evaluate(
    readTexts(path),
    createExtractor(knowledge),
    createNameComparison(knowledge.words('honorifics')),
  );
  const measure = evaluation.measures.find(({ name }) => name === 'quotes/span and speaker');
  expect(measure).toMatchObject({ right: 0, found: 1, expected: 1, f1: 0 });
  const exact = evaluation.measures.find(({ name }) => name === 'quotes/spans exact');
  expect(exact).toMatchObject({ right: 1, f1: 1, intervals: { f1: [1, 1] } });

  const lines = reportLines(evaluation, { failures: true });
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}spans exact .*100\.0 .*1\/1\/1$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}direct: cue-after +1 +100\.0 +0\.0$/));
  const at = lines.findIndex((line) => line.startsWith(`  ${path}:9  (cue-after `));
  expect(lines.slice(at + 1, at + 3)).toEqual([
    `    expected Reuben Stave | ${words}`,
    '    got      Olive Marrow',
  ]);
  expect(reportLines(evaluation).join('\n')).not.toContain(path);
});

test('of texts in a folder named unseen, totals alone are told', () => {
  const write = (half: string, name: string, speaker: string) => {
    mkdirSync(join(folder, half), { recursive: true });
    writeFileSync(
      join(folder, half, name),
      `---
id: "${name.slice(0, 3)}"
figures: no
strikes: []
people:
  - {name: "${speaker}", title: ""}
---
“<q id="1" by="${speaker}" kind="DIRECT">${words}</q>” said Olive Marrow, the bell captain.
`,
    );
  };
  write('development', '001-bells.txt', 'Reuben Stave');
  write('unseen', '201-chimes.txt', 'Percival Clapper');
  const measure = (texts: Parameters<typeof evaluate>[0]) =>
    evaluate(
      texts,
      createExtractor(knowledge),
      createNameComparison(knowledge.words('honorifics')),
    );

  const halves = readHalves([join(folder, 'development'), join(folder, 'unseen')]);
  const { result, lines } = measureHalves(halves, measure, { failures: true });
  expect(lines[0]).toMatch(/^1 texts\./);
  expect(lines).toContainEqual(expect.stringMatching(/^The unseen half, totals only: 1 texts\./));
  // Of the quotes in marks and of the direct ones among them, in both halves.
  expect(lines.filter((line) => /^ {2}spans exact .*1\/1\/1$/.test(line))).toHaveLength(4);
  const told = [...lines, JSON.stringify(result)].join('\n');
  expect(told).toContain('Reuben Stave');
  expect(told).not.toContain('Percival Clapper');
  expect(told).not.toContain('201-chimes');
  expect(Object.keys(result.unseen)).toEqual(['texts', 'measures', 'calibration']);

  const [file] = readHalves([join(folder, 'unseen', '201-chimes.txt')]).unseen;
  expect(file?.article.id).toBe('201');
});

test('without arguments, the texts of our own are measured', () => {
  const [first] = foldersOfOurs(PACKAGE_FILES.seeds);
  expect(first).toBe(join(PACKAGE_FILES.seeds, 'evaluation', 'development'));
});

import { describe, expect, it } from 'vitest';
import { namesIn } from './_names.ts';

function runsIn(...paragraphs: readonly string[]): readonly string[] {
  return namesIn(...paragraphs).relations.map(
    ({ kind, subject, object, rule }) => `${subject} ${kind} ${object} (${rule})`,
  );
}

describe('who runs which hospital', () => {
  it.each([
    'Kestrel NHS Trust runs Heron Hospital and the Wren Infirmary.',
    'Kestrel NHS Trust, which operates the Heron Hospital in Leeds and Wren Infirmary, was full.',
    'Kestrel NHS Trust was full. The trust manages the Heron Hospital in Leeds, and Wren Infirmary.',
  ])('%s', (paragraph) => {
    expect(runsIn(paragraph)).toEqual([
      'kestrel-nhs-trust RUNS heron-hospital (runs-hospitals)',
      'kestrel-nhs-trust RUNS wren-infirmary (runs-hospitals)',
    ]);
  });

  it.each([
    'Heron Hospital, run by Kestrel NHS Trust, was full.',
    'Heron Hospital, which is managed by the Kestrel NHS Trust, was full.',
  ])('%s', (paragraph) => {
    expect(runsIn(paragraph)).toEqual(['kestrel-nhs-trust RUNS heron-hospital (hospital-run-by)']);
  });

  it('is told by a possessive', () => {
    expect(runsIn('Beds ran out at Kestrel NHS Trust’s Heron Hospital.')).toEqual([
      'kestrel-nhs-trust RUNS heron-hospital (possessive-hospital)',
    ]);
  });

  it.each([
    'Kestrel NHS Trust and Heron Hospital were full.',
    'Kestrel NHS Trust runs buses to Heron Hospital.',
    'Patients of hospitals run by Kestrel NHS Trust waited.',
    'Kestrel NHS Trust runs late. Heron Hospital was full.',
  ])('is not told by %s', (paragraph) => {
    expect(runsIn(paragraph)).toEqual([]);
  });

  it('spans the words that say so', () => {
    const { article, relations } = namesIn('So Kestrel NHS Trust runs Heron Hospital in Leeds.');
    expect(relations.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Kestrel NHS Trust runs Heron Hospital',
    ]);
  });
});

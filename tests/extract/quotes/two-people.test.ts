import { describe, expect, test } from 'vitest';
import { recordOf, spokenIn } from './_extracted.ts';

describe('behind a sentence that names two people of one gender', () => {
  const first = 'Ned Quillfeather chairs the board. “It floats,” he said.';
  const leadingUp = [
    'Quillfeather was followed by Joss Orpen.',
    'Quillfeather was replaced in May by Joss Orpen, a former porter.',
    'Quillfeather may be glad, but Joss Orpen is not.',
    'Quillfeather had left by noon; Joss Orpen stayed.',
    'Quillfeather’s words did not impress Joss Orpen.',
    'The idea came from Joss Orpen, not Quillfeather.',
    'None of what Quillfeather told the board convinced Joss Orpen.',
    'He introduced me to Joss Orpen.',
    'I asked Joss Orpen about Quillfeather.',
    'A porter called Joss Orpen brought tea.',
    'The porter who was to fetch it, Joss Orpen, had gone home.',
    'Beside Quillfeather, Joss Orpen was folding a map.',
  ];
  test.each(leadingUp)('“he” is the one whom it leads up to: %s', (sentence) => {
    expect(spokenIn(first, `${sentence} “It leaks,” he said.`)[1]).toBe(
      'DIRECT Joss Orpen: It leaks,',
    );
  });

  test('“he wrote” is whose letter it is', () => {
    const sentence = 'Quillfeather had a letter from Joss Orpen.';
    expect(spokenIn(first, `${sentence} “It leaks,” he wrote.`)[1]).toBe(
      'DIRECT Joss Orpen: It leaks,',
    );
  });

  test('is unsure, where one has spoken and the other was only named since', () => {
    const between = 'The harbour, run by Joss Orpen, is shut.';
    expect(recordOf(first, between, '“It leaks,” he said.').quotes.at(-1)?.confidence).toBeLessThan(
      0.9,
    );
  });

  const about = [
    'Joss Orpen, whose son Ned Quillfeather lost his job in May, was on the quay.',
    'Joss Orpen met Ned Quillfeather at the gate.',
    'As Ned Quillfeather spoke, Joss Orpen shook his head.',
    'Next to Ned Quillfeather sat Joss Orpen.',
  ];
  test.each(about)('a quotation without a cue is of the one whom it is about: %s', (sentence) => {
    expect(spokenIn('The quay is shut.', `${sentence} “It leaks.”`)).toEqual([
      'DIRECT Joss Orpen: It leaks.',
    ]);
  });

  const open = [
    'Ned Quillfeather and Joss Orpen were both on the quay.',
    'Ned Quillfeather’s brother, Joss Orpen, works there as well.',
    'Ned Quillfeather was criticised by Joss Orpen.',
  ];
  test.each(open)('is unsure, where it may be either: %s', (sentence) => {
    const { quotes } = recordOf('The quay is shut.', `${sentence} “It leaks,” he said.`);
    expect(quotes.at(-1)?.confidence).toBeLessThan(0.9);
  });
});

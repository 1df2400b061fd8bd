import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('a participle without a comma', () => {
  test('goes with the subject, not with the object in front of it', () => {
    expect(spokenIn('Ivor Penhallow rang the depot saying the rota was “a silly muddle”.')).toEqual(
      ['MIXED Ivor Penhallow: a silly muddle'],
    );
  });

  test('goes with whoever was heard', () => {
    expect(spokenIn('Ivor Penhallow heard a picket saying the rota was “a silly muddle”.')).toEqual(
      ['MIXED picket: a silly muddle'],
    );
  });

  test('goes with whoever was quoted', () => {
    expect(
      spokenIn('The Penwick Echo quoted a driver as saying the rota was “a silly muddle”.'),
    ).toEqual(['MIXED driver: a silly muddle']);
  });

  test('after a comma goes with a body that the article does not name', () => {
    expect(
      spokenIn('A Penwick court rejected the claim on Friday, saying it was “without any merit”.'),
    ).toEqual(['MIXED Penwick court: without any merit']);
  });
});

describe('the reporter’s verb behind a quotation', () => {
  test('in a sentence of its own after a question, with when and where', () => {
    expect(
      spokenIn(
        'Marta Ollerton spoke first.',
        '“Who can live on that?” Penhallow wrote on his own page early Friday.',
        'Ivor Penhallow was late.',
      ),
    ).toEqual(['DIRECT Ivor Penhallow: Who can live on that?']);
  });

  test('after a party and a state', () => {
    expect(
      spokenIn('“We need more,” Rep. Marta Ollerton, DFL-St. Olaf, said. “We will ask again.”'),
    ).toEqual(['DIRECT Marta Ollerton: We need more, We will ask again.']);
  });

  test('that is a noun as often', () => {
    expect(spokenIn('“The brakes were never checked,” the Penwick Echo reports.')).toEqual([
      'DIRECT Penwick Echo: The brakes were never checked,',
    ]);
  });

  test('is a noun behind whose it is', () => {
    expect(spokenIn('Marta Ollerton called Ivor Penhallow’s remarks “colourful”.')).toEqual([
      'MIXED Marta Ollerton: colourful',
    ]);
    expect(spokenIn('Marta Ollerton called the director’s remarks “colourful”.')).toEqual([
      'MIXED Marta Ollerton: colourful',
    ]);
  });

  test('is not needed where the words are somebody’s view', () => {
    expect(
      spokenIn('“The crews like it more than the board,” is the dry view of Marta Ollerton.'),
    ).toEqual(['DIRECT Marta Ollerton: The crews like it more than the board,']);
  });
});

describe('whose the words are', () => {
  test('a spokesman is the one before', () => {
    expect(
      spokenIn(
        'A spokesman for Unison said the yard was “unsafe”. The RMT had no comment.',
        '“We asked for new brakes,” the spokesman added.',
      )[1],
    ).toBe('DIRECT Unison: We asked for new brakes,');
  });

  test('papers that somebody filed are theirs', () => {
    expect(
      spokenIn(
        'According to papers filed on Monday by Marta Ollerton, the yard was “never once checked”.',
      ),
    ).toEqual(['MIXED Marta Ollerton: never once checked']);
  });

  test('a message is not theirs to whom it goes', () => {
    expect(
      spokenIn(
        'Ivor Penhallow said the yard was safe. His message to Marta Ollerton was: “Leave it alone.”',
      ),
    ).toEqual(['DIRECT Ivor Penhallow: Leave it alone.']);
  });

  test('a relative in an aside does not speak', () => {
    expect(
      spokenIn(
        'Marta Ollerton, whose 56-year-old father, Ned, worked there, said: “They never checked it.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: They never checked it.']);
  });
});

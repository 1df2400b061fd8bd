import { describe, expect, it } from 'vitest';
import { linesOf, recordOf } from './_extracted.ts';

function reportedIn(text: string): readonly string[] {
  return linesOf(recordOf(text).quotes.filter(({ kind }) => kind === 'INDIRECT'));
}

describe('a clause that opens without "that"', () => {
  it.each([
    ['told jurors phone records showed a dozen calls.', 'phone records showed a dozen calls'],
    ['told parents children needed more time.', 'children needed more time'],
    ['claims the lorries start at dawn.', 'the lorries start at dawn'],
    ['warned profits this year would be lower.', 'profits this year would be lower'],
    ['predicts another dozen yards will close.', 'another dozen yards will close'],
    ['said too much had been spent on paint.', 'too much had been spent on paint'],
    ['signalled fares would rise again in May.', 'fares would rise again in May'],
    ['joked he would bring his own spade.', 'he would bring his own spade'],
    ['agreed the crews won the day.', 'the crews won the day'],
    ['accepts the price is high.', 'the price is high'],
    ['maintained wages were in line with others.', 'wages were in line with others'],
    ['indicated he will retire in May.', 'he will retire in May'],
    ['made clear the yard would close.', 'the yard would close'],
    ['warned some of the paint had been lost.', 'some of the paint had been lost'],
    ['warned nine in ten yards would close.', 'nine in ten yards would close'],
    ['said in a statement most crews were ready.', 'most crews were ready'],
  ])('Ivor Penhallow %s', (sentence, clause) => {
    expect(reportedIn(`Ivor Penhallow ${sentence}`)).toEqual([
      `INDIRECT Ivor Penhallow: ${clause}`,
    ]);
  });
});

describe('what stands between the verb and the clause', () => {
  it.each([
    ['said on Friday losses in the year to May rose.', 'losses in the year to May rose'],
    ['told a public meeting on Tuesday the mayor had known.', 'the mayor had known'],
    ['said in a separate letter the old crane would go.', 'the old crane would go'],
    ['said afterwards she had expected worse.', 'she had expected worse'],
    ['said after the meeting he would not stand.', 'he would not stand'],
    ['accepted under questioning that no notes were kept.', 'no notes were kept'],
    ['put it to her that the gate had been open.', 'the gate had been open'],
    ['said, as did his deputy, that the yard was shut.', 'the yard was shut'],
    ['said at a rally in Dunmore, Ohio, that it was shut.', 'it was shut'],
  ])('Ivor Penhallow %s', (sentence, clause) => {
    expect(reportedIn(`Ivor Penhallow ${sentence}`)).toEqual([
      `INDIRECT Ivor Penhallow: ${clause}`,
    ]);
  });

  it('is no clause behind a source', () => {
    expect(
      reportedIn('According to Ivor Penhallow, officers saw the man run, and they stopped him.'),
    ).toEqual(['INDIRECT Ivor Penhallow: officers saw the man run, and they stopped him']);
  });
});

describe('what is no report', () => {
  it.each([
    'Ivor Penhallow has been warning about noise since the yard opened.',
    'Ivor Penhallow complained about the noise since the yard opened.',
    'Ivor Penhallow reported it on 3 June.',
    'Ivor Penhallow wrote it all down in a book that was lost.',
    'Ivor Penhallow estimates the damage at £5m and has closed two docks.',
    'Ivor Penhallow was sent off for arguing a decision.',
    'Ivor Penhallow claimed never to have been bored.',
    'Ivor Penhallow told the crews when to stop.',
    'Ivor Penhallow explained what had happened to the crane.',
    'Ivor Penhallow did not say if the crane would be sold.',
    'Ivor Penhallow promised half the cost if the rest could be raised.',
    'Ivor Penhallow accepted the gifts.',
    'Ivor Penhallow maintained the engines for years.',
    'A neighbour heard two men arguing on the night that the shed was burnt.',
    'One of the many claims that crews make is that they sleep badly.',
  ])('%s', (sentence) => {
    expect(reportedIn(sentence)).toEqual([]);
  });
});

it('is not told by those of whom one says something', () => {
  expect(
    reportedIn('A review by the Dockers Union, out today, says crews who slept well made gains.'),
  ).toEqual(['INDIRECT Dockers Union: crews who slept well made gains']);
});

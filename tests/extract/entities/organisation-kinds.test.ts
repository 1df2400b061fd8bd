import { describe, expect, test } from 'vitest';
import { organisationsIn } from './_names.ts';

describe('kinds by the words of a name', () => {
  test.each([
    ['It is run by the Rowan Vale Learning Trust.', 'rowan-vale-learning-trust OTHER'],
    ['It is run by the Rowan Vale Hospitals Trust.', 'rowan-vale-hospitals-trust TRUST'],
    ['The flats belong to Ropewalk Housing Group.', 'ropewalk-housing-group OTHER'],
    ['It was sold to Ropewalk Group.', 'ropewalk-group COMPANY'],
    ['It paid for the hall from the Norvale Arts Fund.', 'norvale-arts-fund PUBLIC_BODY'],
    [
      'Her savings are at the Ropewalk & Vale Building Society.',
      'ropewalk-and-vale-building-society COMPANY',
    ],
    [
      'It was called by the Ropewalk Signallers Federation.',
      'ropewalk-signallers-federation UNION',
    ],
    [
      'It was called by the Ropewalk Transport Staff Union.',
      'ropewalk-transport-staff-union UNION',
    ],
    ['She joined the Riggers and Sailmakers Local 61.', 'riggers-and-sailmakers-local-61 UNION'],
    ['Classes end early in Norvale County Schools.', 'norvale-county-schools PUBLIC_BODY'],
    ['It was put out by Norvale Fire and Rescue.', 'norvale-fire-and-rescue PUBLIC_BODY'],
    ['He was found by Ropewalk Mountain Rescue Team.', 'ropewalk-mountain-rescue-team CHARITY'],
    ['The boats belong to Sound of Ropewalk Ferries.', 'sound-of-ropewalk-ferries COMPANY'],
    ['Pupils at Ropewalk Primary were sent home.', 'ropewalk-primary OTHER'],
  ])('%s', (text, expected) => {
    expect(organisationsIn(text).map((line) => line.split(':')[0])).toEqual([expected]);
  });
});

describe('what the whole text tells', () => {
  test('a place that ends like a company stands only where a place does', () => {
    expect(
      organisationsIn('A lorry lay on its side near Ropewalk Bank. Cars stopped at dusk.'),
    ).toEqual([]);
    expect(
      organisationsIn('Queues grew outside Ropewalk Bank. Ropewalk Bank said it was open.'),
    ).toEqual(['ropewalk-bank COMPANY: Ropewalk Bank | Ropewalk Bank']);
  });

  test('a firm goes by the beginning of its name', () => {
    expect(organisationsIn('Harbour & Quill Coaches is late. Harbour & Quill regrets it.')).toEqual(
      ['harbour-and-quill-coaches COMPANY: Harbour & Quill Coaches | Harbour & Quill'],
    );
  });

  test('a body whose members strike is a union', () => {
    const text = 'Members of the Ropewalk Makers Society are on strike.';
    expect(organisationsIn(text)).toEqual([
      'ropewalk-makers-society UNION: Ropewalk Makers Society',
    ]);
    expect(organisationsIn(text.replace('are on strike', 'sang'))).toEqual([
      'ropewalk-makers-society OTHER: Ropewalk Makers Society',
    ]);
  });

  test('an academy trust goes by its first word', () => {
    expect(organisationsIn('Ropewalk Learning Trust runs it. Ropewalk said it was sorry.')).toEqual(
      ['ropewalk-learning-trust OTHER: Ropewalk Learning Trust | Ropewalk'],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { namesIn, peopleIn } from './_names.ts';

const WITHOUT_PERSON = / \(.*?\)/;

function appointmentsIn(paragraph: string): readonly string[] {
  return peopleIn(paragraph).map((line) => line.replace(WITHOUT_PERSON, ''));
}

describe('appointments', () => {
  it.each([
    'Lorna Pike was appointed harbour master.',
    'Lorna Pike, who has recently been named as the new harbour master, said no.',
    'Lorna Pike took over as harbour master.',
    'Lorna Pike was sworn in as harbour master on Monday.',
    'The port has chosen Lorna Pike as its harbour master.',
    'The port makes Lorna Pike harbour master.',
    'Lorna Pike is the new harbour master.',
    'The new harbour master is Lorna Pike.',
    'Lorna Pike, the new harbour master, said no.',
  ])('are given by verbs: %s', (paragraph) => {
    expect(appointmentsIn(paragraph)).toEqual(['lorna-pike: harbour master']);
  });

  it('go to whoever comes after somebody else', () => {
    expect(appointmentsIn('Lorna Pike replaced Mark Harpley as harbour master.')).toEqual([
      'lorna-pike: harbour master',
      'mark-harpley: ',
    ]);
  });

  it.each([
    'Lorna Pike will be appointed harbour master.',
    'Lorna Pike is to take over as harbour master.',
    'Lorna Pike was not made harbour master.',
    'Lorna Pike criticised the man appointed harbour master.',
    'Lorna Pike’s brother was appointed harbour master.',
  ])('are not given by what has not happened, or to somebody else: %s', (paragraph) => {
    expect(appointmentsIn(paragraph)).toEqual(['lorna-pike: ']);
  });

  it.each([
    ['Education Secretary Lorna Pike said no.', ['lorna-pike: Education Secretary']],
    [
      'Health and Social Care Secretary Lorna Pike said no.',
      ['lorna-pike: Health and Social Care Secretary'],
    ],
    [
      'Secretary of State for Transport Mark Harpley said no.',
      ['mark-harpley: Secretary of State for Transport'],
    ],
    ['NHS chief executive Sir Jim Marlowe said no.', ['jim-marlowe: chief executive at nhs']],
    [
      'NHS England medical director Sir Brian Keele said no.',
      ['brian-keele: medical director at nhs-england'],
    ],
    [
      'BMA council chair Mark Portman said no.',
      ['mark-portman: council chair at british-medical-association'],
    ],
    [
      'RMT boss Mick Garrow said no.',
      ['mick-garrow: boss at national-union-of-rail-maritime-and-transport-workers'],
    ],
    ['Labour leader Jeremy Corbould said no.', ['jeremy-corbould: leader at labour-party']],
    ['Prime Minister David Camberley said no.', ['david-camberley: Prime Minister']],
    ['Mayor of London Idris Farrow said no.', ['idris-farrow: Mayor of London']],
    [
      'United Lamplight Workers President Glen Marsh said no.',
      ['glen-marsh: President at united-lamplight-workers'],
    ],
    ['Labour MP Hannah Quill said no.', ['hannah-quill: MP at labour-party']],
    [
      'The union’s chief, it said, was away. Firefighter Liam Byrd, 41, said no.',
      ['liam-byrd: Firefighter'],
    ],
  ])('stand before the name: %s', (paragraph, expected) => {
    expect(appointmentsIn(paragraph)).toEqual(expected);
  });

  it.each([
    [
      'Diane Wakeley, elective care lead for Cornwall, said no.',
      ['diane-wakeley: elective care lead'],
    ],
    [
      'Kevin McGrath, chief executive of Kestrel NHS Trust, said no.',
      ['kevin-mcgrath: chief executive at kestrel-nhs-trust'],
    ],
    [
      'Dr Anne Rains, National Incident Director for NHS England, said no.',
      ['anne-rains: National Incident Director at nhs-england'],
    ],
    [
      'Sir Stephen Poole, NHS national medical director, said no.',
      ['stephen-poole: national medical director at nhs'],
    ],
    ['Steve Barlow, the health secretary, said no.', ['steve-barlow: health secretary']],
    [
      'Oyinkan Adeleke, a nurse at Harrier Hospital, said no.',
      ['oyinkan-adeleke: nurse at harrier-hospital'],
    ],
    ['Will Smithers, 34, a driver, said no.', ['will-smithers: driver']],
    [
      'Maria Sousa (president of the Ropewalk union) said no.',
      ['maria-sousa: president at ropewalk'],
    ],
    [
      'Dr Aled Rhys, who chairs the Association of Valley Schools, said no.',
      ['aled-rhys: chair at association-of-valley-schools'],
    ],
    [
      'Lynne Fox, chair of the RCN’s pay committee, said no.',
      ['lynne-fox: chair at royal-college-of-nursing'],
    ],
    [
      'Philip Banks, the BMA’s chair of council, said no.',
      ['philip-banks: chair of council at british-medical-association'],
    ],
    [
      'Sara Lees, head of health at Unison and vice-chair of the TUC, said no.',
      ['sara-lees: head of health at unison; vice-chair at tuc'],
    ],
    [
      'Jo Green is the general secretary of the NEU.',
      ['jo-green: general secretary at national-education-union'],
    ],
  ])('stand after the name: %s', (paragraph, expected) => {
    expect(appointmentsIn(paragraph)).toEqual(expected);
  });

  it.each([
    [
      'The head of the British Medical Association’s consultants’ committee, Johan Malin, said no.',
      ['johan-malin: head at british-medical-association'],
    ],
    [
      'General secretary Mick Whelan-Day of the Ropewalk union said no.',
      ['mick-whelan-day: General secretary at ropewalk'],
    ],
    [
      'The Fire Brigades Union said its general secretary, Matt Garland, wrote.',
      ['matt-garland: general secretary at fire-brigades-union'],
    ],
    [
      'ASLEF, whose general secretary is Mick Garrow, said no.',
      ['mick-garrow: general secretary at aslef'],
    ],
    [
      'The chief fire officer of Northmoor Fire Service, Alison Pruett, said no.',
      ['alison-pruett: chief fire officer at northmoor-fire-service'],
    ],
  ])('stand apart from the name: %s', (paragraph, expected) => {
    expect(appointmentsIn(paragraph)).toEqual(expected);
  });

  it.each([
    'BMA junior doctors committee co-chairs Dr Vera Trent and Dr Rob Lawrence said no.',
    'Dr Vera Trent and Dr Rob Lawrence, co-chairs of the BMA’s consultants committee, said no.',
    'The co-chairs of the BMA’s Consultants Committee, Dr Vera Trent and Dr Rob Lawrence, said no.',
    'Dr Vera Trent and Dr Rob Lawrence, who co-chair the BMA’s consultants committee, said no.',
  ])('are given to each of several people: %s', (paragraph) => {
    expect(appointmentsIn(paragraph)).toEqual([
      'vera-trent: co-chair at british-medical-association',
      'rob-lawrence: co-chair at british-medical-association',
    ]);
  });

  it('do not come from a plural after one name', () => {
    expect(appointmentsIn('Jane Dorrit, nurses and porters marched.')).toEqual(['jane-dorrit: ']);
  });

  it('span the words that state them', () => {
    const { article, people } = namesIn(
      'So Kay Holt, interim chief executive of NHS Providers, left.',
    );
    const [{ mention }] = people[0]!.appointments as [(typeof people)[0]['appointments'][0]];
    expect(article.text.slice(mention.start, mention.end)).toBe(
      'interim chief executive of NHS Providers',
    );
  });
});

it('a post that owns another one is not theirs who hold that', () => {
  expect(
    appointmentsIn('Lorna Pike, who was the first minister’s adviser until May, said no.'),
  ).not.toContainEqual(expect.stringContaining('first minister'));
});

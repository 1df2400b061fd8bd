import { describe, expect, it } from 'vitest';
import { resolveRoles } from '../../../src/extract/entities/resolve-roles.ts';
import type { StrikeFinding } from '../../../src/extract/record.ts';
import { knowledge, mentionsIn, namesIn } from './_names.ts';

function lastMentionIn(paragraph: string): string | undefined {
  return mentionsIn(paragraph).at(-1);
}

describe('roles', () => {
  it('mean the person to whom the article gives them', () => {
    expect(
      lastMentionIn('Education Secretary Lorna Pike spoke. The education secretary left.'),
    ).toBe('ROLE The education secretary = lorna-pike');
  });

  it('are one office by several titles', () => {
    expect(
      lastMentionIn(
        'Health and Social Care Secretary Lorna Pike spoke. The Secretary of State left.',
      ),
    ).toBe('ROLE The Secretary of State = lorna-pike');
  });

  it('are told apart by organisation', () => {
    expect(
      lastMentionIn(
        'Ann Lee, chief executive of Kestrel NHS Trust, met Bo Rand, chief executive of Acas. Then the chief executive of Acas left.',
      ),
    ).toBe('ROLE the chief executive of Acas = bo-rand');
  });

  it('do not mean the deputy', () => {
    expect(
      lastMentionIn(
        'Ann Lee, deputy general secretary of Unison, spoke. The general secretary left.',
      ),
    ).toBe('ROLE The general secretary = nobody');
  });

  it('are nobody’s where two people hold them', () => {
    expect(
      lastMentionIn('Ann Lee, chair of Acas, met Bo Rand, chair of Unison. The chair left.'),
    ).toBe('ROLE The chair = nobody');
  });

  it.each([
    ['Gov. Lorna Pike spoke. The governor left.', 'ROLE The governor = lorna-pike'],
    ['Cllr Lorna Pike spoke. The councillor left.', 'ROLE The councillor = lorna-pike'],
    ['So said Lorna Pike, mayor of Thornbury. The mayor left.', 'ROLE The mayor = lorna-pike'],
    [
      'Former President Lorna Pike spoke. The former president left.',
      'ROLE The former president = lorna-pike',
    ],
  ])(
    'mean whoever is addressed by the office, or holds it somewhere: %s',
    (paragraph, expected) => {
      expect(lastMentionIn(paragraph)).toBe(expected);
    },
  );

  it('include those of an organisation named before', () => {
    expect(mentionsIn('Kestrel NHS Trust was full. The trust’s medical director wept.')).toEqual([
      'ORGANISATION Kestrel NHS Trust = kestrel-nhs-trust',
      'ROLE The trust’s medical director = nobody',
    ]);
  });
});

describe('spokespersons', () => {
  it.each([
    [
      'A spokesman for Kestrel Buses Ltd said no.',
      'ORGANISATION A spokesman for Kestrel Buses Ltd = kestrel-buses',
    ],
    ['An Amazon spokesperson said no.', 'ORGANISATION An Amazon spokesperson = amazon'],
    [
      'A Department for Education spokeswoman said no.',
      'ORGANISATION A Department for Education spokeswoman = department-for-education',
    ],
  ])('speak for their organisation: %s', (paragraph, expected) => {
    expect(mentionsIn(paragraph)).toEqual([expected]);
  });

  it('speak for the organisation named before', () => {
    expect(lastMentionIn('Kestrel NHS Trust was full. A trust spokesperson wept.')).toBe(
      'ORGANISATION A trust spokesperson = kestrel-nhs-trust',
    );
  });

  it('are people where they have names', () => {
    expect(lastMentionIn('Amazon spokesman Joe Lark said no.')).toBe('PERSON Joe Lark = joe-lark');
  });
});

describe('the step that resolves roles by date', () => {
  const step = resolveRoles(knowledge);
  const paragraph = 'Nurses marched. The health secretary left.';

  function roleOn(published: string | null, strikes: readonly StrikeFinding[] = []): string | null {
    const analysis = namesIn(paragraph);
    const article = { ...analysis.article, source: { ...analysis.article.source, published } };
    const { mentions = analysis.mentions } = step.run({ ...analysis, article, strikes });
    return mentions.at(-1)!.entity;
  }

  it('asks who held the office on the day of publication', () => {
    expect(roleOn('2016-04-27')).toBe('jeremy-hunt');
    expect(roleOn('2023-04-20')).toBe('steve-barclay');
    expect(roleOn('2025-07-30')).toBe('wes-streeting');
  });

  function officesLeftOpen(...paragraphs: readonly string[]): number {
    const { mentions } = namesIn(...paragraphs, 'The transport secretary left.');
    return mentions.at(-1)!.offices?.length ?? 0;
  }

  it.each([
    'Lorna Pike, as transport secretary, had promised trains.',
    'Idris Farrow and Lorna Pike have both been transport secretary.',
    'Thornbury’s transport secretary, Lorna Pike, met the drivers.',
    'Transport secretary Lorna Pike met Idris Farrow, transport secretary until Monday.',
  ])('leaves open an office that the text gives to somebody of its own: %s', (paragraph) => {
    expect(officesLeftOpen(paragraph)).toBe(0);
  });

  it.each([
    'Lorna Pike met the transport secretary.',
    'Lorna Pike, the former transport secretary, met the drivers.',
    'Lorna Pike, the shadow transport secretary, met the drivers.',
    'Mark Harper was appointed transport secretary.',
    'Nobody had been transport secretary for longer.',
  ])('still asks where it gives it to nobody else: %s', (paragraph) => {
    const { mentions } = namesIn(paragraph, 'The transport secretary left.');
    const last = mentions.at(-1)!;
    expect(last.offices?.length || last.entity === 'mark-harper').toBeTruthy();
  });

  it('do not give the office of a government to whoever has the last word of its title', () => {
    expect(lastMentionIn('Treasury minister Lorna Pike spoke. The prime minister left.')).toBe(
      'ROLE The prime minister = nobody',
    );
  });

  it('does not ask whose prime minister “its prime minister” is', () => {
    const { mentions } = namesIn('Ottawa is tired. Its prime minister left.');
    expect(mentions.at(-1)!.offices).toEqual([]);
  });

  it('asks who held it when the strike began where the day is not known', () => {
    const strike: StrikeFinding = {
      id: 'doctors-2023-04-11',
      from: '2023-04-11T07:00+01:00',
      to: null,
      workforces: [],
      nations: [],
      status: 'HELD',
      main: true,
      provisional: false,
      confidence: 1,
      evidence: [],
    };
    expect(roleOn(null, [strike])).toBe('steve-barclay');
  });

  it('leaves the role open where no day is known, or nobody held it', () => {
    expect(roleOn(null)).toBe(null);
    expect(roleOn('1987-01-01')).toBe(null);
  });

  it('adds the person with the words that name them', () => {
    const analysis = namesIn(paragraph);
    const article = {
      ...analysis.article,
      source: { ...analysis.article.source, published: '2023-04-20' },
    };
    const { people } = step.run({ ...analysis, article });
    expect(people).toEqual([
      {
        id: 'steve-barclay',
        name: 'Steve Barclay',
        honorific: null,
        pronoun: 'he',
        mentions: [{ start: 16, end: 36 }],
        appointments: [
          { title: 'health secretary', organisation: null, mention: { start: 20, end: 36 } },
        ],
      },
    ]);
  });
});

describe('a kind of body before a title', () => {
  it('is the one named before', () => {
    expect(mentionsIn('Northmoor Borough Council met. Council leader Joe Pascoe said no.')).toEqual(
      [
        'ORGANISATION Northmoor Borough Council = northmoor-borough-council',
        'ORGANISATION Council = northmoor-borough-council',
        'PERSON Joe Pascoe = joe-pascoe',
      ],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { linesOf, recordOf } from './_extracted.ts';

/** Reported clauses of a text, as `linesOf` shows them. */
function reportedIn(text: string): readonly string[] {
  return linesOf(recordOf(text).quotes.filter(({ kind }) => kind === 'INDIRECT'));
}

describe('where a reported clause ends', () => {
  it('leaves out what the reporter sets against it', () => {
    expect(
      reportedIn('Ivor Penhallow said the yard would shut, but the crews have heard that before.'),
    ).toEqual(['INDIRECT Ivor Penhallow: the yard would shut']);
    expect(
      reportedIn('Ivor Penhallow said the yard would shut, although no date has been set.'),
    ).toEqual(['INDIRECT Ivor Penhallow: the yard would shut']);
  });

  it('leaves out what the same person did next, and how that is joined', () => {
    expect(
      reportedIn('Ivor Penhallow said the yard was shut and on Friday warned that more would go.'),
    ).toEqual([
      'INDIRECT Ivor Penhallow: the yard was shut',
      'INDIRECT Ivor Penhallow: more would go',
    ]);
  });

  it('keeps names joined by "and" together where they say something in it', () => {
    expect(
      reportedIn(
        'Ivor Penhallow said both the Dockers Union and the Penwick Echo have found faults.',
      ),
    ).toEqual([
      'INDIRECT Ivor Penhallow: both the Dockers Union and the Penwick Echo have found faults',
    ]);
  });

  it('keeps a passive that only looks like a verb of saying', () => {
    expect(
      reportedIn('Ivor Penhallow said a judge had been named but not yet invited by the yard.'),
    ).toEqual(['INDIRECT Ivor Penhallow: a judge had been named but not yet invited by the yard']);
  });

  it('ends a clause inside a relative one at its comma', () => {
    expect(
      reportedIn('The Dockers Union, which says that it is ready to talk, wants a date.'),
    ).toEqual(['INDIRECT Dockers Union: it is ready to talk']);
  });

  it('ends where the main clause begins', () => {
    expect(
      reportedIn(
        'After Ivor Penhallow said that he would go, the Dockers Union said it was sorry.',
      ),
    ).toEqual(['INDIRECT Ivor Penhallow: he would go', 'INDIRECT Dockers Union: it was sorry']);
  });

  it('ends where the main clause follows what opens the sentence', () => {
    expect(
      reportedIn(
        'Despite a notice from Ivor Penhallow stating that the yard was shut, the crews went in and stayed.',
      ),
    ).toEqual(['INDIRECT Ivor Penhallow: the yard was shut']);
    expect(
      reportedIn('Despite the rain, Ivor Penhallow said that were it dry, the crews would work.'),
    ).toEqual(['INDIRECT Ivor Penhallow: were it dry, the crews would work']);
  });

  it('ends at a dash where the reporter goes on', () => {
    expect(
      reportedIn('Ivor Penhallow agreed that the yard was safe – and he was ready to work there.'),
    ).toEqual(['INDIRECT Ivor Penhallow: the yard was safe']);
  });

  it('ends before a colon and a quotation', () => {
    expect(
      reportedIn('Ivor Penhallow said the yard was safe: “I would work there myself.”'),
    ).toEqual(['INDIRECT Ivor Penhallow: the yard was safe']);
  });

  it('takes in the marks of a term at its start', () => {
    expect(reportedIn('Ivor Penhallow announced a “Day of Calm” would be held in June.')).toEqual([
      'INDIRECT Ivor Penhallow: a “Day of Calm” would be held in June',
    ]);
  });
});

describe('a cue inside the clause that it reports', () => {
  it('joins subject and verb on its two sides', () => {
    const [quote] = recordOf(
      'The trouble, according to Ivor Penhallow, is not the pay but the hours.',
    ).quotes;
    expect(quote).toMatchObject({
      text: 'The trouble is not the pay but the hours',
      segments: [
        { start: 0, end: 11 },
        { start: 42, end: 70 },
      ],
    });
  });

  it('joins a lesser clause and the main one', () => {
    expect(
      reportedIn('When the crew came, Ivor Penhallow said, they found the gates shut.'),
    ).toEqual(['INDIRECT Ivor Penhallow: When the crew came they found the gates shut']);
  });

  it('leaves out when it happened', () => {
    expect(reportedIn('A week later, Ivor Penhallow said, the men came back.')).toEqual([
      'INDIRECT Ivor Penhallow: the men came back',
    ]);
  });

  it('leaves a clause to the fragment that completes it', () => {
    expect(reportedIn('Every hut had a stove, Ivor Penhallow said, “with real coal”.')).toEqual([]);
  });
});

describe('which words open a reported clause', () => {
  it('knows verbs by their object where no form shows them', () => {
    expect(reportedIn('Ivor Penhallow warned the plan poses a threat to the yard.')).toEqual([
      'INDIRECT Ivor Penhallow: the plan poses a threat to the yard',
    ]);
  });

  it('needs no verb that it knows behind "said" and an article', () => {
    expect(reportedIn('Ivor Penhallow said the bill leaves crews to make up the loss.')).toEqual([
      'INDIRECT Ivor Penhallow: the bill leaves crews to make up the loss',
    ]);
  });

  it('knows a clause whose subject stands before the verb of saying', () => {
    expect(reportedIn('It was a plan that critics say would cost hundreds of jobs.')).toEqual([
      'INDIRECT critics: would cost hundreds of jobs',
    ]);
  });

  it('looks behind when, where and in what it was said', () => {
    expect(reportedIn('Ivor Penhallow said Tuesday it will cut hundreds of jobs.')).toEqual([
      'INDIRECT Ivor Penhallow: it will cut hundreds of jobs',
    ]);
    expect(
      reportedIn('The Dockers Union told parents in an email it would close its nursery.'),
    ).toEqual(['INDIRECT Dockers Union: it would close its nursery']);
    expect(
      reportedIn(
        'Ivor Penhallow said in evidence to the Penwick Harbour and Works Committee on Monday that crews were short.',
      ),
    ).toEqual(['INDIRECT Ivor Penhallow: crews were short']);
  });

  it('tells "this was" from "this week"', () => {
    expect(reportedIn('Ivor Penhallow said this was the second breach.')).toEqual([
      'INDIRECT Ivor Penhallow: this was the second breach',
    ]);
    expect(reportedIn('Ivor Penhallow said this week.')).toEqual([]);
  });

  it('knows many who are named behind the verb without an article', () => {
    expect(reportedIn('The yard will close by autumn, say campaigners in Penwick.')).toEqual([
      'INDIRECT campaigners: The yard will close by autumn',
    ]);
    expect(reportedIn('The secret, say boat experts, is the paint.')).toEqual([
      'INDIRECT boat experts: The secret is the paint',
    ]);
  });

  it('takes a clause behind a title for no subject', () => {
    expect(
      reportedIn('Ivor Penhallow, 34, claims the wall of rock next door has ruined his lawn.'),
    ).toEqual(['INDIRECT Ivor Penhallow: the wall of rock next door has ruined his lawn']);
  });

  it('needs no verb that it knows before a cue at the end', () => {
    expect(reportedIn('Most crews now favour it for harbours, Ivor Penhallow said.')).toEqual([
      'INDIRECT Ivor Penhallow: Most crews now favour it for harbours',
    ]);
  });

  it('knows irregular verbs of the past', () => {
    expect(reportedIn('Prosecutors allege Penhallow took the money and ran.')).toEqual([
      'INDIRECT Prosecutors: Penhallow took the money and ran',
    ]);
  });

  it('takes nothing that is merely said for a clause', () => {
    expect(reportedIn('Ivor Penhallow said the same thing in May.')).toEqual([]);
    expect(reportedIn('Ivor Penhallow said a few words about the yard.')).toEqual([]);
    expect(reportedIn('Ivor Penhallow stressed the need for talks.')).toEqual([]);
  });

  it('takes no thing that is told of for a clause', () => {
    expect(reportedIn('Ivor Penhallow announced the date in a note that was short.')).toEqual([]);
    expect(reportedIn('Ivor Penhallow added amendments that would shut the yard.')).toEqual([]);
    expect(reportedIn('Ivor Penhallow denied reports that the yard would be sold.')).toEqual([]);
    expect(reportedIn('Ivor Penhallow vowed to cut off a body that hired strangers.')).toEqual([]);
  });

  it('has a report that nobody is named for', () => {
    expect(reportedIn('It was announced on Monday that the yard would shut.')).toEqual([
      'INDIRECT ?: the yard would shut',
    ]);
  });
});

describe('sources that the article tells no more of', () => {
  it('are named as the words do', () => {
    expect(reportedIn('According to court documents, the crews left on 4 May.')).toEqual([
      'INDIRECT court documents: the crews left on 4 May',
    ]);
    expect(reportedIn('More than forty boats were lost, an official report says.')).toEqual([
      'INDIRECT official report: More than forty boats were lost',
    ]);
  });

  it('are left out where the writing is somebody’s who was not found', () => {
    expect(reportedIn('The report said that the crews had left.')).toEqual([]);
    expect(
      reportedIn('More than forty boats were lost, according to data published on Monday.'),
    ).toEqual([]);
  });
});

describe("a report inside somebody else's", () => {
  it('has the outer one for its parent', () => {
    const { quotes } = recordOf(
      'Marta Ollerton told the inquiry that the brakes were worn, according to the Penwick Echo.',
    );
    const [outer, inner] = quotes;
    expect(linesOf(quotes)).toEqual([
      'INDIRECT Penwick Echo: Marta Ollerton told the inquiry that the brakes were worn',
      'INDIRECT Marta Ollerton: the brakes were worn',
    ]);
    expect(inner!.parent).toBe(outer!.id);
  });

  it('is told by the one of whom somebody says so', () => {
    const { quotes } = recordOf(
      'Ivor Penhallow said Marta Ollerton told her crew that the yard was shut.',
    );
    expect(linesOf(quotes)).toEqual([
      'INDIRECT Ivor Penhallow: Marta Ollerton told her crew that the yard was shut',
      'INDIRECT Marta Ollerton: the yard was shut',
    ]);
    expect(quotes[1]!.parent).toBe(quotes[0]!.id);
  });

  it("is the parent of another speaker's fragment, whose closing mark it takes in", () => {
    const { quotes } = recordOf(
      'Ivor Penhallow said Marta Ollerton, his deputy, had called the plan “a farce”.',
    );
    const [outer, inner] = quotes;
    expect(linesOf(quotes)).toEqual([
      'INDIRECT Ivor Penhallow: Marta Ollerton, his deputy, had called the plan “a farce”',
      'MIXED Marta Ollerton: a farce',
    ]);
    expect(inner!.parent).toBe(outer!.id);
  });

  it('is one where the same person tells it twice', () => {
    expect(
      reportedIn('Ivor Penhallow said the cuts were equal to a sacking, he told the crews.'),
    ).toHaveLength(1);
  });

  it("is none where the fragment is the same speaker's", () => {
    expect(reportedIn('Ivor Penhallow said the plan was “a farce”.')).toEqual([]);
  });
});

describe('where a reported clause begins', () => {
  it.each([
    ['Ivor Penhallow said last night there would be no sale.', 'there would be no sale'],
    ['Ivor Penhallow said this week the yard was shut.', 'the yard was shut'],
    ['Ivor Penhallow conceded the timing looked poor.', 'the timing looked poor'],
    ['Ivor Penhallow says I’m being unkind.', 'I’m being unkind'],
  ])('%s', (sentence, clause) => {
    expect(reportedIn(sentence)).toEqual([`INDIRECT Ivor Penhallow: ${clause}`]);
  });
});

describe('what the reporter or the speaker does next', () => {
  it.each([
    [
      'said his crew walked the quay and found three nests.',
      'walked the quay and found three nests',
    ],
    ['said his crew came home and talked about the tide.', 'came home and talked about the tide'],
    ['says his crew is doing us a favour by putting it to rest.', 'by putting it to rest'],
    ['said the crane was safe; the report has been withdrawn.', 'the crane was safe'],
    ['said 20 boats sank at Dray; 11 at Marlow.', '20 boats sank at Dray; 11 at Marlow'],
    ['said the yard would shut, and would not say when.', 'the yard would shut'],
    ['said two men had told him and declined to name them.', 'two men had told him'],
    ['said the noise was bad, but he refuses to move.', 'the noise was bad'],
    ['said a crane was due, but the money had gone elsewhere.', 'but the money had gone elsewhere'],
    ['said the crane was the best, a view not shared by the crews.', 'the crane was the best'],
    ['told his crew he had come into money, a jury has been told.', 'he had come into money'],
    ['said he took the blame for it but denied hiding it.', 'he took the blame for it'],
    ['said crews could rebook and urged them to stay away.', 'crews could rebook'],
    ['says he tells every hand that they are there to learn.', 'they are there to learn'],
  ])('Ivor Penhallow %s', (sentence, end) => {
    const reported = reportedIn(`Ivor Penhallow ${sentence}`);
    expect(reported).toHaveLength(1);
    expect(reported[0]!.endsWith(end)).toBe(true);
  });

  it('leaves the main clause behind the lesser one', () => {
    expect(
      reportedIn(
        'While Ivor Penhallow conceded that the yard was short of cash, the crews would fight.',
      ),
    ).toEqual(['INDIRECT Ivor Penhallow: the yard was short of cash']);
    expect(
      reportedIn('The Dockers Union, which has said it does not plan a strike, fell silent.'),
    ).toEqual(['INDIRECT Dockers Union: it does not plan a strike']);
  });

  it('is told by the outer one of two reports of one speaker', () => {
    expect(
      reportedIn('Ivor Penhallow says he tells every hand that they are there to learn.'),
    ).toEqual(['INDIRECT Ivor Penhallow: he tells every hand that they are there to learn']);
  });
});

import { describe, expect, test } from 'vitest';
import { recordOf, spokenIn } from './_extracted.ts';

describe('the turns of a transcript without marks', () => {
  test('behind "A:" are those of whoever is interviewed, and its questions are nobody’s', () => {
    expect(
      spokenIn(
        'Wanda Quillfeather has mended umbrellas in Penwick since 1988. Her apprentice was Ned Larkrise.',
        'Q: Is it a dying trade?',
        'A: My mother thought so. It rained the next day.',
        'Q: Who comes in?',
        'A: Bishops, mostly.',
        'I never ask them why.',
        'Q: Has Ned Larkrise ever come back?',
        'A: I see him on the pier.',
        'The shop is open on wet days.',
      ),
    ).toEqual([
      'DIRECT Wanda Quillfeather: My mother thought so. It rained the next day.',
      'DIRECT Wanda Quillfeather: Bishops, mostly. I never ask them why.',
      'DIRECT Wanda Quillfeather: I see him on the pier.',
    ]);
  });

  test('behind "A." are no words of a name, and "Q." is nobody', () => {
    const paragraphs = [
      'Wanda Quillfeather was cross-examined by Ned Larkrise. The jury read what she told police:',
      'Q. Who asked you?',
      'A. Tobias did. I said, “Are you sure?”',
      'Q. Was he?',
      'A. He never told me.',
      'Q. Better for whom?',
      'A. He went home. I stayed.',
    ];
    expect(spokenIn(...paragraphs)).toEqual([
      'DIRECT Wanda Quillfeather: Tobias did. I said, “Are you sure?”',
      'DIRECT Wanda Quillfeather: Are you sure?',
      'DIRECT Wanda Quillfeather: He never told me.',
      'DIRECT Wanda Quillfeather: He went home. I stayed.',
    ]);
    expect(recordOf(...paragraphs).people.map(({ name }) => name)).toEqual([
      'Wanda Quillfeather',
      'Ned Larkrise',
      'Tobias',
    ]);
  });

  test('are of whom the introduction is about, and not of whom it calls hers', () => {
    expect(
      spokenIn(
        'After thirty years Wanda Quillfeather will hang up her bell. Her father, Tobias Quillfeather, rang it before her, and her manager, Ned Larkrise, will miss it.',
        'Q: Were you ever afraid?',
        'A: Once, in the fog, I was.',
        'Q: And now?',
        'A: I never think of it.',
        'Q: Who comes next?',
        'A: Nobody that I know of.',
      ),
    ).toEqual([
      'DIRECT Wanda Quillfeather: Once, in the fog, I was.',
      'DIRECT Wanda Quillfeather: I never think of it.',
      'DIRECT Wanda Quillfeather: Nobody that I know of.',
    ]);
  });

  test('are told by initials, and whoever mostly asks is left out', () => {
    expect(
      spokenIn(
        'The brothers Ned and Tobias Larkrise build boats. Wanda Quillfeather met them for the Penwick Post.',
        'WQ: Whose idea was it?',
        'NL: It was mine.',
        'TL: You always say that.',
        'WQ: And was it yours?',
        'TL: We both had it, in our bath.',
        'NL: That is true.',
      ),
    ).toEqual([
      'DIRECT Ned Larkrise: It was mine.',
      'DIRECT Tobias Larkrise: You always say that.',
      'DIRECT Tobias Larkrise: We both had it, in our bath.',
      'DIRECT Ned Larkrise: That is true.',
    ]);
  });

  test('are told by surname, and hold quotes in marks', () => {
    expect(
      spokenIn(
        'Wanda Quillfeather, a diver, spoke to us in Penwick.',
        'Post: What did they tell you?',
        'Quillfeather: My skipper said, “You will freeze.”',
        'Post: And did you?',
        'Quillfeather: I did not.',
        'Post: Will you go back?',
        'Quillfeather: In my own time.',
      ),
    ).toEqual([
      'DIRECT Wanda Quillfeather: My skipper said, “You will freeze.”',
      'DIRECT My skipper: You will freeze.',
      'DIRECT Wanda Quillfeather: I did not.',
      'DIRECT Wanda Quillfeather: In my own time.',
    ]);
  });

  test('are not the answers that a paper gives itself, nor lists of facts', () => {
    expect(
      recordOf(
        'Wanda Quillfeather runs the ferries from Penwick.',
        'Q: When do they sail?',
        'A: The first boat leaves at six.',
        'Q: What does it cost?',
        'A: A return is four pounds.',
        'Q: Are dogs allowed?',
        'A: They travel free.',
      ).quotes,
    ).toEqual([]);
    expect(
      recordOf(
        'Two boats were tested in Penwick by Wanda Quillfeather.',
        'Pros: It is quick and it is quiet.',
        'Cons: It sinks.',
        'Pros: It floats for a day.',
        'Cons: It is slow.',
      ).quotes,
    ).toEqual([]);
  });
});

test('an interview is with whomever its introduction names, whoever is named in the answers', () => {
  expect(
    spokenIn(
      'Five minutes with Wanda Quillfeather',
      'The diver, 61, lives in Penwick.',
      'Who taught you?',
      '“Ned Larkrise. Ned Larkrise was a bell-founder and could not swim.”',
      'Do you still dive?',
      '“With Ned Larkrise, on Sundays.”',
      'What is down there?',
      '“Bells.”',
    ).map((line) => line.split(':')[0]),
  ).toEqual([
    'DIRECT Wanda Quillfeather',
    'DIRECT Wanda Quillfeather',
    'DIRECT Wanda Quillfeather',
  ]);
});

describe('an interview', () => {
  test.each([
    ['Tobias Larkrise spoke to Wanda Quillfeather, who steers the ferry, about the dispute.'],
    ['Captain Wanda Quillfeather speaks to Tobias Larkrise about what comes next.'],
    ['Our reporter Tobias Larkrise spoke with Wanda Quillfeather ahead of the vote.'],
    ['Wanda Quillfeather was interviewed by Tobias Larkrise on Tuesday.'],
    ['Wanda Quillfeather tells Tobias Larkrise why she would do it again.'],
    ['Wanda Quillfeather took over in May. She spoke to Tobias Larkrise for the Post.'],
    ['Ned Harbottle is cross. Ned Harbottle has left. We put that and more to Wanda Quillfeather.'],
    ['The ferry stopped when Ned Harbottle left. Wanda Quillfeather explains what is to be done.'],
    [
      'Wanda Quillfeather, 54, took over from Ned Harbottle and quarrels with Ned Harbottle’s firm.',
    ],
  ])('answers whom the introduction lets talk: %s', (introduction) => {
    expect(
      spokenIn(
        introduction,
        'Q: Why now?',
        'A: “I had asked four times.”',
        'Q: And the old captain?',
        'A: “I hear that Ned Harbottle is at home.”',
      ),
    ).toEqual([
      'DIRECT Wanda Quillfeather: I had asked four times.',
      'DIRECT Wanda Quillfeather: I hear that Ned Harbottle is at home.',
    ]);
  });

  test.each([
    ['Q: ', 'A: '],
    ['Q. ', 'A. '],
    ['Q – ', 'A – '],
    ['Q ', 'A '],
    ['Question: ', 'Answer: '],
  ])('is told by the labels %s and %s', (asks, answers) => {
    expect(
      spokenIn(
        'Wanda Quillfeather steers the ferry.',
        `${asks}Why now?`,
        `${answers}“I had asked four times.”`,
        `${asks}And then?`,
        `${answers}“I waited.”`,
      ),
    ).toEqual([
      'DIRECT Wanda Quillfeather: I had asked four times.',
      'DIRECT Wanda Quillfeather: I waited.',
    ]);
  });

  test.each([
    'Wanda Quillfeather, 43, ferry captain',
    'Wanda Quillfeather, ferry captain, Penwick',
  ])('is with whom a line over its questions tells of: %s', (line) => {
    expect(
      spokenIn(
        line,
        'Q: Why now?',
        'A: “I had asked Ned Harbottle four times.”',
        'Q: And then?',
        'A: “I asked Ned Harbottle again.”',
      ),
    ).toEqual([
      'DIRECT Wanda Quillfeather: I had asked Ned Harbottle four times.',
      'DIRECT Wanda Quillfeather: I asked Ned Harbottle again.',
    ]);
  });

  test('is not with whoever wrote it', () => {
    expect(
      spokenIn(
        'By Tobias Larkrise',
        'Wanda Quillfeather steers the ferry. She spoke on deck.',
        'Q: Why now?',
        'A: “I had asked four times.”',
      ),
    ).toEqual(['DIRECT Wanda Quillfeather: I had asked four times.']);
  });

  test.each([
    'Last week Wanda Quillfeather walked out on the harbour master, Ned Harbottle. Today she explains why.',
    'Ned Harbottle was 19 when he was lost off the ferry. His mother, Wanda Quillfeather, has asked why ever since. She spoke to us.',
    'Ned Harbottle steered the ferry for years. His successor, Wanda Quillfeather, does now. We met her on deck.',
    'The captain answers our questions. Wanda Quillfeather was talking to Ned Harbottle.',
  ])('is with whom a sentence lets talk: %s', (introduction) => {
    expect(
      spokenIn(introduction, 'Q: Why now?', 'A: “I had asked four times.”', 'Q: And?', 'A: “No.”'),
    ).toEqual([
      'DIRECT Wanda Quillfeather: I had asked four times.',
      'DIRECT Wanda Quillfeather: No.',
    ]);
  });

  test.each([
    'Ten Minutes With Tochi Wexcombe',
    'The big interview: Tochi Wexcombe',
    'Coffee with captain Tochi Wexcombe',
    'Sixty Seconds With... Tochi Wexcombe',
  ])('is with whom its headline ends on: %s', (headline) => {
    const lines = ['Why now?', 'How?', 'And then?'].flatMap((question, index) => [
      question,
      `A: “It was the ${index + 1}st time of asking.”`,
    ]);
    const { quotes } = recordOf(headline, 'The ferry is late. We asked why.', ...lines);
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(
      Array.from({ length: 3 }, () => 'Tochi Wexcombe'),
    );
  });

  test('answers nobody of whom only the answers tell', () => {
    expect(
      spokenIn(
        'The ferry has been tied up since May.',
        'Q: Why now?',
        'A: “I had asked Ned Harbottle four times.”',
        'Q: And?',
        'A: “I waited.”',
      ),
    ).toEqual(['DIRECT ?: I had asked Ned Harbottle four times.', 'DIRECT ?: I waited.']);
  });
});

import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('an aside with a cue', () => {
  test('has a speaker of its own, where it stands within the words', () => {
    expect(
      spokenIn(
        'Marta Ollerton met Ned Orpen. Ollerton, a colleague said, “is sure of the contrast” with Orpen.',
      ),
    ).toEqual(['MIXED colleague: is sure of the contrast']);
  });

  test('belongs to the name before it, where the comma after a title is missing', () => {
    expect(
      spokenIn(
        '“The yard needs a plan,” Marta Ollerton, the guru who founded the town’s press said.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: The yard needs a plan,']);
  });
});

describe('a clause that is over', () => {
  test('says nothing of what stands in the main clause', () => {
    expect(
      spokenIn('After Marta Ollerton asked about it, the board became “testy”, a clerk said.'),
    ).toEqual(['MIXED clerk: testy']);
  });

  test('leaves words right behind its comma to the one who speaks there', () => {
    expect(spokenIn('When Marta Ollerton said, “We are going now,” the room fell silent.')).toEqual(
      ['DIRECT Marta Ollerton: We are going now,'],
    );
  });

  test('is somebody else’s, where “while” opens it behind the quotation', () => {
    expect(
      spokenIn(
        'Marta Ollerton said she would “back the plan” but “will lead nobody to it,” while Ned Orpen suggested it was late.',
      ),
    ).toEqual([
      'MIXED Marta Ollerton: back the plan',
      'MIXED Marta Ollerton: will lead nobody to it,',
    ]);
  });

  test('needs a verb of saying: to put it into a drawer is none', () => {
    expect(
      spokenIn(
        'Marta Ollerton said she worked with Ned Orpen, who took the plan and put it into a drawer: “He was no help.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: He was no help.']);
  });

  test('yields, where somebody only appeals to others, to the one who says so', () => {
    expect(
      spokenIn(
        'Marta Ollerton said that Ned Orpen appeals to drivers because of the “old fear” they know.',
      ),
    ).toEqual(['MIXED Marta Ollerton: old fear']);
  });

  test('goes on with the name between the commas before its verb', () => {
    expect(
      spokenIn(
        'The lord chancellor, Ned Orpen, agreed the 1701 Act of the Yard, which names the heir, was old but added that “its effects are few”.',
      ),
    ).toEqual(['MIXED Ned Orpen: its effects are few']);
  });
});

describe('a title with a preposition', () => {
  test('tells a field, and the name behind it is the bearer’s', () => {
    expect(
      spokenIn('Liberal spokeswoman for women Marta Ollerton said: “It is not enough.”'),
    ).toEqual(['DIRECT Marta Ollerton: It is not enough.']);
    expect(spokenIn('“Thank you all,” said master of ceremonies Marta Ollerton, a baker.')).toEqual(
      ['DIRECT Marta Ollerton: Thank you all,'],
    );
  });

  test('tells for whom somebody speaks, where a person’s title stands behind it', () => {
    expect(spokenIn('A spokesman for campaigner Marta Ollerton said: “It is not enough.”')).toEqual(
      ['DIRECT spokesman for campaigner Marta Ollerton: It is not enough.'],
    );
  });

  test('may have an adjective before it', () => {
    expect(spokenIn('It has been “very dear to him,” said a source close to the board.')).toEqual([
      'MIXED source: very dear to him,',
    ]);
  });
});

test('a quotation right behind another one is the same speaker’s, where nobody else is told', () => {
  expect(
    spokenIn(
      '“I shall do better than they did,” says Marta Ollerton, 21, a student. “But the dream has changed,” because of the rents.',
    ).at(-1),
  ).toBe('DIRECT Marta Ollerton: But the dream has changed,');
});

test('a high post is nobody’s of whom the text tells a lesser one', () => {
  expect(
    spokenIn(
      'Labour MP Ned Orpen spoke to Marta Ollerton. Orpen said it was late. Later the prime minister said: “It is not late.”',
    ),
  ).not.toContain('DIRECT Ned Orpen: It is not late.');
});

describe('words about a claim', () => {
  test('are said by whoever judges it, and words in it by whoever made it', () => {
    expect(
      spokenIn(
        'Marta Ollerton said that Ned Orpen’s claim that Crane is in favour is “simply untrue.”',
      ),
    ).toEqual(['MIXED Marta Ollerton: simply untrue.']);
    expect(
      spokenIn('Marta Ollerton rejected Ned Orpen’s claim that Crane was “soft on it”.'),
    ).toEqual(['MIXED Ned Orpen: soft on it']);
  });
});

describe('what stands before a quotation', () => {
  test('may be a participle and no verb', () => {
    expect(
      spokenIn('Ned Orpen told the Guardian in a written statement, “I really do not want it.”'),
    ).toEqual(['DIRECT Ned Orpen: I really do not want it.']);
  });

  test('may be the verb and then the name', () => {
    expect(spokenIn('Said Marta Ollerton, “The thought of it is very painful to us.”')).toEqual([
      'DIRECT Marta Ollerton: The thought of it is very painful to us.',
    ]);
  });

  test('may be a time, which is nobody', () => {
    expect(
      spokenIn(
        'Al Sharp left no doubt. Eight years ago, he backed Ned Orpen over Ida Crane and said, “Ida has done nothing.”',
      ),
    ).toEqual(['DIRECT Al Sharp: Ida has done nothing.']);
  });

  test('may be a dash', () => {
    expect(spokenIn('Ned Orpen had no doubt -- “I think it is peanuts to all of us.”')).toEqual([
      'DIRECT Ned Orpen: I think it is peanuts to all of us.',
    ]);
  });

  test('may end with an abbreviation', () => {
    expect(
      spokenIn(
        '“It does not match,” Ida Crane told reporters in Fort Mill, S.C. “It seems he has a lot of energy.”',
      ).join(' '),
    ).toContain('It seems he has a lot of energy.');
  });

  test('may say what somebody used something for', () => {
    expect(
      spokenIn('Ned Orpen used this visit to demand that owners “pay their fair share now”.'),
    ).toEqual(['MIXED Ned Orpen: pay their fair share now']);
  });
});

describe('what stands behind a quotation', () => {
  test('may be a verb that no list has, and then the name', () => {
    expect(spokenIn('“Is he watching them?” reacted Ida Crane.')).toEqual([
      'DIRECT Ida Crane: Is he watching them?',
    ]);
  });

  test('may tell whose quote it is', () => {
    expect(
      spokenIn(
        '“I would rather have a cat in the yard than him.” That quote from Ida Crane stood on the front page.',
      ),
    ).toEqual(['DIRECT Ida Crane: I would rather have a cat in the yard than him.']);
  });
});

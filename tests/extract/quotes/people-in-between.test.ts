import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('somebody whom the text only describes', () => {
  test('is “he” in the sentence behind, whatever they are called', () => {
    expect(
      spokenIn(
        'Joss Orpen said he would vote in favour.\n\nOne processor, who buys on both sides of the bay, was more sanguine. “They vote every year,” he said.',
      ).at(-1),
    ).toBe('DIRECT One processor: They vote every year,');
    expect(
      spokenIn(
        'Ned Orpen said it was over. “I am off,” he said.\n\nOne first-team regular told us the room was split. “Half of us want him back,” he said.',
      ).at(-1),
    ).toBe('DIRECT One first-team regular: Half of us want him back,');
  });

  test('speaks in a parenthesis as “one of them”', () => {
    expect(
      spokenIn(
        'Marta Ollerton met the altos. “She has stopped being polite,” one of them whispers.',
      ),
    ).toEqual(['DIRECT one: She has stopped being polite,']);
  });

  test('goes by the name that the sentence gives them', () => {
    expect(
      spokenIn(
        'The man who taught them is Ned Orpen, who started as a boy. “I am not here to work,” he says.',
      ),
    ).toEqual(['DIRECT Ned Orpen: I am not here to work,']);
  });
});

describe('“he” behind a report', () => {
  test('is whoever stands before an aside, and not the subject of what is reported', () => {
    expect(
      spokenIn(
        'Ned Orpen, prosecuting, said Mr Welby, who was 88 and nearly blind, had trusted her. “He called her his right eye,” he told the court.',
      ),
    ).toEqual(['DIRECT Ned Orpen: He called her his right eye,']);
  });
});

describe('“she” behind what she owns', () => {
  test('is the owner, and not whoever is named beside it', () => {
    expect(
      spokenIn(
        'Marta Ollerton left the board. Her letter to the mayor, Robin Tarrick, was four lines long. In it she said she could “no longer defend in public what was wrong”.',
      ),
    ).toEqual(['MIXED Marta Ollerton: no longer defend in public what was wrong']);
  });
});

describe('somebody’s own', () => {
  test('is “she” less than the one whose they are', () => {
    expect(
      spokenIn('Marta Ollerton left early. Her agent had called. “I was tired,” she said.'),
    ).toEqual(['DIRECT Marta Ollerton: I was tired,']);
  });

  test('speaks behind a gesture', () => {
    expect(
      spokenIn(
        '“They told us to sell,” says Marta Ollerton, who gave up a job in insurance. Her sister laughs. “So did you.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: They told us to sell,', 'DIRECT Her sister: So did you.']);
  });
});

describe('kin', () => {
  test('are those of the same surname, where the text has no other', () => {
    expect(
      spokenIn(
        'Hamish Orrock slipped on wet rock. Ned Tarrick found him. “He was cold,” Mr Tarrick said.\n\nJeanette Orrock says her husband will not be going back up. He says otherwise. “The phone is still there,” he pointed out.',
      ).at(-1),
    ).toBe('DIRECT Hamish Orrock: The phone is still there,');
    expect(
      spokenIn(
        'Hamish Orrock, a baker, slipped. Jeanette Orrock rang.\n\n“He is late,” his wife said.',
      ),
    ).toEqual(['DIRECT Jeanette Orrock: He is late,']);
  });

  test('are to others what those are to them', () => {
    expect(
      spokenIn(
        'It was a long wait for Ned Orpen. His daughter rang three times.\n\nHer father has forgiven them. “I was a docker,” he said.',
      ),
    ).toEqual(['DIRECT Ned Orpen: I was a docker,']);
  });

  test('are no namesakes who are told to be somebody else’s', () => {
    expect(
      spokenIn(
        'Hamish Orrock slipped. His sister, Jeanette Orrock, rang. “He is late,” his wife said.',
      ),
    ).toEqual(['DIRECT his wife: He is late,']);
  });
});

describe('whoever is introduced', () => {
  test('behind an opening phrase or a verb of presence goes on', () => {
    expect(
      spokenIn(
        'Marta Ollerton left. “I am tired,” she said.\n\nAcross the road, one resident who watches it all is enjoying herself. “You could not write it,” she said.',
      ).at(-1),
    ).toBe('DIRECT one resident: You could not write it,');
    expect(
      spokenIn(
        'Marta Ollerton left. Beside her stood a younger colleague, in his first year. “My rent has gone up,” he said.',
      ),
    ).toEqual(['DIRECT younger colleague: My rent has gone up,']);
  });

  test('is “a colleague of hers” and not she', () => {
    expect(
      spokenIn(
        'Marta Ollerton would not be drawn. But a colleague of hers was willing to talk. “Everybody likes him,” she said.',
      ),
    ).toEqual(['DIRECT colleague: Everybody likes him,']);
  });

  test('is nobody of the name in mind, where they are somebody else’s', () => {
    expect(
      spokenIn(
        '“Think again,” said Lady Tarrick.\n\nThe sister of one victim said she had waited. “It does not bring her back,” she said.',
      ).at(-1),
    ).toBe('DIRECT sister of one victim: It does not bring her back,');
  });
});

describe('an age', () => {
  const told =
    'Ned Orpen, 61, slipped on wet rock. The team leader, Piers Quillfeather, 34, found him.';

  test('tells who is called by it', () => {
    expect(spokenIn(`${told} “I could hear it ringing,” the 61-year-old said.`)).toEqual([
      'DIRECT Ned Orpen: I could hear it ringing,',
    ]);
    expect(spokenIn(`${told} “I could hear it ringing,” the 34-year-old said.`)).toEqual([
      'DIRECT Piers Quillfeather: I could hear it ringing,',
    ]);
  });

  test('makes it likelier that somebody is called by their kin', () => {
    expect(
      spokenIn(
        'Ned Orpen, 61, slipped on wet rock. The team leader, Piers Quillfeather, found him. “It rang,” the grandfather of six said.',
      ),
    ).toEqual(['DIRECT Ned Orpen: It rang,']);
  });
});

describe('a body that the text does not name', () => {
  test('is no league of which it spoke before', () => {
    const told = 'The Western Joiners’ League said the plan would “finish half the yards”.';
    expect(
      spokenIn(`${told}\n\nThe department said it had “nothing to add to this today”.`).at(-1),
    ).toBe('MIXED department: nothing to add to this today');
    expect(
      spokenIn(
        `${told}\n\nThe department declined to say how many yards there were. A spokeswoman said: “We know that this is hard.”`,
      ).at(-1),
    ).toBe('DIRECT spokeswoman: We know that this is hard.');
    expect(
      spokenIn(
        `${told}\n\nThe education department has responded. A spokesperson says schools were given “clear, practical advice”.`,
      ).at(-1),
    ).toBe('MIXED spokesperson: clear, practical advice');
  });

  test('is nobody’s daughter: “its letter” is not hers', () => {
    expect(
      spokenIn(
        'His daughter was born with two minutes to spare. Its letter said the reason did “not count for anything at all”.',
      ).join(),
    ).not.toContain('daughter');
  });
});

describe('a fragment', () => {
  test('is hers who speaks, and not of a passive that names nobody', () => {
    expect(
      spokenIn(
        'Marta Ollerton left. In a letter she said managers had been told of faulty pumps as early as 2018 and “chose to look elsewhere”.',
      ),
    ).toEqual(['MIXED Marta Ollerton: chose to look elsewhere']);
  });

  test('is what a body calls a thing', () => {
    expect(
      spokenIn(
        'The Harbour Council met. The pumps go by 2027, a date the council called “the very latest that can be borne”.',
      ),
    ).toEqual(['MIXED Harbour Council: the very latest that can be borne']);
  });
});

describe('a father', () => {
  test('is the one whose son the text has told of', () => {
    expect(
      spokenIn(
        'Ned Orpen, whose son was in hospital, was glad. The boy will not swim. “He asks me daily,” his father said.',
      ),
    ).toEqual(['DIRECT Ned Orpen: He asks me daily,']);
  });
});

describe('a post', () => {
  test('of two words is no other post that ends alike', () => {
    expect(
      spokenIn(
        'PC Ned Orpen was off duty. Marta Ollerton met them. “I am sorry,” the chief constable said.',
      ).join(),
    ).not.toContain('Ned Orpen');
  });

  test('in court is not that of somebody whose age alone is told', () => {
    expect(
      spokenIn(
        'Marta Ollerton, 33, was glad of the visit. The judge remarked that the man had “stolen what cannot be put back”.',
      ),
    ).toEqual(['MIXED judge: stolen what cannot be put back']);
  });
});

describe('whoever laughs and says', () => {
  test('is the subject of that clause, and not whoever held the lunch', () => {
    expect(
      spokenIn(
        'When Marta Ollerton was asked at a lunch held by the Harbour Guild about it, she laughed and said, “We will see.”',
      ).join(),
    ).toBe('DIRECT Marta Ollerton: We will see.');
  });
});

describe('“some”', () => {
  test('are not whoever is named behind them', () => {
    expect(
      spokenIn(
        'According to some on Twitter, Marta Ollerton was “walking around in disguise” all day.',
      ).join(),
    ).not.toContain('Marta');
  });
});

describe('“she” behind somebody’s kin', () => {
  test('is rather the one whose kin they are', () => {
    expect(
      spokenIn(
        'Marta Ollerton lay down in the road. Behind her lay her daughter, and behind her daughter lay a dog.',
        '“The driver asked me if I was ill,” she recalled.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: The driver asked me if I was ill,']);
    expect(
      spokenIn(
        'Families met outside. Marta Ollerton’s mother has lived there since May. “Nobody brought her a drink,” she said.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: Nobody brought her a drink,']);
  });

  test('is the mother whose son has been named, where the text says “his mother”', () => {
    expect(
      spokenIn(
        'Marta Ollerton was at home. Her son Ned had fallen at football.',
        'The coach, Mick Orpen, was with him. “I told him to run,” he says.',
        'His mother does not blame him. “He shouts at the referee,” she says.',
      ).at(-1),
    ).toBe('DIRECT Marta Ollerton: He shouts at the referee,');
  });
});

test('one night is nobody who rings', () => {
  expect(
    spokenIn('Ned Quillfeather fitted the lamp. Then one night he rang. “It flickers,” he said.'),
  ).toEqual(['DIRECT Ned Quillfeather: It flickers,']);
});

import { describe, expect, test } from 'vitest';
import { recordOf, spokenIn } from './_extracted.ts';

describe('somebody whom a description means', () => {
  test('has been called so before, even with more words', () => {
    expect(
      spokenIn(
        'Fisheries minister Ines Quillfeather opened the quay with Tobias Wragg.',
        'Mr Wragg said it was late.',
        '“It is the first of three,” the minister said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: It is the first of three,']);
  });

  test('has a title that the description says in another order', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the mayor of Penwick, met Tobias Wragg on the quay.',
        'Mr Wragg brought a list.',
        '“I read every line of it,” the Penwick mayor said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: I read every line of it,']);
  });

  test('may be called by another noun of the same family', () => {
    expect(
      spokenIn(
        'Striker Tobias Wragg has left Penwick Rovers after a row about boots.',
        '“My feet hurt,” the forward said.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: My feet hurt,']);
  });

  test('is not of a family that nothing joins to what the text calls them', () => {
    expect(
      spokenIn(
        'Striker Tobias Wragg has left Penwick Rovers after a row about boots.',
        '“His feet were fine,” the surgeon said.',
      ),
    ).toEqual(['DIRECT surgeon: His feet were fine,']);
  });

  test('may be called by an age or a nation when nobody else is in mind', () => {
    expect(
      spokenIn(
        'Tobias Wragg left the yard on Monday after a row about boots.',
        '“My feet hurt,” the 34-year-old said.',
        '“I shall miss the ducks,” the Norwegian added.',
      ),
    ).toEqual([
      'DIRECT Tobias Wragg: My feet hurt,',
      'DIRECT Tobias Wragg: I shall miss the ducks,',
    ]);
  });

  test('is another one than the text has introduced by the same noun without a name', () => {
    expect(
      spokenIn(
        'Tobias Wragg, a farmer from Penwick, lost his barn. A nurse saw the smoke from the road.',
        '“It was as black as a boot,” the nurse said.',
      ),
    ).toEqual(['DIRECT nurse: It was as black as a boot,']);
  });

  test('is not of the other gender', () => {
    expect(
      spokenIn(
        'Ms Ines Quillfeather runs the yard in Penwick. She has no licence.',
        '“It was cold,” the businessman said.',
      ),
    ).toEqual(['DIRECT businessman: It was cold,']);
  });

  test('holds no second post of the same sort', () => {
    expect(
      spokenIn(
        'Governor Tobias Wragg signed the treaty in Penwick.',
        '“We shall see,” the mayor said.',
      ),
    ).toEqual(['DIRECT mayor: We shall see,']);
  });

  test('is the one of two with that title who is foremost in mind', () => {
    expect(
      spokenIn(
        'Senator Ines Quillfeather wrote the bill. Senator Tobias Wragg read it on the train.',
        'Wragg struck out the last page before he signed it.',
        '“It was too long,” the senator said.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: It was too long,']);
  });

  test('is hardly the one whom the same sentence goes on to name', () => {
    expect(
      spokenIn(
        'Senator Ines Quillfeather wrote the bill. Senator Tobias Wragg read it on the train.',
        'The senator said that Wragg had made “a paper boat” of it.',
      ),
    ).toEqual(['MIXED Ines Quillfeather: a paper boat']);
  });

  test('opens the next paragraph with a name where the first one only describes', () => {
    expect(
      spokenIn(
        'Ferries to Penwick will cost “not a penny more” next year, a minister has said.',
        'Fisheries minister Ines Quillfeather spoke on the quay on Tuesday.',
      ),
    ).toEqual(['MIXED Ines Quillfeather: not a penny more']);
  });

  test('is less sure when only a guess has made the description theirs', () => {
    const [called, guessed] = [
      'Tobias Wragg, the striker, has left Penwick Rovers.',
      'Tobias Wragg has left Penwick Rovers.',
    ].map((lede) => recordOf(lede, '“My feet hurt,” the striker said.').quotes[0]!);
    expect(called!.speakers[0]!.name).toBe('Tobias Wragg');
    expect(guessed!.confidence).toBeLessThan(called!.confidence);
  });

  test('may have been something else before', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the mayor of Penwick, came out of her flat.',
        'Asked whether she had been pushed, the former nurse said: “Only by the wind.”',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: Only by the wind.']);
  });

  test('is called by each word of a rank', () => {
    expect(
      spokenIn(
        'Detective Inspector Tobias Wragg told the court of the hammer. Lomas Pell looked at his shoes.',
        '“It was the small one,” the detective said.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: It was the small one,']);
  });

  test('is the one who is named right before "a" description', () => {
    expect(
      spokenIn(
        'The case turned on Tobias Wragg, a baker who told the court that the yard was “full of smoke”.',
      ),
    ).toEqual(['MIXED Tobias Wragg: full of smoke']);
    expect(
      spokenIn(
        'Every Democrat voted no, as did Rep. Tobias Wragg, R-Penwick, who said it was “a hole with a lid”.',
      ),
    ).toEqual(['MIXED Tobias Wragg: a hole with a lid']);
  });

  test('is named in an aside with another title', () => {
    expect(
      spokenIn(
        'But the owner of the hedge, retired bus driver Tobias Wragg, says it is “no wall”.',
      ),
    ).toEqual(['MIXED Tobias Wragg: no wall']);
  });

  test('is rather somebody of that family than somebody of whom nothing is known', () => {
    expect(
      spokenIn(
        'Ines Quillfeather KC opened the case.',
        'She nodded to Tobias Wragg, who sat down. “It was the hammer,” the barrister said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: It was the hammer,']);
  });

  test('is given a name behind "is"', () => {
    expect(
      spokenIn(
        'The nurse is Tobias Wragg, who came from Penwick. He has done the sums. “I would sleep in the car,” he says.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: I would sleep in the car,']);
    expect(
      spokenIn('One of the victims was the baker Tobias Wragg. “It was bad,” he recalled.'),
    ).toEqual(['DIRECT Tobias Wragg: It was bad,']);
  });

  test('stands before the pronoun that it describes', () => {
    expect(
      spokenIn(
        'In the stand Tobias Wragg had watched. A taxi driver, he had swapped shifts.',
        '“I feel sick,” he said.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: I feel sick,']);
  });

  test('has a name where an age stands behind the description', () => {
    expect(
      spokenIn(
        'Ines Quillfeather let a visitor in. “Mind the cat,” she said.',
        'The care aide, 52, has been cold for a week.',
        'For Dana Wragg, it is about a law. “It is late,” she said.',
        'Back on the third floor, the aide was putting on her coat. “It was warmer outside,” she said.',
      ).at(-1),
    ).toEqual('DIRECT Ines Quillfeather: It was warmer outside,');
  });

  test('acts behind the hour', () => {
    expect(
      spokenIn(
        'Ines Quillfeather runs the ferry with Dana Wragg. At 10 p.m. Quillfeather came. “Lie down,” she said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: Lie down,']);
  });

  test('is told by a work of theirs', () => {
    expect(
      spokenIn(
        'The yard is full for the new film by Ines Quillfeather, who was late. Tobias Wragg was not there.',
        '“It is about ducks,” the director said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: It is about ducks,']);
  });

  test('stays in mind by a lesser clause', () => {
    expect(
      spokenIn(
        'The play, in a new production by Tobias Wragg, is long. Ned Orpen plays the baker. “It is very long,” he said.',
        'It has two endings, and the director, having been strict before, cannot choose. He remembers it otherwise. “There is only one,” he said.',
      ).at(-1),
    ).toBe('DIRECT Tobias Wragg: There is only one,');
  });

  test('has the name behind the words that open the next paragraph', () => {
    expect(
      spokenIn(
        'The mayor drove the plough himself on Monday.',
        '“I have a flask,” said Tobias Wragg, 61, who was elected in May.',
        'Ned Orpen was not there. “He has done my street,” Mr Orpen said.',
        '“I will do it again,” the mayor said.',
      ).at(-1),
    ).toBe('DIRECT Tobias Wragg: I will do it again,');
  });

  test('acts in a sentence behind an abbreviation', () => {
    expect(
      spokenIn(
        'Tobias Wragg, a nurse, met Ned Orpen. “It is late,” Mr Orpen said.',
        'It was snowing again by 4 p.m. The nurse had gone back to the cab. “I will look,” he said.',
      ).at(-1),
    ).toBe('DIRECT Tobias Wragg: I will look,');
  });

  test('is no minister as the general secretary of a union', () => {
    expect(
      spokenIn(
        'Wayne Wragg, the general secretary, gave evidence. “I have run and I have prayed,” he said.',
        '“I have seen advice,” the minister said.',
      ).at(-1),
    ).toBe('DIRECT minister: I have seen advice,');
  });

  test('may be a person by a noun that bodies are called by as well', () => {
    expect(
      spokenIn(
        'The BBC would not comment on the case.',
        'Tobias Wragg, who presents a show, was asked about it on Monday.',
        'Wragg was slow to answer. “It is a fair question,” the broadcaster said.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: It is a fair question,']);
  });
});

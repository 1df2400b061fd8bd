import { describe, expect, it } from 'vitest';
import { articlesFolder, articleText, NO_ARTICLES } from '../../_articles.ts';
import { mentionsIn, namesIn, peopleIn } from './_names.ts';

const ARTICLES = {
  resident2025: '000_57197b41c33928d3.txt',
  blackCountry: '001_4c6311efb3d6d552.txt',
  firstDay: '002_c1b4e6e48e2c9245.txt',
  hertfordshire: '003_410ae53546df72c8.txt',
  secondDay: '004_4b876364ab8e21c7.txt',
};

describe.skipIf(articlesFolder() === null)(`the five articles (skipped: ${NO_ARTICLES})`, () => {
  const text = (name: keyof typeof ARTICLES) => articleText(ARTICLES[name]);

  it('name these people in these posts', () => {
    expect(peopleIn(text('resident2025'))).toEqual([
      'james-mackey (Sir, he): chief executive at nhs',
      'wes-streeting (Mr, he): Health Secretary',
      'melissa-ryan (Dr, she): co-chair at british-medical-association',
      'ross-nieuwoudt (Dr, he): co-chair at british-medical-association',
    ]);
    expect(peopleIn(text('blackCountry'))).toEqual([
      'diane-wake (-, she): elective care lead',
      'steve-barclay (Mr, he): Health and Social Care Secretary',
      'vivek-trivedi (Dr, he): co-chair at british-medical-association',
      'robert-laurenson (Dr, he): co-chair at british-medical-association',
    ]);
    expect(peopleIn(text('firstDay'))).toEqual([
      'shaun-lintern (-, he): workforce correspondent at hsj',
      'bruce-keogh (Sir, he): medical director at nhs-england',
      'mark-porter (-, he): council chair at british-medical-association',
      'jeremy-hunt (Mr, he): health secretary',
      'david-dalton (Sir, he): ',
    ]);
    expect(peopleIn(text('hertfordshire'))).toEqual([
      'stephen-powis (Sir, he): national medical director at nhs',
      'vivek-trivedi (Dr, he): co-chair at british-medical-association',
      'robert-laurenson (Dr, he): co-chair at british-medical-association',
      'steve-barclay (-, he): health secretary',
    ]);
    expect(peopleIn(text('secondDay'))).toEqual([
      'jeremy-hunt (-, he): Health Secretary; Health Secretary',
      'johann-malawana (-, he): head at british-medical-association',
      'kevin-mcgee (-, he): chief executive at east-lancashire-hospitals-nhs-trust',
      'anne-rainsberry (Dr, she): National Incident Director at nhs-england',
      'jeremy-corbyn (-, he): leader at labour-party',
      'ralf-little (-, he): ',
      'sally-lindsay (-, she): ',
      'frankie-boyle (-, -): ',
      'craig-david (-, he): ',
      'david-cameron (-, he): Prime Minister',
    ]);
  });

  it('name each of the five trusts with its code', () => {
    const { organisations } = namesIn(text('blackCountry'));
    const trusts = organisations.filter(({ kind }) => kind === 'TRUST');
    expect(trusts.map(({ odsCode }) => odsCode)).toEqual(['RXK', 'RBK', 'RNA', 'RL4', 'RJE']);
  });

  it('say that one trust runs four hospitals', () => {
    const { relations } = namesIn(text('hertfordshire'));
    expect(relations.map(({ subject, object }) => [subject, object])).toEqual([
      ['east-and-north-hertfordshire-teaching-nhs-trust', 'lister-hospital'],
      ['east-and-north-hertfordshire-teaching-nhs-trust', 'new-qeii-hospital'],
      ['east-and-north-hertfordshire-teaching-nhs-trust', 'hertford-county-hospital'],
      ['east-and-north-hertfordshire-teaching-nhs-trust', 'mount-vernon-cancer-centre'],
    ]);
  });

  it('mean by a role whom they introduced by it', () => {
    expect(mentionsIn(text('blackCountry'))).toContain(
      'ROLE The Secretary of State = steve-barclay',
    );
    expect(mentionsIn(text('resident2025'))).toContain(
      'ROLE the secretary of state = wes-streeting',
    );
    expect(mentionsIn(text('firstDay'))).toContain('PERSON Sir David = david-dalton');
  });
});

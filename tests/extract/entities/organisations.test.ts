import { describe, expect, it } from 'vitest';
import { namesIn, organisationsIn, placesIn } from './_names.ts';

describe('companies', () => {
  it('are told by what they are called, and found again by name', () => {
    expect(
      organisationsIn(
        'Shares in the bakery chain Rowan Vale rose. “We are glad,” said a manager of Rowan Vale. Its rival Peter Crane smiled.',
      ),
    ).toEqual(['rowan-vale COMPANY: Rowan Vale | Rowan Vale']);
    expect(
      organisationsIn('Its owner, Rowan Vale plc, was silent. Rowan Vale has no plans, it said.'),
    ).toEqual(['rowan-vale COMPANY: Rowan Vale plc | Rowan Vale']);
  });
});

describe('organisations by what is said of them', () => {
  it.each([
    ['Shares in Brillow fell.', 'brillow COMPANY: Brillow'],
    ['Yesterday Brillow shares fell.', 'brillow COMPANY: Brillow'],
    ['Then the brewer Brillow closed.', 'brillow COMPANY: Brillow'],
    ['Staff of Brillow Vale, a Danish brewer, left.', 'brillow-vale COMPANY: Brillow Vale'],
    ['Brillow, a maker of lamps, was silent.', 'brillow COMPANY: Brillow'],
    ['Staff of Brillow, a website about lamps, left.', 'brillow PUBLISHER: Brillow'],
    ['So says Brillow chief executive Ann Hope.', 'brillow COMPANY: Brillow'],
    ['A spokesman for Brillow was silent.', 'brillow OTHER: Brillow'],
    ['Brillow said it was late.', 'brillow OTHER: Brillow'],
    ['The KBX said no. A rally of the KBX began.', 'kbx OTHER: KBX | KBX'],
    ['According to the KBX it rained.', 'kbx OTHER: KBX'],
    ['So it went for rail union Brillow.', 'brillow UNION: Brillow'],
    ['Shares in Procter & Brillow fell.', 'procter-and-brillow COMPANY: Procter & Brillow'],
    [
      'Brillow Light shut a site. Shares in Brillow fell.',
      'brillow-light COMPANY: Brillow Light | Brillow',
    ],
    ['Brillow said it was late. The firm closed.', 'brillow COMPANY: Brillow | The firm'],
  ])('%s', (paragraph, expected) => {
    expect(organisationsIn(paragraph)).toEqual([expected]);
  });

  it.each([
    ['whoever bears the surname', 'Tochi Wexcombe ran. Wexcombe said it was late.'],
    ['whoever has a word of address', 'Mr Wexcombe ran. A spokesman for Wexcombe left.'],
    ['places', 'Shares in Lisbon fell.'],
    ['openers', 'Separately, the company closed.'],
    ['abbreviations that stand for no body', 'The PM said no.'],
  ])('are not %s', (_, paragraph) => {
    expect(organisationsIn(paragraph)).toEqual([]);
  });

  it('go by their initials, though the article does not say so', () => {
    expect(organisationsIn('The Wick Trimmers’ Alliance met. The WTA left.')).toEqual([
      'wick-trimmers-alliance OTHER: Wick Trimmers’ Alliance | WTA',
    ]);
  });

  it('are "the company" that the article is about, not the one named last', () => {
    expect(
      organisationsIn(
        'Shares in Brillow fell. Brillow closed two sites. Kestrel Motors bought one. The company said so.',
      ),
    ).toEqual([
      'brillow COMPANY: Brillow | Brillow | The company',
      'kestrel-motors COMPANY: Kestrel Motors',
    ]);
  });
});

describe('organisations by forms of their own', () => {
  it.each([
    ['She joined Brillow & Daughter.', 'brillow-and-daughter COMPANY: Brillow & Daughter'],
    ['So did Brillow & Bath.', 'brillow-and-bath COMPANY: Brillow & Bath'],
    [
      'The Wick & Lamp Workers’ Union met.',
      'wick-and-lamp-workers-union UNION: Wick & Lamp Workers’ Union',
    ],
    [
      'Then Lamp Transit Union Local 41 met.',
      'lamp-transit-union-local-41 UNION: Lamp Transit Union Local 41',
    ],
    ['Members of Wick and Lamp Workers met.', 'wick-and-lamp-workers UNION: Wick and Lamp Workers'],
    [
      'Then Graduate Workers of Brillow met.',
      'graduate-workers-of-brillow UNION: Graduate Workers of Brillow',
    ],
    [
      'The Brillow County school district closed.',
      'brillow-county-school-district PUBLIC_BODY: Brillow County school district',
    ],
    [
      'The conservative Brillow news agency said so.',
      'brillow-news-agency PUBLISHER: Brillow news agency',
    ],
    ['It was on Channel 6 on Monday.', 'channel-6 PUBLISHER: Channel 6'],
    [
      'So said the chief executive of Quiet Roads Britain.',
      'quiet-roads-britain COMPANY: Quiet Roads Britain',
    ],
    ['Ann Hope, chairwoman of Brillow Waters, left.', 'brillow-waters OTHER: Brillow Waters'],
    ['So did the general secretary of Brillow.', 'brillow UNION: Brillow'],
    ['Then Brillow striker Ann Hope scored.', 'brillow OTHER: Brillow'],
    [
      'Brillow Lanterns said on Tuesday it would close.',
      'brillow-lanterns OTHER: Brillow Lanterns',
    ],
    [
      'In a statement, Tall Brillow Lanterns said no.',
      'tall-brillow-lanterns OTHER: Tall Brillow Lanterns',
    ],
    [
      'Brillow Vale Hospitals NHS Trust met. Brillow Vale said it was late.',
      'brillow-vale-hospitals-nhs-trust TRUST: Brillow Vale Hospitals NHS Trust | Brillow Vale',
    ],
  ])('%s', (paragraph, expected) => {
    expect(organisationsIn(paragraph)).toEqual([expected]);
  });

  it.each([
    ['two towns', 'They drove from Leeds & Bradford.'],
    ['drivers of whom it is said that they are key', 'Key Workers met. So did Night Drivers.'],
    ['bodies without a name', 'The school district closed, and so did a news agency.'],
    ['pages of theirs', 'It stood on the Facebook page of the shop.'],
  ])('are not %s', (_, paragraph) => {
    expect(organisationsIn(paragraph)).toEqual([]);
  });

  it('win over what the tables know by the same letters', () => {
    expect(organisationsIn('The Allied Stokers’ Alliance met. The ASA left.')).toEqual([
      'allied-stokers-alliance OTHER: Allied Stokers’ Alliance | ASA',
    ]);
  });
});

describe('chambers', () => {
  it('go by one word', () => {
    expect(
      organisationsIn('The House voted. The bill is before the Senate. Congress will meet.'),
    ).toEqual([
      'house PUBLIC_BODY: House',
      'senate PUBLIC_BODY: Senate',
      'congress PUBLIC_BODY: Congress',
    ]);
  });

  it('are those whose longer name the article gives', () => {
    expect(organisationsIn('The Brillow Senate met. Then the Senate left.')).toEqual([
      'brillow-senate PUBLIC_BODY: Brillow Senate | Senate',
    ]);
  });

  it('are not any house, nor the members of one', () => {
    expect(organisationsIn('The House was for sale.')).toEqual([]);
    expect(organisationsIn('Then Senate Republicans met.')).toEqual([]);
  });
});

describe('names with "and" or "NHS" inside', () => {
  it('are one name', () => {
    expect(
      organisationsIn(
        'The Guild of Loom and Dye Workers met Rowan Vale Hospitals NHS Trust and Northern Vale Railway.',
      ),
    ).toEqual([
      'guild-of-loom-and-dye-workers UNION: Guild of Loom and Dye Workers',
      'rowan-vale-hospitals-nhs-trust TRUST: Rowan Vale Hospitals NHS Trust',
      'northern-vale-railway COMPANY: Northern Vale Railway',
    ]);
  });
});

describe('organisations of the reference tables', () => {
  it('are found by name, alias, abbreviation and possessive', () => {
    expect(
      organisationsIn(
        'Pickets from the BMA met the British Medical Association’s council. The RCN’s vote is next.',
      ),
    ).toEqual([
      'british-medical-association UNION: BMA | British Medical Association',
      'royal-college-of-nursing UNION: RCN',
    ]);
  });

  it('include the NHS alone, but not inside a longer name', () => {
    expect(organisationsIn('The NHS is short of staff, and NHS England says so.')).toEqual([
      'nhs PUBLIC_BODY: NHS',
      'nhs-england PUBLIC_BODY: NHS England',
    ]);
  });

  it('swallow the town in their name', () => {
    const paragraph = 'Queues grew at Walsall Healthcare NHS Trust, far from Walsall.';
    expect(organisationsIn(paragraph)).toEqual([
      'walsall-healthcare-nhs-trust TRUST: Walsall Healthcare NHS Trust',
    ]);
    expect(placesIn(paragraph)).toEqual(['walsall: Walsall']);
  });

  it('carry the ODS code of trusts and hospitals', () => {
    const { organisations } = namesIn('Watford General was calm, said Barts Health NHS Trust.');
    expect(organisations.map(({ id, kind, odsCode }) => [id, kind, odsCode])).toEqual([
      ['watford-general-hospital', 'HOSPITAL', 'RWG02'],
      ['barts-health-nhs-trust', 'TRUST', 'R1H'],
    ]);
  });

  it('are found by the beginning of a longer name that speaks', () => {
    expect(
      organisationsIn(
        'Staff of Kestrel Valley NHS Foundation Trust left.',
        'Kestrel Valley said it was sorry.',
      ),
    ).toEqual([
      'kestrel-valley-nhs-foundation-trust TRUST: Kestrel Valley NHS Foundation Trust | Kestrel Valley',
    ]);
  });

  it('need more than a capital where the name is a word', () => {
    expect(organisationsIn('Unite behind us, the leaflet said. Monitor the queue.')).toEqual([]);
    expect(organisationsIn('Unite said drivers would go. Pay talks with Unite failed.')).toEqual([
      'unite UNION: Unite | Unite',
    ]);
  });
});

describe('a hospital whose name several share', () => {
  it('is told by the town beside it', () => {
    expect(organisationsIn('Beds ran out at Queen Elizabeth Hospital in Gateshead.')).toEqual([
      'queen-elizabeth-hospital-gateshead HOSPITAL: Queen Elizabeth Hospital',
    ]);
  });

  it('is told by a town named elsewhere in the article', () => {
    expect(
      organisationsIn(
        'Beds ran out at the Queen Elizabeth Hospital.',
        'Traffic in Birmingham was slow.',
      ),
    ).toEqual(['queen-elizabeth-hospital-birmingham HOSPITAL: Queen Elizabeth Hospital']);
  });

  it('is nobody’s in particular otherwise, and has no code', () => {
    const { organisations } = namesIn('Beds ran out at the Queen Elizabeth Hospital.');
    expect(organisations.map(({ id, odsCode }) => [id, odsCode])).toEqual([
      ['queen-elizabeth-hospital', null],
    ]);
  });
});

describe('organisations by their form', () => {
  it.each([
    [
      'Staff of Kestrel Valley NHS Foundation Trust left.',
      'kestrel-valley-nhs-foundation-trust TRUST',
    ],
    ['At Harrier General Hospital all was quiet.', 'harrier-general-hospital HOSPITAL'],
    ['Lecturers at the University of Westmere left.', 'university-of-westmere OTHER'],
    ['The Amalgamated Union of Ropewalkers voted.', 'amalgamated-union-of-ropewalkers UNION'],
    ['Bins pile up, says Northmoor Borough Council.', 'northmoor-borough-council PUBLIC_BODY'],
    ['Drivers of Osprey Coaches Ltd stopped.', 'osprey-coaches COMPANY'],
    ['Lamplighters at Wren Street Airport stopped.', 'wren-street-airport COMPANY'],
    ['The Department for Lamps declined.', 'department-for-lamps DEPARTMENT'],
    ['Money came from the Heron Foundation.', 'heron-foundation CHARITY'],
    ['The Federation of Northmoor Bakers met.', 'federation-of-northmoor-bakers OTHER'],
    ['Lamps are checked by the Lamp and Wick Authority.', 'lamp-and-wick-authority PUBLIC_BODY'],
    ['The United Lamplight Workers picketed in Ohio.', 'united-lamplight-workers UNION'],
    ['A rally of the Ropewalk union began.', 'ropewalk UNION'],
    ['Pickets of Ropewalk Workers Local 61 left.', 'ropewalk-workers-local-61 UNION'],
    ['Pickets of Ropewalk Drivers United left.', 'ropewalk-drivers-united UNION'],
    ['The Rowan Vale School District agreed.', 'rowan-vale-school-district PUBLIC_BODY'],
    ['The Wick Officers’ Association agreed.', 'wick-officers-association UNION'],
    ['The Chief Wick Officers’ Association agreed.', 'chief-wick-officers-association OTHER'],
    ['The Northmoor Police Department agreed.', 'northmoor-police-department PUBLIC_BODY'],
    ['So the Northmoor Gazette reports.', 'northmoor-gazette PUBLISHER'],
    ['It was bought by Wick Row Capital.', 'wick-row-capital COMPANY'],
    ['Tyne & Daughters, the lamp maker, shut.', 'tyne-and-daughters COMPANY'],
    ['Then the Lamp Energy and Wick Committee sat.', 'lamp-energy-and-wick-committee PUBLIC_BODY'],
  ])('%s', (paragraph, expected) => {
    expect(organisationsIn(paragraph).map((line) => line.split(':')[0])).toEqual([expected]);
  });

  it('are not made of kinds of body, sentence openers or people', () => {
    expect(
      organisationsIn(
        'A Foundation Trust can decide. Every City Council may. No Trade Union will.',
      ),
    ).toEqual([]);
    expect(organisationsIn('Jane Doe and Heron Hospital agreed.')).toEqual([
      'heron-hospital HOSPITAL: Heron Hospital',
    ]);
  });

  it('keep two joined by "and" apart', () => {
    expect(organisationsIn('Pupils of Kestrel College and Osprey College marched.')).toEqual([
      'kestrel-college OTHER: Kestrel College',
      'osprey-college OTHER: Osprey College',
    ]);
  });

  it('are one with and without the legal form', () => {
    expect(
      organisationsIn('Kestrel Buses Ltd raised fares. A spokesman for Kestrel Buses spoke.'),
    ).toEqual(['kestrel-buses COMPANY: Kestrel Buses Ltd | Kestrel Buses']);
  });
});

describe('abbreviations that the article defines', () => {
  it('mean what the article says', () => {
    expect(
      organisationsIn('The Lamplighters’ Mutual Association (LMA) met. The LMA’s members voted.'),
    ).toEqual([
      'lamplighters-mutual-association OTHER: Lamplighters’ Mutual Association | LMA | LMA',
    ]);
  });
});

describe('definite mentions', () => {
  it('point at the one organisation of that sort named last', () => {
    expect(
      organisationsIn(
        'Kestrel Valley NHS Trust lost beds. The trust’s staff, it said, were tired.',
      ),
    ).toEqual(['kestrel-valley-nhs-trust TRUST: Kestrel Valley NHS Trust | The trust']);
  });

  it('point at nobody where the sentence before names two', () => {
    expect(
      organisationsIn(
        'Kestrel Valley NHS Trust and Osprey Vale NHS Trust lost beds. The trust was sorry.',
      ),
    ).toEqual([
      'kestrel-valley-nhs-trust TRUST: Kestrel Valley NHS Trust',
      'osprey-vale-nhs-trust TRUST: Osprey Vale NHS Trust',
    ]);
  });

  it('point from a hospital to the trust that runs it', () => {
    expect(organisationsIn('Watford General was full. The trust said so.')).toEqual([
      'watford-general-hospital HOSPITAL: Watford General',
      'west-hertfordshire-teaching-hospitals-nhs-trust TRUST: The trust',
    ]);
  });

  it('take the government for that of the United Kingdom only among British bodies', () => {
    expect(organisationsIn('The NHS waits for the government.')).toEqual([
      'nhs PUBLIC_BODY: NHS',
      'uk-government PUBLIC_BODY: the government',
    ]);
    expect(organisationsIn('Lamps went out. The government shrugged.')).toEqual([]);
    expect(
      organisationsIn('The Scottish Government met the NHS. The government shrugged.'),
    ).toEqual([
      'scottish-government PUBLIC_BODY: Scottish Government | The government',
      'nhs PUBLIC_BODY: NHS',
    ]);
  });

  it('leave compounds alone', () => {
    expect(organisationsIn('Northmoor Borough Council met. The council tax rose.')).toEqual([
      'northmoor-borough-council PUBLIC_BODY: Northmoor Borough Council',
    ]);
  });
});

describe('captions, links and notices', () => {
  it('name nobody', () => {
    expect(
      organisationsIn(
        'Lamps went out on Monday in the valley.',
        'Pickets of the BMA in the rain. Credit: PA',
      ),
    ).toEqual([]);
  });
});

describe('names that somebody bears', () => {
  it.each(['Harry Ford', 'Judge Ford', 'Mrs Ford'])('are no company: %s', (person) => {
    expect(organisationsIn(`${person} opened the case. Later Ford left.`)).toEqual([]);
    expect(organisationsIn(`Ford left early. It was ${person} who opened the case.`)).toEqual([]);
  });

  it('are the company’s where nobody bears them', () => {
    expect(organisationsIn('Carmaker Ford closed the yard.')).toEqual(['ford-motor COMPANY: Ford']);
  });
});

describe('names that “and” or “of” joins', () => {
  it.each([
    ['Then the Teachers’ and Lecturers’ Alliance met.', 'Teachers’ and Lecturers’ Alliance'],
    [
      'Members of Brewery and Bottling Workers Local 9 left.',
      'Brewery and Bottling Workers Local 9',
    ],
    ['Staff of Vale of Brillow NHS Trust left.', 'Vale of Brillow NHS Trust'],
    ['It went to the Museum of the High Plains.', 'Museum of the High Plains'],
    ['He called the Bureau of Range Lands.', 'Bureau of Range Lands'],
    ['Then Brillow Water and the Brillow Playhouse closed.', 'Brillow Water'],
  ])('are whole: %s', (sentence, name) => {
    expect(organisationsIn(sentence).join('; ')).toContain(`: ${name}`);
  });

  it('are two where a person or a body ends before it', () => {
    expect(organisationsIn('The Bakers’ Union and Brillow Council met.')).toHaveLength(2);
  });
});

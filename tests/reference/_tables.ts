import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The smallest tables that are right; each test spoils or fills one. */
const TABLES: Readonly<Record<string, string>> = {
  'sources.csv':
    'id,table,title,source,licence,retrieved\nsome-pages,strikes,Pages,public pages,facts,2026-08\n',
  'places.csv': 'id,name,kind,aliases,within,ambiguous\nengland,England,NATION,,,no\n',
  'workforces.csv':
    'id,name,terms,renamed_from,renamed_on\n' +
    'junior-doctors,junior doctors,junior doctor; junior doctors,,\n' +
    'resident-doctors,resident doctors,resident doctor; resident doctors,junior-doctors,2024-09-18\n',
  'organisations.csv':
    'id,name,kind,aliases,ambiguous,parent,nations\n' +
    'british-medical-association,British Medical Association,UNION,BMA,,,\n',
  'trusts.csv':
    'id,ods_code,name,aliases,type,region,predecessors,merged_on\n' +
    'wye-valley-nhs-trust,RLQ,Wye Valley NHS Trust,,Acute,Midlands,,\n',
  'hospitals.csv':
    'id,ods_code,name,aliases,town,trust_ods_code\n' +
    'hereford-county-hospital,RLQ01,Hereford County Hospital,,Hereford,RLQ\n',
  'disputes.csv':
    'id,name,aliases,workforces,nations,called_by,from,to\n' +
    'some-dispute,Some dispute,,junior-doctors,england,british-medical-association,,\n',
  'strikes.csv':
    'id,from,to,windows,workforces,nations,called_by,disputes,status,note,source\n' +
    'second,2023-04-11T07:00+01:00,2023-04-15T07:00+01:00,,junior-doctors,england,british-medical-association,some-dispute,HELD,,a page\n' +
    'first,2023-03-13,2023-03-15,,junior-doctors,england,british-medical-association,some-dispute,HELD,"72 hours, in all",a page\n' +
    'third,2025-07-25,,,resident-doctors,england,british-medical-association,some-dispute,ANNOUNCED,,a page\n',
  'people.csv': 'id,name,aliases,honorifics,pronoun\nann-lee,Ann Lee,,Dr,she\nbo-kay,Bo Kay,,,\n',
  'offices.csv':
    'id,title,aliases,organisation,committee\n' +
    'chair,Chair of council,council chair; BMA’s chair,british-medical-association,\n' +
    'deputy,Deputy chair,council chair,british-medical-association,\n',
  'office-holders.csv':
    'office,person,from,to,source\n' +
    'chair,ann-lee,2012-06,2017-06-29,a page\n' +
    'chair,bo-kay,2017-06-29,,a page\n' +
    'deputy,bo-kay,,2016,a page\n',
};

/** A new folder with tables that are right, but for those given. */
export function folderOfTables(replaced: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'reference-tables-'));
  for (const [file, text] of Object.entries({ ...TABLES, ...replaced })) {
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** One of the right tables with some words replaced. */
export function tableWith(file: string, words: string, replacement: string): string {
  const text = TABLES[file] ?? '';
  if (!text.includes(words)) throw new Error(`${file} has no "${words}"`);
  return text.replace(words, replacement);
}

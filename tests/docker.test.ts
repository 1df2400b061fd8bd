import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../src/config.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const SETTING_NAMES: readonly string[] = SETTINGS.map(({ name }) => name);
const instructions = read('Dockerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ name: line.split(' ', 1)[0]!, rest: line.slice(line.indexOf(' ') + 1) }));
const lastStage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
const compose = parse(read('docker-compose.yml')) as {
  readonly services: Readonly<Record<'neo4j' | 'picketline', Service & Record<string, unknown>>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

/** Paths that an instruction copies from this folder, not from an earlier stage. */
function copied(): readonly string[] {
  return instructions
    .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from='))
    .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
}

test('the image copies what exists, and nothing else is sent to be built from', () => {
  expect(copied().filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const lines = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines[0]).toBe('*');
  const sent = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  expect(sent.toSorted()).toEqual([...new Set(copied())].toSorted());
});

test('the ready questions are there when the playground is built', () => {
  const [, folder] =
    /import\.meta\.glob<string>\('(?:\.\.\/)+(\w+)\//.exec(
      read('src/server/playground/ready-questions.ts'),
    ) ?? [];
  const lines = instructions.map(({ name, rest }) => `${name} ${rest}`);
  const copying = lines.indexOf(`COPY ${folder} ${folder}`);
  expect(copying).toBeGreaterThan(0);
  expect(copying).toBeLessThan(lines.indexOf('RUN npm run build'));
});

test('the image runs scripts of npm that exist, and has what the program reads when it runs', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = instructions.flatMap(({ rest }) => /npm run ([a-z:]+)/.exec(rest)?.[1] ?? []);
  expect(named).toEqual(['build']);
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  const targets = lastStage
    .filter(({ name }) => name === 'COPY')
    .map(({ rest }) => rest.split(' ').at(-1));
  expect(targets).toEqual(expect.arrayContaining(['dist', 'cypher', 'schema', 'seeds']));
});

test('the program in the image runs as a user without rights, and writes only where that user may', () => {
  const [user] = lastStage.filter(({ name }) => name === 'USER');
  expect(user?.rest).toBe('node');
  const after = lastStage.slice(lastStage.indexOf(user!) + 1).map(({ name }) => name);
  expect(after.filter((name) => ['RUN', 'COPY', 'USER'].includes(name))).toEqual([]);
  const folder = /PICKETLINE_DATA=(\S+)/.exec(lastStage.map(({ rest }) => rest).join('\n'))?.[1];
  expect(folder).toBe('/data');
  expect(lastStage).toContainEqual({ name: 'VOLUME', rest: folder });
  expect(lastStage).toContainEqual({
    name: 'RUN',
    rest: `mkdir ${folder} && chown node:node ${folder}`,
  });
  expect(compose.services.picketline).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
});

test('the image starts on a Node that the program supports', () => {
  const bases = instructions
    .filter(({ name }) => name === 'FROM')
    .map(({ rest }) => /^node:(\d+)-slim/.exec(rest)?.[1]);
  const least = /\d+/.exec((JSON.parse(read('package.json')) as Engines).engines.node)?.[0];
  expect(bases).toHaveLength(2);
  expect(new Set(bases).size).toBe(1);
  expect(Number(bases[0])).toBeGreaterThanOrEqual(Number(least));
});

test('the image runs its commands without a shell', () => {
  const commands = lastStage
    .filter(({ name }) => ['HEALTHCHECK', 'ENTRYPOINT', 'CMD'].includes(name))
    .map(({ rest }) => JSON.parse(rest.slice(rest.indexOf('['))) as readonly string[]);
  expect(commands).toEqual([
    ['node', '-e', expect.stringContaining('/health/ready')],
    ['node', 'dist/cli/main.js'],
    ['serve'],
  ]);
});

test('every variable that the image and the server are given is a setting', () => {
  const inImage = lastStage
    .filter(({ name }) => name === 'ENV')
    .flatMap(({ rest }) => [...rest.matchAll(/([A-Z_0-9]+)=/g)].map((match) => match[1]!));
  const given = [...inImage, ...Object.keys(compose.services.picketline.environment)];
  expect(given.filter((name) => !SETTING_NAMES.includes(name))).toEqual(['NODE_ENV']);
});

test('the password of Neo4j has to be given, and stands in no command line', () => {
  const { neo4j, picketline } = compose.services;
  expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(picketline.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(neo4j.healthcheck?.test).toEqual([
    'CMD-SHELL',
    expect.stringMatching(/^NEO4J_PASSWORD="\$\$\{NEO4J_AUTH#neo4j\/\}" cypher-shell -u neo4j '/),
  ]);
});

test('the server waits for a healthy Neo4j, at its name and port', () => {
  const { neo4j, picketline } = compose.services;
  expect(picketline.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(picketline.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
  expect(neo4j.ports).toEqual(['127.0.0.1:7687:7687']);
});

test('what both keep is in volumes that stay, and both listen on this machine alone', () => {
  const services = Object.values(compose.services);
  const kept = services.flatMap(({ volumes }) => volumes);
  expect(kept).toEqual(['neo4j-data:/data', 'picketline-data:/data']);
  expect(Object.keys(compose.volumes)).toEqual(['neo4j-data', 'picketline-data']);
  for (const { ports } of services) {
    expect(ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:(\d+):\1$/)]);
  }
});

interface Engines {
  readonly engines: { readonly node: string };
}

import { beforeAll, describe, expect, test } from 'vitest';
import { PicketlineError } from '../../src/errors.ts';
import type { GraphEngine, GraphValue, Parameters } from '../../src/graph/engine.ts';
import { countingEngine, describeEngines } from '../_engines.ts';
import { statementOf } from './_statement-of.ts';

const ECHO = statementOf('RETURN $value AS value', ['value'], ['value']);
const CREATE = statementOf('CREATE (s:Sample {id: $id, value: $value})', ['id', 'value']);
const MERGE = statementOf('MERGE (s:Sample {id: $id})', ['id']);
const FIND = statementOf('MATCH (s:Sample {id: $id}) RETURN s.value AS value', ['id'], ['value']);
const COUNT = statementOf('MATCH (s:Sample) RETURN count(*) AS samples', [], ['samples']);
const UNIQUE_SAMPLE = statementOf(
  'CREATE CONSTRAINT sample_id IF NOT EXISTS FOR (s:Sample) REQUIRE s.id IS UNIQUE;' +
    'CREATE INDEX sample_id_index IF NOT EXISTS FOR (s:Sample) ON (s.id);',
);

describeEngines('A graph engine', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
    await engine.changeSchema(UNIQUE_SAMPLE);
  });

  const create = (parameters: Parameters) =>
    engine.write((transaction) => transaction.run(CREATE, parameters));
  const find = (id: string) => engine.read(FIND, { id });
  const count = async () => (await engine.read(COUNT, {}))[0]?.samples;

  describe('values', () => {
    const plain: readonly (readonly [string, GraphValue])[] = [
      ['null', null],
      ['true', true],
      ['false', false],
      ['zero', 0],
      ['a negative number', -12],
      ['the largest whole number', Number.MAX_SAFE_INTEGER],
      ['the smallest whole number', Number.MIN_SAFE_INTEGER],
      ['a whole number past those', 2 ** 60],
      ['a fraction', 0.1],
      ['a tiny fraction', 5e-324],
      ['an empty text', ''],
      ['letters of many scripts', 'Łódź – Αθήνα – 東京'],
      ['a letter outside of the basic plane', 'a 🪧 b'],
      ['no-break spaces and line breaks', 'five\u00a0days\r\n\tand\u2028more\u0000'],
      ['quotation marks and backslashes', `'"\`\\n “so”`],
      ['text that looks like Cypher', "') DETACH DELETE s //"],
      ['a decomposed accent, as it is', 'e\u0301'],
      ['an empty list', []],
      ['a list with null', [1, null, 2]],
      ['lists in lists', [[1], [], ['a', [true]]]],
      ['an empty map', {}],
      ['maps in maps', { a: { b: [{ c: null }] }, d: 1.5 }],
    ];
    for (const [what, value] of plain) {
      test(`${what} comes back as it was given`, async () => {
        expect(await engine.read(ECHO, { value })).toEqual([{ value }]);
      });
    }

    test('minus zero comes back as zero', async () => {
      expect(await engine.read(ECHO, { value: -0 })).toEqual([{ value: 0 }]);
    });

    test('half of a surrogate pair becomes a replacement character of the same length', async () => {
      const rows = await engine.read(ECHO, { value: 'a\ud83eb' });
      expect(rows).toEqual([{ value: 'a\ufffdb' }]);
    });

    const stored: readonly (readonly [string, GraphValue])[] = [
      ['a number', 42],
      ['a fraction', 2.5],
      ['a truth', true],
      ['a text', 'a 🪧 and\u00a0more'],
      ['a list of texts', ['a', 'b']],
      ['a list of numbers', [1, 2, 3]],
      ['an empty list', []],
    ];
    for (const [what, value] of stored) {
      test(`${what} is stored as a property`, async () => {
        await create({ id: `stored ${what}`, value });
        expect(await find(`stored ${what}`)).toEqual([{ value }]);
      });
    }

    test('a property that is set to null is absent', async () => {
      await create({ id: 'null property', value: null });
      const keys = statementOf(
        'MATCH (s:Sample {id: $id}) RETURN keys(s) AS keys',
        ['id'],
        ['keys'],
      );
      expect(await engine.read(keys, { id: 'null property' })).toEqual([{ keys: ['id'] }]);
    });

    test('whole numbers are stored as integers, so that their halves are rounded', async () => {
      const half = statementOf('RETURN $value / 2 AS half', ['value'], ['half']);
      expect(await engine.read(half, { value: 7 })).toEqual([{ half: 3 }]);
      expect(await engine.read(half, { value: 7.5 })).toEqual([{ half: 3.75 }]);
    });

    test('a text of four million letters comes back whole', async () => {
      const value = 'Strike 🪧 day. '.repeat(270_000);
      await create({ id: 'large', value });
      const [row] = await find('large');
      expect(row?.value === value).toBe(true);
    });

    test('dates and times come back as ISO 8601', async () => {
      const temporal = statementOf(
        `RETURN date('2023-04-11') AS date,
                datetime('2023-04-11T08:00:00Z') AS zoned,
                datetime('2023-04-11T08:00:00.5+01:00') AS offset,
                localdatetime('2023-04-11T08:00:00') AS local`,
        [],
        ['date', 'zoned', 'offset', 'local'],
      );
      expect(await engine.read(temporal, {})).toEqual([
        {
          date: '2023-04-11',
          zoned: '2023-04-11T08:00:00Z',
          offset: '2023-04-11T08:00:00.5+01:00',
          local: '2023-04-11T08:00:00',
        },
      ]);
    });

    const refused: readonly (readonly [string, string])[] = [
      ['a node', 'MATCH (s:Sample) RETURN s AS value LIMIT 1'],
      ['a list of nodes', 'MATCH (s:Sample) RETURN collect(s) AS value'],
      ['a relationship', 'MATCH ()-[r:NEXT]->() RETURN r AS value'],
      ['a path', 'MATCH p = (:Sample)-[:NEXT]->(:Sample) RETURN p AS value'],
      ['an integer that a number cannot hold', 'RETURN 9007199254740993 AS value'],
      ['what is not a number', 'RETURN 0.0 / 0.0 AS value'],
    ];
    test.each(refused)('%s is refused as a value', async (_, text) => {
      await engine.write(async (transaction) => {
        await transaction.run(
          statementOf(
            'MERGE (a:Sample {id: "a"}) MERGE (b:Sample {id: "b"}) MERGE (a)-[:NEXT]->(b)',
          ),
          {},
        );
      });
      await expect(engine.read(statementOf(text, [], ['value']), {})).rejects.toThrow(
        expect.objectContaining({
          code: 'GRAPH_FAILED',
          message: expect.stringMatching(/^The column value of the statement test\/statement is /),
        }),
      );
    });
  });

  describe('parameters', () => {
    const cyclic: Record<string, GraphValue> = {};
    cyclic.again = cyclic;
    const nested = (levels: number): GraphValue => {
      let value: GraphValue = 1;
      for (let level = 0; level < levels; level += 1) {
        value = [value];
      }
      return value;
    };
    const refused: readonly (readonly [string, unknown, string])[] = [
      ['a cyclic map', cyclic, 'expected lists and maps at most 100 levels deep'],
      ['ten thousand levels', nested(10_000), 'expected lists and maps at most 100 levels deep'],
      ['a million and one values', Array(1_000_001).fill(1), 'expected at most 1000000 values'],
      ['a key that engines read as their own', { $date: '2020-01-01' }, 'found "$date"'],
      ['an empty key', { '': 1 }, 'found ""'],
      ['a date object', new Date(0), 'found a Date'],
      ['a bigint', 1n, 'found 1'],
      ['what is not a number', Number.NaN, 'found NaN'],
      ['infinity', Number.POSITIVE_INFINITY, 'found Infinity'],
      ['undefined in a list', [undefined], 'found undefined'],
    ];
    test.each(refused)('%s is refused before it reaches the engine', async (_, value, expected) => {
      await expect(engine.read(ECHO, { value: value as GraphValue })).rejects.toThrow(
        expect.objectContaining({
          code: 'BAD_ARGUMENT',
          message: expect.stringContaining(expected),
        }),
      );
    });

    test('a hundred levels are taken', async () => {
      const value = nested(100);
      expect(await engine.read(ECHO, { value })).toEqual([{ value }]);
    });

    test('a missing parameter is named', async () => {
      await expect(engine.read(ECHO, {})).rejects.toThrow(
        'The statement test/statement expects $value, which was not given.',
      );
    });

    test('a parameter that the statement does not declare is named', async () => {
      await expect(engine.read(ECHO, { value: 1, vlaue: 2 })).rejects.toThrow(
        'The statement test/statement was given $vlaue, which it does not declare.',
      );
    });
  });

  describe('transactions', () => {
    test('all statements of a transaction take effect together', async () => {
      const before = Number(await count());
      const during = await engine.write(async (transaction) => {
        await transaction.run(MERGE, { id: 'together 1' });
        await transaction.run(MERGE, { id: 'together 2' });
        return [(await transaction.run(COUNT, {}))[0]?.samples, await count()];
      });
      expect(during).toEqual([before + 2, before]);
      expect(await count()).toBe(before + 2);
    });

    test('nothing takes effect where the work throws, and its error is passed on as it is', async () => {
      const error = new TypeError('thrown by the work');
      await expect(
        engine.write(async (transaction) => {
          await transaction.run(MERGE, { id: 'thrown' });
          throw error;
        }),
      ).rejects.toBe(error);
      expect(await find('thrown')).toEqual([]);
    });

    test('nothing takes effect where a later statement is refused', async () => {
      await expect(
        engine.write(async (transaction) => {
          await transaction.run(MERGE, { id: 'before a mistake' });
          await transaction.run(statementOf('CREATE (s:Sample'), {});
        }),
      ).rejects.toThrow(expect.objectContaining({ code: 'GRAPH_FAILED' }));
      expect(await find('before a mistake')).toEqual([]);
    });

    test('nothing takes effect where the work caught the error of a statement', async () => {
      await expect(
        engine.write(async (transaction) => {
          await transaction.run(MERGE, { id: 'before a caught mistake' });
          await transaction.run(statementOf('CREATE (s:Sample'), {}).catch(() => undefined);
          return 'done';
        }),
      ).rejects.toThrow(expect.objectContaining({ code: 'GRAPH_FAILED' }));
      expect(await find('before a caught mistake')).toEqual([]);
    });

    test('statements that the work does not wait for belong to the transaction', async () => {
      await engine.write(async (transaction) => {
        for (let number = 0; number < 5; number += 1) {
          void transaction.run(MERGE, { id: `not awaited ${number}` });
        }
      });
      expect(await find('not awaited 4')).toEqual([{ value: null }]);
    });

    test('a statement after the end of its transaction is refused', async () => {
      const ended = await engine.write(async (transaction) => transaction);
      await expect(ended.run(MERGE, { id: 'late' })).rejects.toThrow(
        'The statement test/statement came after the end of its transaction.',
      );
      expect(await find('late')).toEqual([]);
    });

    test('a second node with the same id breaks the constraint, and its words stay inside', async () => {
      await create({ id: 'only one', value: 'confidential' });
      const error = await create({ id: 'only one', value: 'confidential' }).catch((e) => e);
      expect(error).toBeInstanceOf(PicketlineError);
      expect(error.code).toBe('GRAPH_FAILED');
      expect(error.message).toBe(
        'The statement test/statement would break a uniqueness constraint.',
      );
      expect(error.cause).toBeInstanceOf(Error);
      expect(await find('only one')).toEqual([{ value: 'confidential' }]);
    });

    test('merging twice changes nothing', async () => {
      const merge = () => engine.write((transaction) => transaction.run(MERGE, { id: 'merged' }));
      await merge();
      const before = await count();
      await merge();
      expect(await count()).toBe(before);
    });

    test('eight writers that merge the same ids at once make each node once', async () => {
      const before = Number(await count());
      const ids = Array.from({ length: 25 }, (_, number) => `contended ${number}`);
      const all = statementOf('UNWIND $ids AS id MERGE (s:Sample {id: id})', ['ids']);
      const writers = Array.from({ length: 8 }, (_, writer) =>
        engine.write((transaction) =>
          transaction.run(all, { ids: writer % 2 === 0 ? ids : ids.toReversed() }),
        ),
      );
      await Promise.all(writers);
      expect(await count()).toBe(before + 25);
    });

    test('no increment is lost among twenty writers', async () => {
      await create({ id: 'counter', value: 0 });
      const increment = statementOf(
        'MATCH (s:Sample {id: $id}) SET s.value = s.value + 1 RETURN s.value AS value',
        ['id'],
        ['value'],
      );
      await Promise.all(
        Array.from({ length: 20 }, () =>
          engine.write((transaction) => transaction.run(increment, { id: 'counter' })),
        ),
      );
      expect(await find('counter')).toEqual([{ value: 20 }]);
    });

    test('whoever asks after a write reads it', async () => {
      for (let value = 0; value < 20; value += 1) {
        await create({ id: `read back ${value}`, value });
        expect(await find(`read back ${value}`)).toEqual([{ value }]);
      }
    });
  });

  describe('reading', () => {
    test('a statement without hits gives no rows', async () => {
      expect(await find('nobody')).toEqual([]);
    });

    test('only declared columns come back', async () => {
      const two = statementOf('RETURN 1 AS one, 2 AS two', [], ['two']);
      expect(await engine.read(two, {})).toEqual([{ two: 2 }]);
    });

    test('a declared column that does not come is an error', async () => {
      const other = statementOf('RETURN 1 AS one', [], ['two']);
      await expect(engine.read(other, {})).rejects.toThrow(
        'The column two of the statement test/statement is missing.',
      );
    });

    test('a writing statement is refused and writes nothing', async () => {
      await expect(engine.read(MERGE, { id: 'written while reading' })).rejects.toThrow(
        expect.objectContaining({ code: 'GRAPH_FAILED' }),
      );
      expect(await find('written while reading')).toEqual([]);
    });

    test('a statement with a mistake is refused without the words of the engine', async () => {
      const error = await engine.read(statementOf('MATCH (secret RETURN 1'), {}).catch((e) => e);
      expect(error.code).toBe('GRAPH_FAILED');
      expect(error.message).not.toContain('secret');
      expect(error.message).toMatch(/^The statement test\/statement was refused by /);
    });

    test('fifty statements at once each get their own rows', async () => {
      const rows = await Promise.all(
        Array.from({ length: 50 }, (_, value) => engine.read(ECHO, { value })),
      );
      expect(rows.map(([row]) => row?.value)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    });
  });

  test('a counting engine counts every statement by name, those in transactions included', async () => {
    const counting = countingEngine(engine);
    await counting.read(ECHO, { value: 1 });
    await counting.write(async (transaction) => {
      await transaction.run(MERGE, { id: 'counted' });
      await transaction.run({ ...MERGE, name: 'test/other' }, { id: 'counted' });
    });
    expect([...counting.counts]).toEqual([
      ['test/statement', 2],
      ['test/other', 1],
    ]);
    expect(counting.total()).toBe(3);
    counting.reset();
    expect(counting.total()).toBe(0);
  });

  test('the engine answers when it is asked whether it does', async () => {
    await expect(engine.verify()).resolves.toBeUndefined();
  });

  test('what is read for a signal ends with its reason, and nothing starts any more', async () => {
    const controller = new AbortController();
    const signalled = engine.named('test', controller.signal);
    const long = statementOf('UNWIND range(1, 3000000) AS n RETURN sum(n) AS sum', [], ['sum']);
    const reason = new Error('Nobody waits for it');
    const reading = signalled.read(long, {});
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await expect(signalled.read(ECHO, { value: 1 })).rejects.toBe(reason);
    expect(await engine.named('test').read(ECHO, { value: 1 })).toHaveLength(1);
  });

  test('a closed engine waits for what runs and starts nothing more', async () => {
    const closing = await openEngine();
    const sum = statementOf('UNWIND range(1, 300000) AS n RETURN sum(n) AS sum', [], ['sum']);
    const running = closing.read(sum, {});
    const closed = Promise.all([closing.close(), closing.close()]);
    expect(await running).toEqual([{ sum: 45_000_150_000 }]);
    await closed;
    const coded = expect.objectContaining({ code: 'GRAPH_UNAVAILABLE' });
    await expect(closing.read(COUNT, {})).rejects.toThrow(coded);
    await expect(closing.write(async () => 1)).rejects.toThrow(coded);
    await expect(closing.changeSchema(UNIQUE_SAMPLE)).rejects.toThrow(coded);
    await expect(closing.verify()).rejects.toThrow(coded);
  });
});

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PicketlineError } from '../errors.ts';
import { createExtractor } from '../extract/extract.ts';
import { readKnowledge } from '../extract/knowledge.ts';
import { surviveGoneReaders } from '../gone-readers.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { evaluate } from './evaluate.ts';
import { createNameComparison } from './same-name.ts';
import { foldersOfOurs, measureHalves, readHalves } from './unseen.ts';

const HELP = `Usage: npm run eval -- [folder or file…] [options]

Compares what extraction finds with annotated texts; without a folder, with both halves of seeds/evaluation.
Of texts in a folder named "unseen", totals alone are told, whatever is asked for.

  --errors      list every failure with file, line, expected and got
  --json FILE   write measures, calibration, rules and failures to a file
  --headlines   count quotations in headlines and captions, too
  --help        print this
`;

/** `npm run eval`: prints how accurate extraction is. Exit code 2 blames the input, 1 is any other failure. */
function main(): void {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const knowledge = readKnowledge(PACKAGE_FILES.seeds);
  const extract = createExtractor(knowledge);
  const names = createNameComparison(knowledge.words('honorifics'));
  const folders = positionals.length > 0 ? positionals : foldersOfOurs(PACKAGE_FILES.seeds);
  const { result, lines } = measureHalves(
    readHalves(folders),
    (texts) => evaluate(texts, extract, names, { headlines: values.headlines ?? false }),
    { failures: values.errors ?? false },
  );
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        errors: { type: 'boolean' },
        headlines: { type: 'boolean' },
        help: { type: 'boolean' },
        json: { type: 'string' },
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new PicketlineError('BAD_ARGUMENT', message, { cause });
  }
}

surviveGoneReaders();
try {
  main();
} catch (error) {
  const isMeant = error instanceof PicketlineError;
  const message = isMeant ? `${error.code}: ${error.message}` : String((error as Error).stack);
  process.stderr.write(`eval: ${message}\n`);
  process.exitCode = isMeant && error.code.startsWith('BAD_') ? 2 : 1;
}

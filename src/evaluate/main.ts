import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PicketlineError } from '../errors.ts';
import { createExtractor } from '../extract/extract.ts';
import { readKnowledge } from '../extract/knowledge.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { evaluate } from './evaluate.ts';
import { readTexts } from './read-texts.ts';
import { reportLines } from './report.ts';
import { createNameComparison } from './same-name.ts';

const HELP = `Usage: npm run eval -- [folder or file…] [options]

Compares what extraction finds with annotated texts; without a folder, with seeds/evaluation/development.

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
  const folders = positionals.length > 0 ? positionals : [join(PACKAGE_FILES.seeds, DEVELOPMENT)];
  const knowledge = readKnowledge(PACKAGE_FILES.seeds);
  const evaluation = evaluate(
    folders.flatMap(readTexts),
    createExtractor(knowledge),
    createNameComparison(knowledge.words('honorifics')),
    { headlines: values.headlines ?? false },
  );
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify(evaluation, null, 2)}\n`);
  }
  const lines = reportLines(evaluation, { failures: values.errors ?? false });
  process.stdout.write(`${lines.join('\n')}\n`);
}

const DEVELOPMENT = join('evaluation', 'development');

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

try {
  main();
} catch (error) {
  const isMeant = error instanceof PicketlineError;
  const message = isMeant ? `${error.code}: ${error.message}` : String((error as Error).stack);
  process.stderr.write(`eval: ${message}\n`);
  process.exitCode = isMeant && error.code.startsWith('BAD_') ? 2 : 1;
}

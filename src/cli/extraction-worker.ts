import { workerData } from 'node:worker_threads';
import { serveTasks } from '../threads/serve-tasks.ts';
import { createExtraction, type ExtractionInput, type ExtractionOptions } from './extraction.ts';

const extract = createExtraction(workerData as ExtractionOptions);

serveTasks(async (input: ExtractionInput) => [...(await extract(input))].join(''));

import { createExtractor } from '../extract/extract.ts';
import { readKnowledge } from '../extract/knowledge.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { serveTasks } from '../threads/serve-tasks.ts';

serveTasks(createExtractor(readKnowledge(PACKAGE_FILES.seeds)));

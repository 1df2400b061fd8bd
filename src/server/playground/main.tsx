import 'graphiql/setup-workers/vite';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { editor } from 'monaco-graphql/esm/monaco-editor.js';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import { READY_QUESTIONS } from './ready-questions.ts';

// Quotation marks and dashes are what answers here are made of: the editor need not warn of them.
editor.onDidCreateEditor((created) =>
  created.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } }),
);

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [HISTORY_PLUGIN, explorerPlugin()];

const page = document.getElementById('playground');
if (page === null) throw new Error('The page has no element with the id "playground"');
createRoot(page).render(
  <GraphiQL fetcher={fetcher} plugins={plugins} defaultTabs={READY_QUESTIONS}>
    <GraphiQL.Logo>Picketline</GraphiQL.Logo>
  </GraphiQL>,
);

import { quotesAbout } from './quotes-about.ts';

/** Prints who said what about a strike: `node docs/client/main.ts doctors-2023-04-11` (Node 22.18 or later). */
const [strike = 'doctors-2023-04-11', server = 'http://127.0.0.1:4000/graphql'] =
  process.argv.slice(2);

for await (const { text, attributions, article } of quotesAbout(server, strike)) {
  const names = attributions.map(({ name, appointment }) =>
    appointment ? `${name}, ${appointment.title}` : name,
  );
  process.stdout.write(
    `“${text}”\n  ${names.join(' and ') || 'nobody named'} (${article.title})\n`,
  );
}

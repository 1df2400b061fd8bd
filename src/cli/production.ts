/*
 * Imported ahead of everything else: libraries look once whether they run in production, and `graphql` checks every object
 * that it meets with an `instanceof` of its own where they do not.
 */
process.env.NODE_ENV ??= 'production';

import { PicketlineError } from '../errors.ts';

/** A place in a list of this type in this order; opaque to clients. */
export function cursorAt(type: string, order: string, sortKey: string): string {
  return Buffer.from(`${type} ${order} ${sortKey}`).toString('base64url');
}

/** The sort key of a cursor. Throws `BAD_CURSOR` for one of another list, in another order, or of nobody's. */
export function readCursor(type: string, order: string, argument: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const start = `${type} ${order} `;
  const sortKey = text.slice(start.length);
  if (!text.startsWith(start) || cursorAt(type, order, sortKey) !== cursor) {
    throw new PicketlineError(
      'BAD_CURSOR',
      `${argument}: expected a cursor of this list in this order, got ${JSON.stringify(cursor.slice(0, 100))}`,
    );
  }
  return sortKey;
}

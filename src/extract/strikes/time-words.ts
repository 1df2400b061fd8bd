/** Words for a time that may stand where a strike's name would: "last week's". */
export const TIMES = new Set(
  'week month year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter'.split(
    ' ',
  ),
);

/** A day of the calendar, or a time of it with seconds and offset where known. */
export function isIsoDate(value: string): boolean {
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      value,
    );
  if (parts === null) return false;
  const [, day = '', hour = '0', minute = '0', second = '0'] = parts;
  const date = new Date(`${day}T00:00:00Z`);
  const dayExists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return dayExists && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

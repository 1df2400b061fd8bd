import { setFlagsFromString } from 'node:v8';

/**
 * Has the garbage collector come when the heap has grown by 60 per cent. By default it may grow to four times what is in
 * use, which for a long text is more than 300 MB; coming more often costs extraction no time that can be
 * measured, since most of what it leaves behind dies young.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=60');
}

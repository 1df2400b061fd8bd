import { access, constants, open, rm, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { amiss, type Check, fine } from './check.ts';

const MEBIBYTE = 1024 * 1024;
/** The journal may take 64 MiB, and a checkpoint writes the embedded graph beside the old one. */
const TOO_LITTLE = 256 * MEBIBYTE;
const LITTLE = 1024 * MEBIBYTE;

/** Whether PICKETLINE_DATA can be written to, or made. */
export async function checkDataFolder(folder: string): Promise<Check> {
  const standing = await nearestStanding(resolve(folder));
  try {
    if (standing !== resolve(folder)) {
      await access(standing, constants.W_OK | constants.X_OK);
      return fine('data folder', `${folder} is made when it is needed`);
    }
    await writeAndSync(folder);
    return fine('data folder', `${folder} can be written to`);
  } catch (error) {
    const finding = `${folder} cannot be written to (${reasonOf(error)})`;
    const advice = `Let the user that runs Picketline write to ${standing}, or set PICKETLINE_DATA to another folder.`;
    return amiss('data folder', 'FAILED', finding, advice);
  }
}

/** How much room the disk of PICKETLINE_DATA has left. */
export async function checkDiskSpace(folder: string): Promise<Check> {
  const standing = await nearestStanding(resolve(folder));
  const { bavail, bsize } = await statfs(standing);
  return ofFreeSpace(folder, bavail * bsize);
}

/** @param free bytes that are left */
export function ofFreeSpace(folder: string, free: number): Check {
  const finding = `${inWords(free)} are free for ${folder}`;
  const details = { freeBytes: free };
  if (free >= LITTLE) return fine('disk space', finding, details);
  const advice = 'Make room on that disk, or set PICKETLINE_DATA to a folder on another one.';
  return amiss('disk space', free < TOO_LITTLE ? 'FAILED' : 'WARNING', finding, advice, details);
}

export function inWords(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1024 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const value = bytes / 1024 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.floor(value)} ${units[power]}`;
}

/** The folder itself where it is there, else the nearest of those above that are. */
async function nearestStanding(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    try {
      await access(at);
      return at;
    } catch {
      if (dirname(at) === at) return at;
    }
  }
}

/** Only writing shows whether a disk is full, or read-only for whoever may write to all files. */
async function writeAndSync(folder: string): Promise<void> {
  const path = join(folder, `doctor-${process.pid}.tmp`);
  try {
    const file = await open(path, 'wx');
    try {
      await file.write('written to see whether that works');
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await rm(path, { force: true });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EROFS: 'the disk can only be read',
    ENOTDIR: 'it is no folder',
  };
  return reasons[code] ?? code;
}

/**
 * The code signature of a Mach-O file. An Apple processor loads nothing whose pages do not have the
 * hashes that its signature (at least an ad-hoc one) says.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const magic64 = 0xfeedfacf;
const codeSignatureCommand = 0x1d;
const embeddedSignature = 0xfade0cc0;
const codeDirectoryMagic = 0xfade0c02;
const adHoc = 0x2;
const sha256 = 2;

/** What is wrong with the signature of that file; nothing, if the list is empty. */
export function signatureProblems(path) {
  const file = readFileSync(path);
  if (file.readUInt32LE(0) !== magic64) return ['is no 64-bit Mach-O file'];
  const signature = signatureOffset(file);
  if (signature === undefined) return ['has no code signature'];
  if (file.readUInt32BE(signature) !== embeddedSignature) return ['has a damaged code signature'];
  const directories = slots(file, signature).filter(
    (slot) => file.readUInt32BE(slot) === codeDirectoryMagic,
  );
  if (directories.length === 0) return ['has a code signature without a code directory'];
  return directories.flatMap((directory) => directoryProblems(file, directory, signature));
}

function signatureOffset(file) {
  const commands = file.readUInt32LE(16);
  for (let i = 0, at = 32; i < commands; i++, at += file.readUInt32LE(at + 4)) {
    if (file.readUInt32LE(at) === codeSignatureCommand) return file.readUInt32LE(at + 8);
  }
}

function slots(file, signature) {
  const count = file.readUInt32BE(signature + 8);
  return Array.from(
    { length: count },
    (_, i) => signature + file.readUInt32BE(signature + 12 + 8 * i + 4),
  );
}

function directoryProblems(file, directory, signature) {
  const number = (index) => file.readUInt32BE(directory + 4 * index);
  const [flags, hashes, pages, end] = [number(3), number(4), number(7), number(8)];
  const [hashSize, hashType, , pageBits] = file.subarray(directory + 36, directory + 40);
  const problems = [];
  if ((flags & adHoc) === 0) problems.push('is not signed ad hoc');
  if (hashType !== sha256) return [...problems, `has hashes of type ${hashType}, not SHA-256`];
  if (end !== signature) problems.push(`has a signature over ${end} bytes instead of ${signature}`);
  const pageSize = 2 ** pageBits;
  if (pages !== Math.ceil(end / pageSize)) problems.push(`has a signature of ${pages} pages`);
  for (let page = 0; page < pages; page++) {
    const bytes = file.subarray(page * pageSize, Math.min((page + 1) * pageSize, end));
    const expected = file.subarray(
      directory + hashes + page * hashSize,
      directory + hashes + (page + 1) * hashSize,
    );
    const actual = createHash('sha256').update(bytes).digest().subarray(0, hashSize);
    if (!actual.equals(expected))
      problems.push(`has been changed since it was signed (page ${page})`);
  }
  return problems;
}

/**
 * What is published, made from what is in the checkout. A published package.json has no scripts and no
 * devDependencies, says where its repository is, and the root's asks for the platforms' packages; the
 * checkout's does not ask for them, so that no lock file and no `npm ci` can bring a stranger's.
 *
 * The repository is named in one place, the environment variable GITHUB_REPOSITORY (`owner/name`), which
 * GitHub's workflows have; without it, a package names none and its README keeps its relative links.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences, packageName } from '../platforms/packages.mjs';
import { platforms } from '../platforms/platforms.mjs';
import * as npm from '../support/npm.js';
import { addonName, root } from '../support/paths.js';
import { bundle } from './bundle.mjs';

/** Links and pictures of Markdown, and of the HTML in it. */
const TARGETS = /(\]\(|\b(?:href|src|srcset)=")([^)"\s]+)/g;
const PICTURE = /\.(?:svg|png|jpe?g|gif|webp)$/;

/**
 * Packs a package of the checkout as it is published.
 *
 * @param {string} source its folder: the root, or one under npm/
 * @param {string} destination the folder for the tarball
 * @param {string} [standIn] a file to take for the binary
 */
export function packPublished(source, destination, standIn) {
  const copy = mkdtempSync(join(destination, 'staged-'));
  try {
    const manifest = readManifest(source);
    const wanted = manifest.files.filter((file) => !file.startsWith('!'));
    // npm adds these by itself.
    for (const file of new Set([...wanted, 'README.md', 'LICENSE'])) {
      cpSync(sourceOf(file, source, standIn), join(copy, file), { recursive: true });
    }
    if (source === root) bundle(copy);
    const repository = repositoryUrl();
    const content = publishedManifest(manifest, repository);
    writeFileSync(join(copy, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
    if (repository) {
      const readme = join(copy, 'README.md');
      const text = readFileSync(readme, 'utf8');
      writeFileSync(readme, withAbsoluteLinks(text, repository, `v${manifest.version}`));
    }
    return npm.pack(copy, destination);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

export const readManifest = (folder) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where the repository is, or undefined. */
export function repositoryUrl({ GITHUB_REPOSITORY, GITHUB_SERVER_URL } = process.env) {
  if (!GITHUB_REPOSITORY) return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY)) {
    throw new Error(`GITHUB_REPOSITORY is ${GITHUB_REPOSITORY}, not owner/name.`);
  }
  return `${GITHUB_SERVER_URL || 'https://github.com'}/${GITHUB_REPOSITORY}`;
}

function publishedManifest({ scripts, devDependencies, ...manifest }, repository) {
  if (manifest.name === readManifest(root).name) {
    const names = platforms.map(packageName).sort();
    manifest.optionalDependencies = Object.fromEntries(
      names.map((name) => [name, manifest.version]),
    );
  }
  if (!repository) return manifest;
  return {
    ...manifest,
    homepage: `${repository}#readme`,
    bugs: { url: `${repository}/issues` },
    repository: { type: 'git', url: `git+${repository}.git` },
  };
}

/**
 * A README whose links lead to that commit of the repository, wherever it is shown: the docs are not in
 * the package.
 *
 * @param {string} markdown
 * @param {string} repository its URL
 * @param {string} ref a tag
 */
export function withAbsoluteLinks(markdown, repository, ref) {
  return markdown.replace(TARGETS, (whole, before, target) => {
    if (/^(?:[a-z][a-z\d+.-]*:|#|\/)/i.test(target)) return whole;
    const [path] = target.split('#');
    if (!existsSync(join(root, path))) {
      throw new Error(`README.md links to ${target}, which the repository does not have.`);
    }
    return `${before}${repository}/${PICTURE.test(path) ? 'raw' : 'blob'}/${ref}/${target}`;
  });
}

function sourceOf(file, source, standIn) {
  if (file === addonName && standIn) return standIn;
  return join(licences.includes(file) ? root : source, file);
}

/**
 * How each system's binary is built: the target as cargo-zigbuild names it, the environment, and
 * the file that comes out. Each function writes the small files that its linker wants.
 */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addonName } from '../support/paths.js';
import { cache, cargoTarget } from './paths.mjs';

const entryPoint = 'napi_register_module_v1';

export function recipe(platform, tools) {
  const made = { linux, win32: windows, darwin }[platform.os](platform, tools);
  return { ...made, artifact: join(cargoTarget, platform.rust, 'release', made.file) };
}

function linux({ rust, glibc, libc }) {
  const file = 'libcloudfront_sign.so';
  if (libc === 'glibc') return { target: `${rust}.${glibc}`, file, env: {} };
  // A shared library must use the process's own musl.
  return { target: rust, file, env: rustflags(rust, '-C target-feature=-crt-static') };
}

function windows({ rust, cpu }) {
  const folder = directory('windows');
  // napi-build wants a Node library to link with; the functions are found at run time, so both the
  // library and the archive may be empty.
  writeFileSync(join(folder, 'libnode.dll'), '');
  writeFileSync(join(folder, 'libnode.a'), '!<arch>\n');
  // Without a definition file the entry point would not be exported.
  const exports = join(folder, 'addon-exports.def');
  writeFileSync(exports, `LIBRARY ${addonName}\nEXPORTS\n ${entryPoint}\n`);
  return {
    target: rust,
    file: 'cloudfront_sign.dll',
    env: {
      LIBNODE_PATH: folder,
      ...(cpu === 'x64' ? { AWS_LC_SYS_PREBUILT_NASM: '1' } : {}),
      ...rustflags(rust, `-C link-arg=${exports}`),
    },
  };
}

function darwin({ rust, macos }, tools) {
  const stubs = directory('macos');
  const system = readFileSync(join(tools.zigLib, 'libc', 'darwin', 'libSystem.tbd'), 'utf8');
  for (const library of ['System', 'c', 'm', 'iconv']) {
    // LLVM 19 does not know the arm64e variants of newer SDKs.
    writeFileSync(join(stubs, `lib${library}.tbd`), system.replaceAll('arm64e-', 'arm64-'));
  }
  const linker = join(stubs, 'linker.sh');
  writeFileSync(linker, machoLinker(tools.machoLinker, stubs));
  chmodSync(linker, 0o755);
  return {
    target: rust,
    file: 'libcloudfront_sign.dylib',
    env: {
      MACOSX_DEPLOYMENT_TARGET: macos,
      // The linker strips, before it signs: to strip afterwards would break the signature.
      CARGO_PROFILE_RELEASE_STRIP: 'none',
      [cargoVariable(rust, 'LINKER')]: linker,
      ...rustflags(rust, '-C linker-flavor=ld64.lld'),
    },
  };
}

/** zig's own Mach-O linker does not take AWS-LC's objects; LLVM's does. */
function machoLinker(lld, stubs) {
  return `#!/bin/sh
# napi-build passes its arguments behind a bare -Wl, which is the C compiler's, not the linker's.
for argument do
  shift
  [ "$argument" = -Wl ] || set -- "$@" "$argument"
done
exec ${lld} "$@" -L${stubs} -dead_strip -dead_strip_dylibs -x -S \\
  -install_name @rpath/${addonName} -adhoc_codesign
`;
}

function rustflags(rust, flags) {
  return { [cargoVariable(rust, 'RUSTFLAGS')]: flags };
}

function cargoVariable(rust, name) {
  return `CARGO_TARGET_${rust.toUpperCase().replaceAll('-', '_')}_${name}`;
}

function directory(name) {
  const path = join(cache, name);
  mkdirSync(path, { recursive: true });
  return path;
}

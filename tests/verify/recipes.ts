import { join } from 'node:path';

/** What a program claims to set, in the units of `setsockopt`. */
export interface Values {
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
  readonly userTimeout: number;
}

/** Where a program is built and what its toolchain is called. */
export interface Place {
  readonly source: string;
  readonly work: string;
}

type Command = readonly [string, ...string[]];

/** How one program is run on Debian; the runner adds host and port. */
export interface Recipe {
  readonly packages?: readonly string[];
  /** Packages that only the backports of the release have. */
  readonly backports?: readonly string[];
  /** A package of npm that carries the runtime. */
  readonly npm?: string;
  /** Prints the version of the runtime or of the library that sets the options. */
  readonly version: (place: Place) => Command;
  readonly build?: (place: Place) => Command;
  readonly run: (place: Place) => Command;
  /** The values where the runtime cannot set all three; 60, 10 and 3 otherwise. */
  readonly values?: Values;
}

/** What the programs set where nothing keeps them from it. */
export const asked: Values = { idle: 60, interval: 10, probes: 3, userTimeout: 0 };

const arm = process.arch === 'arm64';
const binary = ({ work }: Place): string => join(work, 'keepalive');
const inPackage =
  (name: string, path: string) =>
  ({ work }: Place) =>
    join(work, 'node_modules', name, path);

/** A script that its runtime reads as it stands. */
const script = (packages: readonly string[], command: string, version: Command): Recipe => ({
  packages,
  version: () => version,
  run: ({ source }) => [command, source],
});

/** A runtime that npm carries as one binary. */
function fromNpm(name: string, release: string, path: string, ...words: string[]): Recipe {
  const program = inPackage(name, path);
  return {
    npm: `${name}@${release}`,
    version: (place) => [
      'bash',
      '-c',
      `echo "${name.split('/').pop()!}" $(${program(place)} --version | head -1)`,
    ],
    run: (place) => [program(place), ...words, place.source],
  };
}

const deno = fromNpm(
  `@deno/linux-${arm ? 'arm64' : 'x64'}-glibc`,
  '2',
  'deno',
  'run',
  '--allow-net',
);
const bun = fromNpm(`@oven/bun-linux-${arm ? 'aarch64' : 'x64'}`, '1', 'bin/bun');
const packageVersion = (name: string, also = ''): Command => [
  'bash',
  '-c',
  `echo "$(dpkg-query -Wf '\${Package} \${Version}' ${name})${also}"`,
];

const cargo = (work: string): string => `
set -e
mkdir -p ${work}/src ${work}/.cargo
cat >${work}/Cargo.toml <<'END'
[package]
name = "keepalive"
version = "1.0.0"
edition = "2021"
[dependencies]
socket2 = { version = "*", features = ["all"] }
END
cat >${work}/.cargo/config.toml <<'END'
[source.crates-io]
replace-with = "debian"
[source.debian]
directory = "/usr/share/cargo/registry"
END
cd ${work}
cargo build --quiet --offline
cp target/debug/keepalive keepalive
`;

/** How each program is run, by file. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'c.c': {
    packages: ['gcc', 'libc6-dev'],
    version: () => ['gcc', '--version'],
    build: (place) => ['gcc', '-Wall', '-Werror', '-o', binary(place), place.source],
    run: (place) => [binary(place)],
  },
  'asio.cpp': {
    packages: ['g++', 'libasio-dev'],
    version: () => packageVersion('libasio-dev', ', $(g++ --version | head -1)'),
    build: (place) => ['g++', '-std=c++17', '-o', binary(place), place.source, '-pthread'],
    run: (place) => [binary(place)],
  },
  'python.py': script(['python3'], 'python3', ['python3', '--version']),
  'python-asyncio.py': script(['python3'], 'python3', ['python3', '--version']),
  'node.mjs': {
    version: () => [process.execPath, '-p', '`Node.js ${process.version}`'],
    run: ({ source }) => [process.execPath, source],
    values: { ...asked, interval: 1, probes: 10 },
  },
  'node-24-19.mjs': fromNpm(`node-linux-${arm ? 'arm64' : 'x64'}`, '24', 'bin/node'),
  'deno.mjs': { ...deno, values: { idle: 7200, interval: 75, probes: 9, userTimeout: 0 } },
  'bun.mjs': { ...bun, values: { ...asked, interval: 1, probes: 10 } },
  'go.go': {
    backports: ['golang-1.23-go'],
    version: () => ['/usr/lib/go-1.23/bin/go', 'version'],
    build: (p) => ['/usr/lib/go-1.23/bin/go', 'build', '-o', binary(p), p.source],
    run: (place) => [binary(place)],
  },
  'go-before-1-23.go': {
    packages: ['golang-go'],
    version: () => ['go', 'version'],
    build: (place) => ['go', 'build', '-o', binary(place), place.source],
    run: (place) => [binary(place)],
  },
  'rust.rs': {
    packages: ['cargo', 'librust-socket2-dev'],
    version: () => packageVersion('librust-socket2-dev', ', $(rustc --version)'),
    build: ({ source, work }) => [
      'bash',
      '-c',
      `mkdir -p ${work}/src; cp ${source} ${work}/src/main.rs; ${cargo(work)}`,
    ],
    run: (place) => [binary(place)],
  },
  'Java.java': script(['default-jdk-headless'], 'java', ['java', '--version']),
  'php.php': script(['php-cli'], 'php', ['php', '--version']),
  'ruby.rb': script(['ruby'], 'ruby', ['ruby', '--version']),
  'perl.pl': script(['perl'], 'perl', ['perl', '-e', 'print "Perl $^V"']),
  'lua.lua': script(
    ['lua5.4', 'lua-socket'],
    'lua5.4',
    packageVersion('lua-socket', ', $(lua5.4 -v)'),
  ),
  'bash-socat.sh': script(
    ['bash', 'socat'],
    'bash',
    packageVersion('socat', ', Bash $BASH_VERSION'),
  ),
  'bash-preload.sh': script(
    ['bash', 'libkeepalive0'],
    'bash',
    packageVersion('libkeepalive0', ', Bash $BASH_VERSION'),
  ),
  'erlang.erl': script(['erlang-base'], 'escript', packageVersion('erlang-base')),
  'elixir.exs': script(['elixir'], 'elixir', packageVersion('elixir')),
};

/** Why a program was not run. */
export const notRun: Readonly<Record<string, string>> = {
  'csharp.cs': 'Debian has no .NET SDK, and npm carries none',
  'php-8-6.php': 'no PHP with these options is in Debian 12',
  'swift.swift': 'Network.framework exists on Apple systems only',
};

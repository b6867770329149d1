// they look whether their binary is there; .npmrc keeps even those from running
const RUN_AT_INSTALL = new Set(['esbuild', 'msw', 'unrs-resolver']);

// of what is shipped, and of what only builds and tests it
const LICENCES = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 OFL-1.1 Unlicense Zlib'.split(
    ' ',
  ),
);
const LICENCES_OF_TOOLS = new Set('CC-BY-4.0 EDL-1.0 EPL-1.0 LGPL-3.0-or-later MPL-2.0'.split(' '));

// png-js has its licence in a file; the other is JSON Lint in another wrapping, and says nothing itself
const LICENCE_ELSEWHERE = { '@mapbox/jsonlint-lines-primitives': 'MIT', 'png-js': 'MIT' };

/** Whether a licence is one of those; "A OR B" is when either is, "A AND B" when both are. */
const isAmong = (licence, allowed) => {
  const parts = licence.replace(/^\(|\)$/g, '');
  if (parts.includes(' OR ')) return parts.split(' OR ').some((part) => allowed(part));
  return parts.split(' AND ').every((part) => allowed(part));
};

/** What is wrong with what a project is built from, a line each. */
export function lockProblems(pack, { packages }) {
  const { '': root, ...locked } = packages;
  const problems = [];
  for (const kind of ['dependencies', 'devDependencies']) {
    for (const [name, version] of Object.entries(pack[kind])) {
      if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
        problems.push(`${name}: "${version}" is no exact version`);
      if (root[kind][name] !== version)
        problems.push(`${name}: the lock file says ${root[kind][name]}`);
      const found = locked[`node_modules/${name}`]?.version;
      if (found !== version)
        problems.push(`${name}: ${version} is asked for, and ${found} is locked`);
    }
  }

  for (const [
    path,
    { integrity, resolved, link, hasInstallScript, license, dev, optional },
  ] of Object.entries(locked)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const say = (problem) => problems.push(`${name}: ${problem}`);
    if (!integrity?.startsWith('sha512-')) say('nothing says what is in it');
    if (link || (resolved && !resolved.startsWith('https://registry.npmjs.org/'))) {
      say(`it comes from ${resolved}`);
    }
    if (hasInstallScript && !RUN_AT_INSTALL.has(name))
      say('it runs something when it is installed');
    const licence = license ?? LICENCE_ELSEWHERE[name] ?? 'none';
    const isTool = dev || optional;
    const isAllowed = (each) => LICENCES.has(each) || (isTool && LICENCES_OF_TOOLS.has(each));
    if (!isAmong(licence, isAllowed)) say(`its licence is ${licence}`);
  }
  return problems;
}

/** The lock file must hold no registry address, and package.json only exact versions: npm on Node 20 else picks old majors in silence. */
import { readFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
type Locked = { readonly optionalDependencies?: Record<string, string> };
const { packages } = JSON.parse(lock) as { readonly packages: Record<string, Locked> };
/** npm drops an optional package of another platform that the registry lacks just now, and `npm ci` then refuses the lock file. */
const incomplete = Object.entries(packages).filter(([, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).some((name) => packages[`node_modules/${name}`] === undefined),
);
const troubles = [
  ...incomplete.map(([name]) => `package-lock.json lacks optional packages of ${name}: pin a version of it that is whole in the registry`),
  ...(/"resolved": "http/.test(lock)
    ? ['package-lock.json holds a registry address: set omit-lockfile-registry-resolved=true and install again']
    : []),
  ...Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `package.json: "${name}": "${version}" is not an exact version`),
];
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length === 0 ? 0 : 1;

/** The lock file must hold no registry address, and package.json only exact versions: npm on Node 20 else picks old majors in silence. */
import { readFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const troubles = [
  ...(/"resolved": "http/.test(lock)
    ? ['package-lock.json holds a registry address: set omit-lockfile-registry-resolved=true and install again']
    : []),
  ...Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `package.json: "${name}": "${version}" is not an exact version`),
];
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length === 0 ? 0 : 1;

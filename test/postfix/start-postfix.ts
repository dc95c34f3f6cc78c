import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Postfix {
  readonly port: number;
  /** Mails in the Maildir of LOCAL@example.com. */
  count(local: string): number;
  stop(): void;
}

/** The user that Maildirs belong to; Postfix delivers to no lower one. */
const NOBODY = 65_534;

/** Starts a real Postfix of its own with a Maildir for each LOCAL@example.com: a free port on loopback, all files in a temporary folder, nothing under /etc touched. Needs root, and Debian's package. */
export async function startPostfix(locals: readonly string[]): Promise<Postfix> {
  install();
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'newsdelta-postfix-'));
  chmodSync(home, 0o755);
  for (const folder of ['etc', 'queue', 'data', 'log', 'mail']) mkdirSync(join(home, folder));
  chownSync(join(home, 'mail'), NOBODY, NOBODY);
  execFileSync('chown', ['postfix', join(home, 'data')]);
  writeFileSync(join(home, 'etc/main.cf'), mainConfig(home));
  writeFileSync(join(home, 'etc/boxes'), locals.map((local) => `${local}@example.com ${local}/\n`).join(''));
  writeFileSync(join(home, 'etc/master.cf'), services(port));
  const postfix = (...words: readonly string[]): void => {
    const { status, stdout, stderr } = spawnSync('postfix', ['-c', join(home, 'etc'), ...words], { encoding: 'utf8' });
    if (status !== 0 && words[0] !== 'stop') throw new Error(`postfix ${words.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  };
  postfix('check');
  postfix('start');
  await listens(port);
  return {
    port,
    count: (local) => {
      const folder = join(home, 'mail', local, 'new');
      return existsSync(folder) ? readdirSync(folder).length : 0;
    },
    stop: () => {
      postfix('stop');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function install(): void {
  if (existsSync('/usr/sbin/postfix')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postfix'], { env, stdio: 'ignore' });
}

function mainConfig(home: string): string {
  return `compatibility_level = 3.6
queue_directory = ${home}/queue
data_directory = ${home}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${home}/log/postfix.log
maillog_file_prefixes = ${home}
myhostname = mail.example.com
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
alias_maps =
alias_database =
local_transport = error:no local mail
default_transport = error:this server sends nothing to the outside
relay_transport = error:this server sends nothing to the outside
virtual_mailbox_domains = example.com
virtual_mailbox_base = ${home}/mail
virtual_mailbox_maps = texthash:${home}/etc/boxes
virtual_uid_maps = static:${NOBODY}
virtual_gid_maps = static:${NOBODY}
smtpd_relay_restrictions = reject_unauth_destination
`;
}

function services(port: number): string {
  return `127.0.0.1:${port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function listens(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answered = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        done(true);
      });
      socket.on('error', () => done(false));
    });
    if (answered) return;
    await pause(100);
  }
  throw new Error(`Postfix does not answer on port ${port} after ten seconds`);
}

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What an editor shows at a place; lines and columns count from 0. */
export interface Editor {
  /** Opens a text as the file of this path; gives what the editor underlines. */
  open(path: string, text: string): Promise<readonly Diagnostic[]>;
  /** The words that are offered. */
  complete(path: string, place: Place): Promise<readonly string[]>;
  /** What is explained under the pointer. */
  hover(path: string, place: Place): Promise<string>;
  end(): Promise<void>;
}
export interface Place {
  readonly line: number;
  readonly character: number;
}
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Place };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Diagnostic[];
    readonly items?: readonly { readonly section?: string }[];
  };
  readonly result?: unknown;
}

const require = createRequire(import.meta.url);
const SERVER = join(dirname(require.resolve('yaml-language-server/package.json')), 'bin/yaml-language-server');
const SETTINGS = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false, url: '' } } };

/** Starts the YAML language server that editors use, and speaks the Language Server Protocol with it. */
export async function startEditor(): Promise<Editor> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], env: { PATH } });
  const ended = new Promise((done) => child.once('close', done));
  const answers = new Map<number, (result: unknown) => void>();
  const diagnosed = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let last = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      answers.set(id, resolve);
      send({ id, method, params });
    });
  };
  onMessages(child.stdout, (message) => {
    if (message.method === 'workspace/configuration')
      send({
        id: message.id,
        result: (message.params?.items ?? []).map(({ section = '' }) => (section === 'yaml' ? SETTINGS.yaml : null)),
      });
    else if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.method === 'textDocument/publishDiagnostics')
      diagnosed.get(message.params?.uri ?? '')?.(message.params?.diagnostics ?? []);
    else if (message.id !== undefined) answers.get(message.id)?.(message.result);
  });
  const capabilities = {
    textDocument: {
      completion: { completionItem: { snippetSupport: false } },
      hover: { contentFormat: ['plaintext'] },
      publishDiagnostics: {},
    },
    workspace: { configuration: true },
  };
  await request('initialize', { processId: process.pid, rootUri: null, capabilities });
  send({ method: 'initialized', params: {} });
  const at = (path: string, position: Place): object => ({ textDocument: { uri: uriOf(path) }, position });
  return {
    open: (path, text) =>
      new Promise((resolve) => {
        diagnosed.set(uriOf(path), resolve);
        send({ method: 'textDocument/didOpen', params: { textDocument: { uri: uriOf(path), languageId: 'yaml', version: 1, text } } });
      }),
    async complete(path, place) {
      const result = (await request('textDocument/completion', at(path, place))) as {
        readonly items?: readonly { readonly label: string }[];
      } | null;
      return (result?.items ?? []).map(({ label }) => label);
    },
    async hover(path, place) {
      const result = (await request('textDocument/hover', at(path, place))) as { readonly contents?: { readonly value?: string } } | null;
      return result?.contents?.value ?? '';
    },
    async end() {
      child.kill();
      await ended;
    },
  };
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Cuts the stream into messages: a header with the length in bytes, an empty line, the body. */
function onMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let waiting = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const head = waiting.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(waiting.subarray(0, Math.max(0, head)).toString())?.[1]);
      if (head < 0 || waiting.length < head + 4 + length) return;
      take(JSON.parse(waiting.subarray(head + 4, head + 4 + length).toString()) as Message);
      waiting = waiting.subarray(head + 4 + length);
    }
  });
}

/** Runs Google's SQL engine, the reference implementation of BigQuery's language, as a process of its own, and asks it over loopback. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { inProject } from '../project';

/** A message as the engine's protocol writes it: enumerations and long numbers are texts. */
export type Message = Readonly<Record<string, unknown>>;

export interface GoogleSqlServer {
  /** @throws what the engine says */
  send(
    method: 'Analyze' | 'EvaluateQuery' | 'FormatSql' | 'GetLanguageOptions',
    request: Message,
  ): Promise<Message>;
  close(): void;
}

/** What is used of `@grpc/grpc-js`; it is installed beside this folder's package, not with the project. */
interface Grpc {
  readonly credentials: { createInsecure(): unknown };
  loadPackageDefinition(definition: unknown): {
    readonly zetasql: {
      readonly local_service: {
        readonly ZetaSqlLocalService: new (address: string, credentials: unknown, options: Message) => Client;
      };
    };
  };
}

interface Client {
  close(): void;
  readonly [method: string]: (
    request: Message,
    done: (error: { readonly details: string } | null, answer: Message) => void,
  ) => void;
}

interface ProtoLoader {
  loadSync(file: string, options: Message): unknown;
}

const FOLDER = inProject('test', 'googlesql');
const ENGINE = inProject('test/googlesql/node_modules/@fivetrandevelopers/zetasql/lib/zetasql');
const LARGEST_MESSAGE = 500 * 1024 * 1024;
const TRIES = 100;
const MILLISECONDS_BETWEEN = 100;

/** @throws where the engine is not installed, or does not begin to answer */
export async function startGoogleSql(): Promise<GoogleSqlServer> {
  if (!existsSync(ENGINE)) {
    throw new Error("Google's SQL engine is not installed: npm --prefix test/googlesql ci --ignore-scripts");
  }
  const own = createRequire(path.join(FOLDER, 'package.json'));
  const grpc = own('@grpc/grpc-js') as Grpc;
  const definition = (own('@grpc/proto-loader') as ProtoLoader).loadSync('local_service.proto', {
    defaults: false,
    oneofs: true,
    enums: String,
    longs: String,
    includeDirs: [`${ENGINE}/protos`],
  });
  const port = await freePort();
  const engine = spawn(`${ENGINE}/remote_server.so`, ['localhost', String(port)], { stdio: 'ignore' });
  const stop = (): void => {
    engine.kill();
  };
  process.once('exit', stop);
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service;
  const client = new ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), {
    'grpc.max_send_message_length': LARGEST_MESSAGE,
    'grpc.max_receive_message_length': LARGEST_MESSAGE,
  });
  const server: GoogleSqlServer = {
    send: (method, request) =>
      new Promise((resolve, reject) => {
        client[method]?.(request, (error, answer) => {
          if (error) reject(new Error(error.details));
          else resolve(answer);
        });
      }),
    close() {
      client.close();
      stop();
      process.removeListener('exit', stop);
    },
  };
  await answering(server);
  return server;
}

/** A port that nobody listens to. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });

async function answering(server: GoogleSqlServer): Promise<void> {
  let last: unknown;
  for (let time = 0; time < TRIES; time++) {
    try {
      await server.send('FormatSql', { sql: 'SELECT 1' });
      return;
    } catch (error) {
      last = error;
      await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN));
    }
  }
  server.close();
  throw new Error("Google's SQL engine does not answer", { cause: last });
}

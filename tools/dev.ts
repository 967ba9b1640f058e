/** `npm run dev`: a Candor server and Vite's, side by side; each starts anew when its sources change. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { serverPort } from './dev-ports.ts';
import { repositoryRoot } from './widget-files.ts';

const server = spawn(process.execPath, ['--watch', 'src/cli/candor.ts', 'serve', '--demo'], {
  cwd: repositoryRoot,
  stdio: 'inherit',
  env: { ...process.env, PORT: String(serverPort) },
});
const vite = await createServer({ configFile: join(repositoryRoot, 'vite.config.ts') });
await vite.listen();
vite.printUrls();

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  server.kill('SIGTERM');
  await vite.close();
}
server.on('exit', (code) => {
  process.exitCode = code ?? 0;
  void stop();
});
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

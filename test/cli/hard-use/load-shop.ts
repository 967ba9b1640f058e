import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candor } from '../../support/candor-process.ts';

/** A shop with one product; answers a key of its API. */
export async function openLoadShop(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<string> {
  await candor(['shop', 'create', 'acme', '--name', 'Acme'], settings);
  mkdirSync(join(folder, 'files'), { recursive: true });
  const file = join(folder, 'files', 'products.csv');
  writeFileSync(file, 'product_id,name,url\nstrap,Leather strap,https://acme.example/strap\n');
  await candor(['import', file, '--shop', 'acme', '--products'], settings);
  const { output } = await candor(['key', 'create', '--shop', 'acme', '--name', 'load'], settings);
  return /candor_\S+|\S{30,}/.exec(output)?.[0] ?? '';
}

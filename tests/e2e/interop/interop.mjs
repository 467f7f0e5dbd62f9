// A pharmacy written with other people's software: it makes a request that mamori-cli answers, and opens the answer.
// COSE_Sign1 by @auth0/cose, HPKE by @hpke/core, CBOR by cbor2, Uniform Resources by @ngraveio/bc-ur, QR by zxing-wasm.
import { Sign1 } from '@auth0/cose';
import { Chacha20Poly1305 } from '@hpke/chacha20poly1305';
import { CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import bcur from '@ngraveio/bc-ur';
import * as cbor from 'cbor2';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cli = process.argv[2];
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'mamori-interop-'));
process.on('exit', () => fs.rmSync(work, { recursive: true, force: true }));
const at = (name) => path.join(work, name);
const aad = Buffer.from('mamori-exchange-v1');
// cbor2 takes Node's Buffer for an object with a form of its own.
const plain = (value) =>
  Buffer.isBuffer(value) ? new Uint8Array(value)
    : Array.isArray(value) ? value.map(plain)
      : value instanceof Map ? new Map([...value].map(([key, item]) => [key, plain(item)])) : value;
const encode = (value) => cbor.encode(plain(value));
const decode = (bytes) => cbor.decode(bytes);
const sha256 = (...parts) => crypto.createHash('sha256').update(Buffer.concat(parts)).digest();

fs.writeFileSync(at('secret'), 'correct horse battery staple');
const mamori = (...words) =>
  execFileSync(cli, ['--json', '--today', '2023-11-22', '--passphrase-file', at('secret'), ...words],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const at_vendor = (...words) => JSON.parse(mamori('--vault', at('vendor'), ...words));

// The pharmacy's Ed25519 key, and the X25519 key that belongs to it (RFC 8032 §5.1.5, RFC 7748).
const pair = crypto.generateKeyPairSync('ed25519');
const jwk = pair.privateKey.export({ format: 'jwk' });
const public_key = Buffer.from(jwk.x, 'base64url');
const scalar = crypto.createHash('sha512').update(Buffer.from(jwk.d, 'base64url')).digest().subarray(0, 32);
scalar[0] &= 248;
scalar[31] = (scalar[31] & 127) | 64;

/** COSE_Sign1 in the form of envelope.hpp. */
const protect = (key) => encode(new Map([[1, -8], [4, key]]));
function signed(message) {
  const payload = encode(message);
  const header = protect(public_key);
  const covered = encode(['Signature1', header, aad, payload]);
  const signature = crypto.sign(null, covered, pair.privateKey);
  return Buffer.concat([Buffer.from([0xd2]), encode([header, new Map(), payload, signature])]);
}

/** Verifies with @auth0/cose, under the key that the header names. */
async function opened(envelope) {
  const untagged = envelope[0] === 0xd2 ? envelope.subarray(1) : envelope;
  const [header] = decode(untagged);
  const signer = decode(header).get(4);
  assert.deepEqual(Buffer.from(header), Buffer.from(protect(signer)));
  const x = Buffer.from(signer).toString('base64url');
  const key = crypto.createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const sign1 = Sign1.decode(untagged);
  await sign1.verify(key, { externalAAD: aad });
  await assert.rejects(async () => Sign1.decode(untagged).verify(key, { externalAAD: Buffer.from('other') }));
  return { message: decode(sign1.payload), signer };
}

/** Opens COSE_Encrypt0 with HPKE-4 (draft-ietf-cose-hpke) in the form of sealed.hpp. */
async function unsealed(file) {
  const untagged = file[0] === 0xd0 ? file.subarray(1) : file;
  const [header, unprotected, ciphertext] = decode(untagged);
  assert.deepEqual(decode(header).get(1), 42);
  assert.deepEqual(Buffer.from(decode(header).get(4)), sha256(public_key).subarray(0, 8));
  const suite =
    new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Chacha20Poly1305() });
  const recipientKey = await suite.kem.importKey('raw', scalar.buffer.slice(scalar.byteOffset, scalar.byteOffset + 32), false);
  const covered = encode(['Encrypt0', header, aad]);
  const context = await suite.createRecipientContext({ recipientKey, enc: unprotected.get(-4) });
  return Buffer.from(await context.open(ciphertext, covered));
}

/** The first item of a CBOR sequence that is a tagged COSE_Sign1, and the byte strings behind it. */
function parted(text) {
  const sequence = decode(Buffer.concat([Buffer.from([0x9f]), text, Buffer.from([0xff])]));
  const files = sequence.slice(1).map((file) => Buffer.from(file));
  const behind = files.reduce((sum, file) => sum + encode(file).length, 0);
  return { envelope: text.subarray(0, text.length - behind), files };
}

// Ours to make: a vendor with its edition.
at_vendor('vault', 'create', '--desk', 'vendor', '--name', 'みどりシステム', '--person', '佐藤 花子');
const edition = JSON.parse(mamori('edition', 'show', 'r5'));
const official = ['r5'];
for (const sheet of ['pharmacy', 'vendor'])
  for (const row of edition.sheets[sheet]) official.push(`${sheet} ${row.row} ${row.wording}`);
const wording = sha256(Buffer.from(official.join('\n'))).subarray(0, 16);

const issued = Date.parse('2023-11-22T03:00:00Z') / 1000;
const request = signed(new Map([[1, issued], [3, 'あおば薬局'], [6, 'r5'],
  [7, new Map([[0, wording], [1, 1], [2, [new Map([[0, 'レセコン']])]]])]]));
fs.writeFileSync(at('request.mamori'), request);

const seen = JSON.parse(mamori('verify', at('request.mamori')));
assert.equal(seen[0].sender, 'あおば薬局');
console.log('mamori-cli verifies a request of other software');

const answers = { レセコン: {} };
for (const row of edition.sheets.vendor)
  if (row.obligation === 'required') answers.レセコン[row.row] = { verdict: 'yes', on: '2023-11-22' };
fs.writeFileSync(at('answers.json'), JSON.stringify(answers));
const evidence = crypto.randomBytes(3000);
fs.writeFileSync(at('MDS.pdf'), evidence);
at_vendor('respond', at('request.mamori'), '--answers', at('answers.json'), '--attach', at('MDS.pdf'),
  '--out', at('response.mamori'));
at_vendor('respond', at('request.mamori'), '--answers', at('answers.json'), '--again', '--qr', at('frames'));

const file = parted(await unsealed(fs.readFileSync(at('response.mamori'))));
assert.deepEqual(file.files, [evidence]);
const { message } = await opened(file.envelope);
assert.equal(message.get(3), 'みどりシステム');
assert.deepEqual(Buffer.from(message.get(5)), sha256(request));
const [system] = message.get(8).get(2);
assert.equal(system.get(0), 'レセコン');
assert.equal(system.get(1).length, Object.keys(answers.レセコン).length);
const [attached] = message.get(8).get(3);
assert.deepEqual([attached[0], attached[1], Buffer.from(attached[2])], ['MDS.pdf', 3000, sha256(evidence)]);
console.log('@hpke/core opens a response with its file, @auth0/cose verifies it, cbor2 reads it');

const texts = fs.readFileSync(at('frames/frames.txt'), 'utf8').trim().split('\n');
const decoder = new bcur.URDecoder();
for (const text of texts) decoder.receivePart(text);
assert.ok(decoder.isSuccess());
assert.equal(decoder.resultUR().type, 'mamori-sealed');
const from_codes = parted(await unsealed(decoder.resultUR().cbor));
assert.deepEqual(from_codes.files, []);
await opened(from_codes.envelope);
console.log(`@ngraveio/bc-ur puts ${texts.length} frames together`);

// Its program comes from the package here, not from the network.
prepareZXingModule({ overrides: { wasmBinary: fs.readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm') } });
const pictures = fs.readdirSync(at('frames')).filter((name) => name.endsWith('.png')).sort();
assert.equal(pictures.length, texts.length);
for (const [i, name] of pictures.entries()) {
  const found = await readBarcodes(new Blob([fs.readFileSync(at(path.join('frames', name)))]), { formats: ['QRCode'] });
  assert.equal(found[0].text, texts[i]);
}
console.log(`zxing-wasm reads the ${pictures.length} pictures`);

mamori('--vault', at('pharmacy'), 'vault', 'create', '--desk', 'pharmacy', '--name', 'あおば薬局', '--person', '見本 花子');
mamori('--vault', at('pharmacy'), 'status', '--nonce', '0102', '--out', at('status.mamori'));
const status = await opened(fs.readFileSync(at('status.mamori')));
assert.deepEqual(Buffer.from(status.message.get(9).get(3)), Buffer.from([1, 2]));
console.log('@auth0/cose verifies a status');

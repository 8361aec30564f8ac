// Reads every frame of a folder, and then frames of noise and broken codes, with the decoder that phones get.
//
//     node decode.mjs DECODER.wasm FOLDER [RANDOM FRAMES]

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

const [file, folder, randomFrames = "200"] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(file));
const wasi = { fd_close: () => 0, fd_seek: () => 0, fd_write: () => 0, proc_exit: () => { throw new Error("exit"); } };
let decoder;
let traps = 0;

function renew() {
  decoder = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi }).exports;
  decoder._initialize();
}

function read(grey, width, height) {
  const place = decoder.frame(width, height);
  if (!place) return null;
  const pixels = new Uint8Array(decoder.memory.buffer, place, width * height * 4);
  for (let i = 0; i < width * height; i++) pixels.fill(grey[i], i * 4, i * 4 + 3);
  const start = performance.now();
  try {
    const length = decoder.decode(width, height);
    const text = length > 0 ? Buffer.from(new Uint8Array(decoder.memory.buffer, decoder.text(), length)).toString() : null;
    return { text, milliseconds: performance.now() - start };
  } catch {
    traps += 1;
    renew();
    return { text: null, milliseconds: performance.now() - start };
  }
}

renew();
const frames = JSON.parse(readFileSync(`${folder}/frames.json`));
const report = { frames: frames.length, codes: 0, missed: [], wrong: [], traps: 0, p95: {}, random: Number(randomFrames) };
const times = {};
for (const { kind, width, height, file, text } of frames) {
  const answer = read(readFileSync(`${folder}/${file}`), width, height);
  (times[`${width}x${height}`] ??= []).push(answer.milliseconds);
  if (text) report.codes += 1;
  if (text && answer.text === null) report.missed.push(`${kind}-${width}`);
  else if (answer.text !== text) report.wrong.push(file);
}
for (const [size, list] of Object.entries(times)) {
  report.p95[size] = Number(list.sort((a, b) => a - b)[Math.floor(list.length * .95)].toFixed(1));
}

// Broken input from a fixed seed: noise, and frames of the corpus with bytes changed and sizes that do not fit them.
let seed = 20_261_128;
const random = (below) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const known = new Set(frames.map(({ text }) => text));
for (let n = 0; n < report.random; n++) {
  const { file, width, height } = frames[random(frames.length)];
  const grey = Buffer.from(readFileSync(`${folder}/${file}`));
  const flips = random(4) ? random(grey.length >> 2) : grey.length;
  for (let i = 0; i < flips; i++) grey[random(grey.length)] = random(256);
  const [w, h] = random(3) ? [width, height] : [1 + random(width), 1 + random(height)];
  const answer = read(grey, w, h);
  if (answer?.text && !known.has(answer.text)) report.wrong.push(`random ${n}`);
}
for (const [width, height] of [[0, 0], [-1, 5], [5000, 10], [1 << 30, 1 << 30]]) {
  if (decoder.frame(width, height) !== 0 || decoder.decode(width, height) !== -1) report.wrong.push(`size ${width}`);
}
report.traps = traps;
console.log(JSON.stringify(report));

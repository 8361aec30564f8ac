// Reads QR codes off camera frames, away from the thread that draws the page.

const wasi = { fd_close: () => 0, fd_seek: () => 0, fd_write: () => 0, proc_exit: () => { throw new Error("exit"); } };
let [module, decoder, canvas, context] = [];

// An exception in there ends the instance: there is nothing to catch it. Another one is made in a fraction of a millisecond.
async function renew() {
  decoder = (await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi })).exports;
  decoder._initialize();
}

async function begin(address) {
  try {
    const answer = await fetch(address);
    module = await WebAssembly.compile(await answer.arrayBuffer());
    await renew();
    postMessage({ ready: true });
  } catch (error) {
    postMessage({ failure: String(error) });
  }
}

function draw(bitmap) {
  const { width, height } = bitmap;
  if (canvas?.width !== width || canvas?.height !== height) {
    canvas = new OffscreenCanvas(width, height);
    context = canvas.getContext("2d", { willReadFrequently: true });
  }
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

async function look(bitmap) {
  let text = null;
  const start = performance.now();
  try {
    const { data, width, height } = draw(bitmap);
    const place = decoder.frame(width, height);
    if (place) {
      new Uint8Array(decoder.memory.buffer, place, data.length).set(data);
      const length = decoder.decode(width, height);
      if (length > 0) text = new TextDecoder().decode(new Uint8Array(decoder.memory.buffer, decoder.text(), length));
    }
  } catch {
    await renew();
  }
  postMessage({ text, milliseconds: performance.now() - start });
}

addEventListener("message", ({ data }) => (data.decoder ? begin(data.decoder) : look(data.bitmap)));

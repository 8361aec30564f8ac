"""A ticket's code as small as somebody may show it: 2 cm wide on a screen of 96 dots an inch, each of them a whole one."""

import json
import subprocess

import PIL.Image
import zxingcpp

from buying import order, pay_in_sandbox
from shop import REPOSITORY

# What phones get to read codes with: the same library, built for browsers.
DECODER = REPOSITORY / 'templates/assets/decoder.wasm'
SIDE_PIXELS = 76


def test_a_code_of_two_centimetres_is_read(shop, browser, address, tmp_path):
    placed = order(shop, 'en', address)
    pay_in_sandbox(shop, placed)
    context = browser.new_context(base_url=shop.base_url, device_scale_factor=1)
    page = context.new_page()
    try:
        page.goto(placed['url'])
        page.locator('[data-order=paid]').wait_for()
        page.evaluate("document.querySelectorAll('.qr svg').forEach(code => { code.style.inlineSize = '2cm'; })")
        frames = []
        for number, code in enumerate(page.locator('.qr svg').all()):
            assert abs(code.bounding_box()['width'] - 96 / 2.54 * 2) < 0.1
            code.screenshot(path=tmp_path / f'{number}.png')
            image = PIL.Image.open(tmp_path / f'{number}.png').convert('L')
            assert max(image.size) <= SIDE_PIXELS + 1, image.size
            [read] = zxingcpp.read_barcodes(image)
            text = read.text
            assert text.startswith('BLT:') and len(text) <= 150
            (tmp_path / f'{number}.grey').write_bytes(image.tobytes())
            frames.append({'kind': '2cm', 'width': image.width, 'height': image.height, 'file': f'{number}.grey', 'text': text})
        assert len({frame['text'] for frame in frames}) == 2
    finally:
        context.close()
    if DECODER.exists():
        (tmp_path / 'frames.json').write_text(json.dumps(frames))
        done = subprocess.run(['node', REPOSITORY / 'Tests/Scanner/decode.mjs', DECODER, tmp_path, '0'],
                              capture_output=True, text=True, check=True, timeout=60)
        report = json.loads(done.stdout)
        assert (report['codes'], report['missed'], report['wrong'], report['traps']) == (2, [], [], 0), report

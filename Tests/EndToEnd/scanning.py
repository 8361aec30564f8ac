"""What the scanner's tests need: devices, codes of every kind, a camera that shows what it is told, and what the shop has
heard in the end."""

import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from buying import order, pay_in_sandbox
from shop import EVENT, EXECUTABLES
from waiting import wait_for

ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
CAMERA_SECONDS = 2


def base32(data):
    """Crockford's, as docs/decisions/0006 says: spare bits are zero."""
    bits = ''.join(f'{byte:08b}' for byte in data)
    bits += '0' * (-len(bits) % 5)
    return ''.join(ALPHABET[int(bits[start:start + 5], 2)] for start in range(0, len(bits), 5))


def bytes_of(code):
    bits = ''.join(f'{ALPHABET.index(letter):05b}' for letter in code)
    return bytes(int(bits[start:start + 8], 2) for start in range(0, len(bits) // 8 * 8, 8))


class Codes:
    """Makes ticket codes as the shop does, and such as it never would."""

    def __init__(self, shop):
        self.shop = shop
        self.key = Ed25519PrivateKey.from_private_bytes(
            bytes.fromhex((shop.data / 'secrets/BILTEN_TICKET_KEY').read_text().strip()))

    def code(self, ticket, event=EVENT, kind='standing', revision=0, key=None, forged=False):
        key = key or self.key
        public = key.public_key().public_bytes_raw()
        message = (bytes([1, hashlib.sha256(public).digest()[0]]) + bytes_of(ticket)
                   + hashlib.sha256(event.encode()).digest()[:6] + hashlib.sha256(kind.encode()).digest()[:4]
                   + bytes([revision]))
        signature = bytearray(key.sign(message))
        if forged:
            signature[5] ^= 1
        return 'BLT:' + base32(message + bytes(signature))

    def unknown_key(self):
        """A key whose short id is not that of the shop's."""
        while True:
            key = Ed25519PrivateKey.generate()
            own, other = (hashlib.sha256(one.public_key().public_bytes_raw()).digest()[0] for one in (self.key, key))
            if own != other:
                return key


@contextlib.contextmanager
def database(shop):
    connection = sqlite3.connect(f'file:{shop.database}?mode=ro', uri=True, timeout=10)
    try:
        yield connection
    finally:
        connection.close()


def rows(shop, sql, *values):
    with database(shop) as connection:
        return connection.execute(sql, values).fetchall()


def buy(shop, address, quantity=2):
    """The ids of the tickets of a paid order."""
    placed = order(shop, 'en', address, quantity)
    pay_in_sandbox(shop, placed)
    sql = 'SELECT t.id FROM tickets t JOIN orders o ON o.id = t.order_id WHERE o.buyer_email = ? ORDER BY t.number'
    return [row[0] for row in wait_for('the tickets', 30, lambda: rows(shop, sql, address))]


def command(shop, *words):
    """What `bilten` says; AssertionError where it fails."""
    done = subprocess.run(
        [EXECUTABLES / 'bilten', *words, '--data', shop.data], capture_output=True, text=True, cwd=shop.root,
        env={'PATH': os.environ['PATH'], 'HOME': str(shop.root), 'LANG': 'C.UTF-8'}, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def add_device(shop, name, *gates, events=(EVENT,)):
    words = ['devices', 'add', name, '--json', '--base-url', shop.base_url]
    for gate in gates:
        words += ['--gate', gate]
    for event in events:
        words += ['--event', event]
    return json.loads(command(shop, *words))


class Camera:
    """A file that Chromium takes for a camera."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.clip = self.folder / 'camera.mjpeg'

    def show(self, text):
        """A code in the middle of a grey picture; whoever looks has to open the camera again."""
        picture, made = self.folder / 'code.png', self.folder / 'new.mjpeg'
        subprocess.run(['qrencode', '-s', '10', '-m', '4', '-l', 'M', '-o', picture, text], check=True)
        subprocess.run(
            ['ffmpeg', '-v', 'error', '-y', '-loop', '1', '-framerate', '10', '-t', str(CAMERA_SECONDS), '-i', picture,
             '-vf', 'scale=480:480:flags=neighbor,pad=1280:720:(ow-iw)/2:(oh-ih)/2:color=gray,format=yuv420p',
             '-c:v', 'mjpeg', '-q:v', '3', '-f', 'mjpeg', made], check=True)
        made.replace(self.clip)

    @property
    def arguments(self):
        return ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream',
                f'--use-file-for-fake-video-capture={self.clip}']


class Phone:
    """A browser of its own, with a profile that outlives it."""

    def __init__(self, playwright, shop, folder, camera=None, locale='en-GB', **options):
        self.playwright, self.shop, self.locale, self.options = playwright, shop, locale, options
        self.typed = None
        self.folder = pathlib.Path(folder)
        self.camera = camera
        self.context = self.page = None
        self.complaints = []

    def start(self):
        executable = os.environ.get('BILTEN_CHROMIUM') or shutil.which('chromium')
        arguments = ['--no-sandbox', *(self.camera.arguments if self.camera else [])]
        self.context = self.playwright.chromium.launch_persistent_context(
            self.folder, executable_path=executable, args=arguments, base_url=self.shop.base_url, locale=self.locale,
            viewport={'width': 412, 'height': 915}, device_scale_factor=2, **self.options)
        self.page = self.context.pages[0] if self.context.pages else self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.page.on('pageerror', lambda error: self.complaints.append(str(error)))
        self.page.on('console', self._on_console)
        return self

    def _on_console(self, message):
        # A connection that is lost, and tickets that are refused, are what these tests are about.
        if message.type == 'error' and not message.text.startswith('Failed to load resource'):
            self.complaints.append(message.text)

    def stop(self):
        if self.context:
            self.context.close()
            self.context = None

    def kill(self):
        """As when the battery runs out: only this phone's processes, by the folder that they were started with."""
        for entry in pathlib.Path('/proc').iterdir():
            if not entry.name.isdigit():
                continue
            with contextlib.suppress(OSError):
                words = (entry / 'cmdline').read_bytes().split(b'\0')
                if f'--user-data-dir={self.folder}'.encode() in words:
                    os.kill(int(entry.name), signal.SIGKILL)
        with contextlib.suppress(Exception):
            self.context.close()
        self.context = None

    # MARK: The page

    def pair(self, device):
        self.page.goto(device['link'])
        self.page.locator('[data-scan]').wait_for()
        self.wait_until_kept()
        return self

    def wait_until_kept(self):
        """Until the page would load without a connection."""
        wait_for('the kept page', 30, lambda: self.page.evaluate('''async () => {
          const cache = await caches.open("scanner");
          return Boolean(await cache.match(location.pathname)) && (await cache.keys()).length > 5;
        }'''))

    def type(self, code):
        """Types a code, waits for the verdict, and returns its state."""
        if code == self.typed:
            # Sooner than that, the page takes it for a hand scanner that sent it twice.
            self.page.wait_for_timeout(700)
        self.typed = code
        self.page.evaluate('document.querySelector("[data-verdict]").dataset.shown = ""')
        self.page.locator('#code').fill(code)
        self.page.locator('#code').press('Enter')
        return self.verdict()

    def verdict(self, *wanted):
        """The state that is shown once one is; of those that are wanted, where some are."""
        def shown():
            state = self.page.locator('[data-verdict]').get_attribute('data-shown')
            return state if state and state != 'checking' and (not wanted or state in wanted) else None
        try:
            return wait_for('a verdict', 15, shown)
        except AssertionError as error:
            text = self.page.locator('[data-verdict]').inner_text()
            raise AssertionError(f'{error}: it says {text!r}; {self.complaints}') from error

    @property
    def words(self):
        return self.page.locator('[data-verdict]').inner_text()

    @property
    def waiting(self):
        return int(self.page.locator('[data-waiting]').inner_text())

    def wait_until_sent(self):
        wait_for('the queue to be sent', 40, lambda: self.waiting == 0)

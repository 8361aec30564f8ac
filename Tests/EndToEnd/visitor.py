"""A visitor: a page in Chromium that notices whatever a visitor's browser would complain about."""

import os
import pathlib
import re
import subprocess
import urllib.parse

from axe_playwright_python.sync_playwright import Axe

PHONE = {'width': 412, 'height': 915}
DESKTOP = {'width': 1280, 'height': 900}
# What assistive technology needs: WCAG 2.2 A and AA, and what axe calls good practice.
AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
SCREENSHOTS = os.environ.get('BILTEN_SCREENSHOTS')


def plain(text):
    """Without the invisible marks that keep texts of two directions apart, and with plain spaces."""
    return re.sub(r'[\u2066-\u2069\u200e\u200f]', '', text).replace('\u00a0', ' ').replace('\u202f', ' ')


class Visitor:
    """`friends` are origins besides the shop's that pages may lead to: that of a payment page."""

    def __init__(
            self, browser, shop, javascript=True, viewport=None, scheme='light', friends=(), language='en-GB'):
        self.shop = shop
        self.friends = {shop.base_url, *friends}
        self.complaints = []
        self._refused = set()
        # Twice the pixels, as phones have them, so that a screenshot of a QR code is as sharp as a screen.
        self.context = browser.new_context(
            viewport=viewport or DESKTOP, color_scheme=scheme, java_script_enabled=javascript, device_scale_factor=2,
            base_url=shop.base_url, locale=language)
        self.context.on('request', self._on_request)
        self.context.on('response', self._on_response)
        self.context.on('requestfailed', self._on_failure)
        self.context.on('console', self._on_console)
        self.context.on('weberror', lambda error: self.complaints.append(f'uncaught: {error.error}'))
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)

    def close(self):
        """AssertionError with all that the browser complained about."""
        self.context.close()
        assert not self.complaints, '\n'.join(self.complaints)

    # MARK: What went wrong

    def _on_request(self, request):
        url = urllib.parse.urlsplit(request.url)
        if url.scheme != 'data' and f'{url.scheme}://{url.netloc}' not in self.friends:
            self.complaints.append(f'asked elsewhere: {request.url}')

    def _on_response(self, response):
        # Pages and answers about a refused order or ticket have a status of 4xx, which Chromium calls an error.
        if response.request.resource_type in ('document', 'fetch') and 400 <= response.status < 500:
            self._refused.add(response.url)
        elif response.status >= 400:
            self.complaints.append(f'{response.status}: {response.url}')

    def _on_failure(self, request):
        # A page that is left takes its requests with it.
        if request.failure != 'net::ERR_ABORTED':
            self.complaints.append(f'{request.failure}: {request.url}')

    def _on_console(self, message):
        place = message.location['url']
        is_refusal = message.text.startswith('Failed to load resource') and place in self._refused
        # A payment page that we did not write may be as it likes.
        is_ours = not any(place.startswith(friend) for friend in self.friends - {self.shop.base_url})
        if message.type in ('error', 'warning') and is_ours and not is_refusal:
            self.complaints.append(f'console at {place}: {message.text}')

    # MARK: Keyboard

    def tab_to(self, selector, presses=80):
        """Presses Tab until the element has the focus."""
        wanted = self.page.locator(selector)
        assert wanted.count() == 1, f'{wanted.count()} elements are {selector}'
        for _ in range(presses):
            if self.page.locator(f'{selector}:focus').count():
                return
            self.page.keyboard.press('Tab')
        raise AssertionError(f'{selector} cannot be reached with {presses} presses of Tab')

    def type_into(self, selector, text):
        """Replaces what stands there."""
        self.tab_to(selector)
        self.page.keyboard.press('Control+a')
        self.page.keyboard.insert_text(text)

    # MARK: Looking

    def text(self, selector):
        return plain(self.page.locator(selector).inner_text()).strip()

    def expect_language(self, locale):
        html = self.page.locator('html')
        found = html.get_attribute('lang'), html.get_attribute('dir')
        assert found == (locale, 'rtl' if locale == 'ar' else 'ltr'), f'{found} at {self.page.url}'

    def expect_accessible(self):
        answer = Axe().run(self.page, options={'runOnly': AXE_RULES, 'resultTypes': ['violations']})
        faults = [f"{fault['id']}: {node['html'][:200]}\n  {node.get('failureSummary', '')}"
                  for fault in answer.response['violations'] for node in fault['nodes']]
        assert not faults, self.page.url + '\n' + '\n'.join(faults)

    def expect_no_sideways_scroll(self):
        width = self.page.viewport_size['width']
        # The innermost ones: they are the cause.
        wide = self.page.evaluate(
            '''width => {
              const isWide = element => {
                const box = element.getBoundingClientRect();
                return box.width && (box.right > width + 1 || box.left < -1);
              };
              return [...document.querySelectorAll("body *")]
                .filter(element => isWide(element) && ![...element.children].some(isWide))
                .map(element => element.outerHTML.slice(0, 120));
            }''', width)
        scrolled = self.page.evaluate('document.documentElement.scrollWidth')
        assert scrolled <= width, f'{self.page.url} is {scrolled} wide at {width}: {wide[:5]}'

    def shot(self, name, whole=True):
        """A picture of the page for people to look at, where BILTEN_SCREENSHOTS names a folder."""
        if SCREENSHOTS:
            folder = pathlib.Path(SCREENSHOTS)
            folder.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=folder / f'{name}.png', full_page=whole)

    def qr_codes(self, folder):
        """What a camera reads off the QR codes on the page."""
        codes = []
        for number, code in enumerate(self.page.locator('.qr').all()):
            picture = folder / f'qr-{number}.png'
            code.screenshot(path=picture)
            read = subprocess.run(['zbarimg', '--quiet', '--raw', picture], capture_output=True, text=True)
            assert read.returncode == 0, f'zbarimg reads nothing in {picture}: {read.stderr}'
            codes.append(read.stdout.strip())
        return codes

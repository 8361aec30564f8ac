"""What somebody sees in a browser who edits the site while `bilten serve` runs."""

import datetime
import re
import time

import pytest

from live_site import LiveSite
from small_site import EVENT, SmallSite
from waiting import wait_for

PATH = '/en/events/jazz'
TEXT = 'content/events/jazz/en.md'
# The same document: what a script has left in it is there, and the place on the page.
MARK = 'window.mark = "kept"'
WAIT_MS = 15_000


@pytest.fixture(scope='module')
def cache(tmp_path_factory):
    """What the tools make, so that they run once for all tests."""
    site = SmallSite(tmp_path_factory.mktemp('cache') / 'site')
    site.build()
    return site.path('.bilten/cache')


@pytest.fixture
def live(tmp_path, cache):
    live = LiveSite(SmallSite(tmp_path / 'site', cache))
    yield live
    if live.process:
        live.stop()


def opened(live, visit, path=PATH):
    page = visit(live).page
    page.goto(path)
    # The script listens, and has read the page as it came.
    with page.expect_response(lambda answer: '/_bilten/events' in answer.url):
        page.reload()
    page.evaluate(MARK)
    return page


def background(page):
    return page.evaluate('getComputedStyle(document.body).backgroundColor')


def test_a_saved_text_is_seen_without_loading_the_page_again(live, visit):
    page = opened(live.start(), visit)
    page.set_viewport_size({'width': 412, 'height': 300})
    page.evaluate('window.scrollTo(0, 120)')
    assert page.get_by_text('We play.').is_visible()
    live.small.edit(TEXT, ('We play.', 'We play on.'), ('Night of Jazz', 'Day of Jazz'))
    page.get_by_text('We play on.').wait_for(timeout=WAIT_MS)
    assert page.locator('h1').inner_text() == 'Day of Jazz'
    assert page.title().startswith('Day of Jazz')
    assert page.evaluate('window.mark') == 'kept'
    assert page.evaluate('window.scrollY') == 120


def test_a_saved_style_sheet_is_seen_without_loading_the_page_again(live, visit):
    """Also where the sheet stands in the page: the page's policy knows only the styles that it came with."""
    page = opened(live.start(), visit)
    assert page.locator('head style').count() >= 1
    before = background(page)
    for colour in ('rgb(1, 2, 3)', 'rgb(4, 5, 6)'):
        sheet = live.small.path('templates/assets/site.css').read_text()
        live.small.write('templates/assets/site.css', re.sub(r'--paper: [^;]+;', f'--paper: {colour};', sheet))
        wait_for(colour, WAIT_MS / 1000, lambda: background(page) == colour)
    assert page.evaluate('window.mark') == 'kept'
    page.goto('/en/')
    assert background(page) == 'rgb(4, 5, 6)' != before


def test_a_linked_sheet_too(live, visit):
    live.small.settings('inline_style_bytes: 0')
    page = opened(live.start(), visit)
    assert page.locator('head style').count() == 0
    live.small.edit('templates/assets/site.css', ('--paper: #f8f1e4', '--paper: rgb(1, 2, 3)'))
    wait_for('the new colour', WAIT_MS / 1000, lambda: background(page) == 'rgb(1, 2, 3)')
    assert page.evaluate('window.mark') == 'kept'


def test_mistakes_stand_over_the_page_until_they_are_mended(live, visit):
    page = opened(live.start(), visit)
    overlay = page.locator('bilten-problems section')
    whole = live.small.path(TEXT).read_text()
    live.small.edit(TEXT, ('summary: A night.', 'summery: A <b>night</b>.'))
    overlay.wait_for(timeout=WAIT_MS)
    told = overlay.inner_text()
    assert 'content/events/jazz/en.md:3:1' in told
    assert 'summery' in told and '^' in told
    # Texts of the content are only ever text.
    assert '<b>night</b>' in told and overlay.locator('b').count() == 0
    # The page behind is the old one, and whoever comes now sees both.
    assert page.get_by_text('We play.').count() == 1
    page.reload()
    overlay.wait_for(timeout=WAIT_MS)
    page.evaluate(MARK)
    live.small.write(TEXT, whole.replace('We play.', 'We play again.'))
    page.get_by_text('We play again.').wait_for(timeout=WAIT_MS)
    assert overlay.count() == 0
    assert page.evaluate('window.mark') == 'kept'


def test_a_sale_begins_on_a_page_that_nobody_has_touched(live, visit):
    """Pages look different at certain moments by time alone; content has minutes, so this takes up to one."""
    now = datetime.datetime.now(datetime.timezone.utc)
    opens = now.replace(second=0, microsecond=0) + datetime.timedelta(minutes=1)
    # The server needs some seconds to start.
    if (opens - now).total_seconds() < 10:
        opens += datetime.timedelta(minutes=1)
    day = (now + datetime.timedelta(days=100)).strftime('%Y-%m-%d')
    live.small.write('content/events/jazz/event.yml', re.sub(
        r'\d{4}-\d\d-\d\d', day, EVENT).replace('Europe/Berlin', 'UTC').replace(
        'quota: 100', f'quota: 100, sales_open: {opens:%Y-%m-%d %H:%M}'))
    page = opened(live.start(), visit)

    def field():
        """As the server sends it: the page's script would open it by itself."""
        return re.search(r'<input[^>]+name="quantity\.seat"[^>]*>', live.get(PATH).text)[0]

    assert 'disabled' in field()
    assert datetime.datetime.now(datetime.timezone.utc) < opens, 'the server took too long to start'
    time.sleep(max(0, (opens - datetime.datetime.now(datetime.timezone.utc)).total_seconds()))
    wait_for('a field for tickets', 20, lambda: 'disabled' not in field())
    seat = page.locator('input[name="quantity.seat"]')
    seat.wait_for(timeout=WAIT_MS)
    assert seat.is_enabled()

"""Reads a calendar or a feed from standard input as other programs do, and prints what they see as JSON.

    read_feeds.py calendar     icalendar, for one calendar after the other; their time zones are renamed first, so that the file's own rules count
    read_feeds.py feed         feedparser
    read_feeds.py xml          the names and texts of all elements
"""

import json
import sys
import xml.etree.ElementTree as ElementTree


def calendar(data):
    import icalendar

    assert all(len(line) <= 75 for line in data.split(b"\r\n")), "a line is too long"
    assert b"\n" not in data.replace(b"\r\n", b""), "a line ends otherwise"
    seen = {"name": "", "zones": 0, "events": []}
    begin = b"BEGIN:VCALENDAR"
    for number, part in enumerate(data.split(begin)[1:]):
        # A name of its own for each calendar, as the library remembers time zones.
        part = part.replace(b"TZID=", b"TZID=Own%d-" % number).replace(b"TZID:", b"TZID:Own%d-" % number)
        calendar = icalendar.Calendar.from_ical(begin + part)
        seen["name"] = str(calendar["NAME"])  # as it stands there: the library does not know the property
        seen["zones"] += len(calendar.walk("VTIMEZONE"))
        seen["events"] += [calendar_event(event) for event in calendar.walk("VEVENT")]
    return seen


def calendar_event(event):
    assert not event.errors, event.errors
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    geo = event.get("GEO")
    return {
        "uid": str(event["UID"]), "title": str(event["SUMMARY"]), "summary": str(event.get("DESCRIPTION", "")),
        "location": str(event["LOCATION"]), "url": str(event["URL"]), "status": str(event["STATUS"]),
        "starts": start.isoformat(), "ends": end.isoformat(), "seconds": int(start.timestamp()),
        "stamp": event.decoded("DTSTAMP").isoformat(),
        "categories": [str(c) for c in event["CATEGORIES"].cats] if "CATEGORIES" in event else [],
        "geo": [geo.latitude, geo.longitude] if geo else [],
    }


def feed(data):
    import feedparser

    parsed = feedparser.parse(data)
    assert not parsed.bozo, parsed.get("bozo_exception")
    return {
        "version": parsed.version, "title": parsed.feed.title, "language": parsed.feed.get("language", ""),
        "link": parsed.feed.link, "updated": list(parsed.feed.updated_parsed[:6]),
        "entries": [
            {
                "id": entry.id, "title": entry.title, "link": entry.link, "summary": entry.summary,
                "published": list(entry.published_parsed[:6]), "tags": [tag.term for tag in entry.get("tags", [])],
                "content": entry.content[0].value if "content" in entry else "",
            }
            for entry in parsed.entries
        ],
    }


def xml(data):
    return [
        [element.tag.rpartition("}")[2], element.get("hreflang", ""), (element.text or element.get("href") or "").strip()]
        for element in ElementTree.fromstring(data).iter()
    ]


if __name__ == "__main__":
    print(json.dumps({"calendar": calendar, "feed": feed, "xml": xml}[sys.argv[1]](sys.stdin.buffer.read())))

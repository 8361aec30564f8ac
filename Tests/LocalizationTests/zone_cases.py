#!/usr/bin/env python3
"""Tells what Python's zoneinfo makes of the system's time zones; TimeZoneRulesTests.swift runs it.

A line holds: zone, "offset" and seconds since the epoch, expected seconds east of UTC and abbreviation;
or: zone, "instant" and a wall-clock time, expected seconds since the epoch (fold 0: in a gap forward, in an overlap earlier).
"""

import datetime
import sys
import zoneinfo

ZONES = ["Europe/Berlin", "Europe/London", "Europe/Dublin", "Africa/Cairo", "Asia/Kuwait", "Asia/Tokyo", "Asia/Kolkata",
         "America/New_York", "America/St_Johns", "America/Sao_Paulo", "Australia/Lord_Howe", "Australia/Sydney",
         "Pacific/Apia", "Pacific/Chatham", "Africa/Casablanca", "UTC", "EST5EDT"]
UTC = datetime.timezone.utc


def offset(zone, seconds):
    return datetime.datetime.fromtimestamp(seconds, UTC).astimezone(zone)


def changes(zone, first, last):
    """The seconds at which the offset changes, found by halving."""
    step = 86400
    for start in range(first, last, step):
        low, high = start, start + step
        if offset(zone, low).utcoffset() == offset(zone, high).utcoffset():
            continue
        while high - low > 1:
            middle = (low + high) // 2
            if offset(zone, middle).utcoffset() == offset(zone, low).utcoffset():
                low = middle
            else:
                high = middle
        yield high


def main():
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        def at(seconds):
            moment = offset(zone, seconds)
            east = int(moment.utcoffset().total_seconds())
            sys.stdout.write(f"{name}\toffset\t{seconds}\t{east} {moment.tzname()}\n")
        def local(moment):
            wall = moment.replace(tzinfo=None, second=0, microsecond=0)
            instant = int(wall.replace(tzinfo=zone, fold=0).timestamp())
            sys.stdout.write(f"{name}\tinstant\t{wall.isoformat(timespec='minutes')}\t{instant}\n")
        for seconds in [-2000000000, -1000000000, 0, 400000000, 1500000000, 2000000000, 3000000000, 4102444799]:
            at(seconds)
        for first in (1293840000, 1735689600, 2398291200):  # the years 2011, 2025 and 2046
            for change in changes(zone, first, first + 2 * 365 * 86400):
                at(change - 1)
                at(change)
                for minutes in (-90, -61, -30, -1, 0, 1, 29, 61, 90):
                    local(offset(zone, change + minutes * 60))
                before = offset(zone, change - 1).replace(tzinfo=None)
                for minutes in (1, 16, 31, 46, 720):
                    local(before + datetime.timedelta(minutes=minutes))


main()

"""A shop whose writes and syncs are written down, and the files as they could be after a loss of power.

What was synced is there. What was written and not synced is there, is not, or is there in part: that is drawn by lot, sector
by sector, and the same seed draws the same. Taken for granted: a file's name is on the disk with the file, and a sector is
written whole or not at all.
"""

import fcntl
import os
import pathlib
import random
import struct
import subprocess

from shop import EXECUTABLES, REPOSITORY, Shop

OPENED, WRITTEN, CUT, SYNCED, REMOVED, ACKNOWLEDGED = range(1, 7)
ENTRY = struct.Struct('<4Q')
SECTOR = 512
NAME = 'bilten.sqlite'


class PoweredShop(Shop):
    """Each function runs under power.so; the database is written by functions alone."""

    def __init__(self, folder, syncs=True, **options):
        super().__init__(folder, **options)
        self.record = self.root / 'power.log'
        library = self.root / 'power.so'
        subprocess.run(
            ['gcc', '-shared', '-fPIC', '-O2', '-Wall', '-Werror', '-o', library,
             REPOSITORY / 'Tests/EndToEnd/power.c', '-ldl', '-pthread'], check=True)
        self.bin = self.root / 'bin'
        self.bin.mkdir()
        for function in REPOSITORY.glob('functions/*/function.yml'):
            name = function.parent.name
            script = self.bin / name
            script.write_text(
                f'#!/bin/sh\nexport POWER_LOG={self.record} POWER_NAME={NAME} {"" if syncs else "POWER_NO_SYNC=1"}\n'
                f'export LD_PRELOAD={library}\nexec {EXECUTABLES / name} "$@"\n')
            script.chmod(0o755)
        self.arguments = (*self.arguments, '--bin', self.bin, '--no-rate-limits')

    def acknowledge(self, text):
        """Notes that a buyer or a gate has got an answer: what it says must not be lost from here on."""
        data = text.encode()
        with open(self.record, 'ab', buffering=0) as record:
            fcntl.flock(record, fcntl.LOCK_EX)
            record.write(ENTRY.pack(ACKNOWLEDGED, 0, 0, len(data)) + data)


def entries(record):
    """What happened, in the order in which it did: kind, file, offset, length, bytes."""
    data = memoryview(pathlib.Path(record).read_bytes())
    position, found = 0, []
    while position < len(data):
        kind, file, offset, length = ENTRY.unpack_from(data, position)
        position += ENTRY.size
        size = length if kind in (OPENED, WRITTEN, ACKNOWLEDGED) else 0
        found.append((kind, file, offset, length, data[position:position + size]))
        position += size
    return found


class LostFile:
    """A file of which it is known what is on the disk, and what was only written."""

    def __init__(self):
        self.disk = bytearray()
        self.pending = []

    def apply(self, offset, data):
        end = offset + len(data)
        if len(self.disk) < end:
            self.disk.extend(bytes(end - len(self.disk)))
        self.disk[offset:end] = data

    def cut(self, length):
        if length < len(self.disk):
            del self.disk[length:]
        else:
            self.disk.extend(bytes(length - len(self.disk)))

    def sync(self):
        for kind, offset, data in self.pending:
            self.apply(offset, data) if kind == WRITTEN else self.cut(offset)
        self.pending = []

    def lose(self, chance):
        """Draws what became of all that was not synced."""
        keeps = chance.choice([0, 0, 0.5, 0.9, 1])
        for kind, offset, data in self.pending:
            if kind == CUT:
                if chance.random() < keeps:
                    self.cut(offset)
                continue
            for start in range(0, len(data), SECTOR):
                if chance.random() < keeps:
                    self.apply(offset + start, data[start:start + SECTOR])
        self.pending = []


def lose_power(found, end, seed, folder):
    """Writes the files as they could be after the first `end` entries. Returns what was acknowledged by then."""
    chance = random.Random(seed)
    files, names, acknowledged = {}, {}, []
    for kind, inode, offset, length, data in found[:end]:
        if kind == ACKNOWLEDGED:
            acknowledged.append(bytes(data).decode())
        elif kind == OPENED:
            files.setdefault(inode, LostFile())
            names[inode] = bytes(data).decode()
        elif kind == WRITTEN:
            files[inode].pending.append((kind, offset, data))
        elif kind == CUT:
            files[inode].pending.append((kind, offset, b''))
        elif kind == SYNCED:
            files[inode].sync()
        elif kind == REMOVED and inode in files:
            del files[inode], names[inode]
    pathlib.Path(folder).mkdir(parents=True)
    for inode, file in files.items():
        file.lose(chance)
        (pathlib.Path(folder) / names[inode]).write_bytes(file.disk)
    return acknowledged


def environment():
    return {'PATH': os.environ['PATH'], 'LANG': 'C.UTF-8'}

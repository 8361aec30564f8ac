"""The units of deploy/systemd, and how to run what they say where no systemd is."""

import shlex
import shutil

from hosts import DEPLOY

UNITS = DEPLOY / 'systemd'


class Unit:
    """A unit file with the files beside it that add to it: `Unit('bilten-function@.service', 'orders')`.

    `places` are the folders of a real machine and those that stand for them here.
    """

    def __init__(self, name, instance='', places=None, drop_ins=True):
        self.instance, self.places = instance, places or {}
        files = [UNITS / name]
        if drop_ins:
            files += sorted((UNITS / f'{name.replace("@.", f"@{instance}.")}.d').glob('*.conf'))
        self.entries = []
        for file in files:
            for line in file.read_text().splitlines():
                if '=' in line and not line.startswith('#'):
                    key, _, value = line.partition('=')
                    self.entries.append((key, value))

    def all(self, key):
        return [value for name, value in self.entries if name == key]

    def here(self, text):
        text = text.replace('%%', '\0').replace('%i', self.instance)
        if '%d' in text:
            text = text.replace('%d', str(self.places['%d']))
        text = text.replace('\0', '%')
        # The longest first, as one may begin another.
        for place in sorted(self.places, key=len, reverse=True):
            text = text.replace(place, str(self.places[place]))
        return text

    def command(self):
        [line] = self.all('ExecStart')
        return shlex.split(self.here(line))

    def credentials(self):
        """What the unit takes from /etc: {name: file}."""
        return dict(value.split(':', 1) for value in self.all('LoadCredential'))

    def environment(self):
        """Credentials are copied as systemd does; a line in a file of variables is a variable."""
        variables = {}
        for name, file in self.credentials().items():
            copy = self.places['%d'] / name
            shutil.copy(self.here(file), copy)
            copy.chmod(0o400)
        for value in self.all('Environment'):
            for item in shlex.split(self.here(value)):
                name, _, text = item.partition('=')
                variables[name] = text
        for file in self.all('EnvironmentFile'):
            path = UNITS / 'settings' if file == '/etc/bilten/settings' else None
            for line in path.read_text().splitlines():
                if line and not line.startswith('#'):
                    name, _, text = line.partition('=')
                    variables[name] = self.here(text)
        return variables

"""What the documents say, against what they describe: links lead somewhere, tables are complete, commands exist."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(os.environ.get("BILTEN_BIN", ROOT / ".build" / "debug"))
LEFT_OUT = {".build", ".git", ".bilten", "content", "data", "public", "node_modules"}


def documents():
    """The repository's own Markdown files."""
    files = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if name not in LEFT_OUT and not name.startswith(".venv"))
        files += [Path(folder) / name for name in sorted(names) if name.endswith(".md")]
    return files


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def prose(text):
    """Without code, in which brackets mean something else."""
    text = re.sub(r"^(```|~~~).*?^\1", "", text, flags=re.M | re.S)
    text = re.sub(r"^ {4}.*$", "", text, flags=re.M)
    return re.sub(r"`[^`\n]*`", "``", text)


def anchors(text):
    """The anchors that GitHub makes of headings."""
    found = {}
    result = set()
    for heading in re.findall(r"^#{1,6} +(.+?) *#*$", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S), flags=re.M):
        slug = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).lower()).replace(" ", "-")
        number = found.get(slug, 0)
        found[slug] = number + 1
        result.add(f"{slug}-{number}" if number else slug)
    return result


def dead_links(path):
    text = prose(path.read_text(encoding="utf-8"))
    targets = re.findall(r"\]\(([^)\s]+)(?: \"[^\"]*\")?\)", text) + re.findall(r"(?:src|href)=\"([^\"]+)\"", text)
    for target in targets:
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        file = (path.parent / name).resolve() if name else path
        if not file.exists():
            yield f"{path.relative_to(ROOT)}: {target}"
        elif anchor and file.suffix == ".md" and anchor not in anchors(file.read_text(encoding="utf-8")):
            yield f"{path.relative_to(ROOT)}: {target} (no such heading)"


def test_every_link_leads_somewhere():
    files = documents()
    assert ROOT / "docs" / "templates.md" in files
    assert [link for file in files for link in dead_links(file)] == []


# What Package.swift calls by short names.
PRODUCTS = {"crypto": "Crypto", "yams": "Yams"}


def imports(text):
    """The names in a list of dependencies."""
    names = re.findall(r'\.product\(name: "(\w+)"', text)
    rest = re.sub(r"\.product\([^)]*\)", "", text)
    names += re.findall(r'"([\w-]+)"', rest)
    return set(names + [full for short, full in PRODUCTS.items() if re.search(rf"(?<![\w\"]){short}(?![\w\"])", rest)])


def package():
    """Each target of Package.swift that is no test, with what it imports."""
    text = read("Package.swift")
    text = text[text.index("  targets: [") :]
    targets = {name: set() for name in re.findall(r'\.systemLibrary\(name: "(\w+)"', text)}
    for name, rest in re.findall(r'\blayer\(\s*"(\w+)"((?:[^()]|\([^()]*\))*)\)', text):
        targets[name] = imports(rest)
    for name, rest in re.findall(r'\bfunction\(\s*"([\w-]+)"((?:[^()]|\([^()]*\))*)\)', text):
        targets[name] = imports(rest) | {"Function", "Wiring"}
    for name, rest in re.findall(r'\.executableTarget\(\s*name: "(bilten[\w-]*)",\s*dependencies: \[(.*?)\],\s+swiftSettings', text, re.S):
        targets[name] = imports(rest)
    return targets


def test_the_table_of_modules_is_the_package():
    section = read("ARCHITECTURE.md").partition("## Modules")[2].partition("\n## ")[0]
    table = {}
    for names, imported, _ in re.findall(r"^\| (`.*?) \|(.*?)\|(.*)\|$", section, flags=re.M):
        for name in re.findall(r"`([\w-]+)`", names):
            assert name not in table, f"{name} stands twice"
            table[name] = set(re.findall(r"[\w-]+", imported))
    expected = package()
    assert len(expected) > 40
    assert table == expected


def help_of(*command):
    return subprocess.run([BIN / "bilten", *command, "--help"], capture_output=True, text=True, check=True).stdout


COMMANDS = ["build", "check", "serve", "new", "version"]


def test_the_commands_have_the_options_that_documents_name():
    options = {name: set(re.findall(r"(--[\w-]+)", help_of(name).partition("OPTIONS:")[2])) for name in COMMANDS}
    options["new"] |= set(re.findall(r"--[\w-]+", help_of("new", "event")))
    # `--excerpts/--no-excerpts` stands in one word.
    options = {name: {"--" + part for word in words for part in word[2:].split("/--")} for name, words in options.items()}
    wrong = []
    for file in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "ARCHITECTURE.md"]:
        for line in file.read_text(encoding="utf-8").splitlines():
            for command, rest in re.findall(r"bilten (build|check|serve|new|version)\b([^`]*)", line):
                wrong += [f"{file.name}: {command} {word}" for word in re.findall(r"--[\w-]+", rest) if word not in options[command]]
    assert wrong == []
    readme = read("README.md")
    rows = re.findall(r"^\| (`--.*?) \| ([\w, ]+) \|", readme.partition("### The command")[2].partition("\n#")[0], flags=re.M)
    named = {name: set() for name in COMMANDS}
    for words, commands in rows:
        for command in COMMANDS if commands == "all" else commands.split(", "):
            named[command] |= set(re.findall(r"--[\w-]+", words))
    for command in ["build", "check"]:
        assert named[command] == options[command] - {"--help"}, command
    # Those of `serve` are told in two places.
    told = named["serve"] | set(re.findall(r"--[\w-]+", readme.partition("`bilten serve --help` explains")[2].partition("\n\n")[0]))
    assert options["serve"] - {"--help", "--watch"} - told == set()
    assert told - options["serve"] == set()


def test_make_has_the_targets_that_documents_name():
    known = set(re.findall(r"^([\w-]+):", read("Makefile"), flags=re.M))
    named = {
        (file.name, target)
        for file in documents()
        for target in re.findall(r"(?:^    |`)make ([a-z0-9-]+)", file.read_text(encoding="utf-8"), flags=re.M)
    }
    assert {target for _, target in named} >= {"run", "test"}
    assert [entry for entry in sorted(named) if entry[1] not in known] == []


def sections(text, level):
    """The text below each heading of a level, by its heading."""
    parts = re.split(rf"^{'#' * level} (.+)$", text, flags=re.M)
    return {name: re.split(rf"^#{{1,{level}}} ", body, flags=re.M)[0] for name, body in zip(parts[1::2], parts[2::2])}


def first_cells(text):
    """The names in the first column of the tables of a text."""
    return re.findall(r"`([\w]+)`", " ".join(re.findall(r"^\| (`[^|]*) \|", text, flags=re.M)))


def test_every_value_of_the_templates_is_told():
    source = read("Sources/Site/Views/Shapes.swift")
    shapes = {name: re.findall(r'\("(\w+)", \.', body) for name, body in re.findall(r"static let (\w+) = Shape\((.*?)\]\)\n", source, re.S)}
    assert len(shapes) == source.count("= Shape(") > 20
    document = read("docs/templates.md")
    told = sections(document, 3)
    for name, members in shapes.items():
        assert sorted(first_cells(told.get(name, ""))) == sorted(members), name
    pages = read("Sources/Site/Views/PageTemplate.swift")
    cases = [raw or case for case, raw in re.findall(r"^  case (\w+)(?: = \"(\w+)\")?$", pages, flags=re.M)]
    rows = dict(re.findall(r"^\| (`[\w]+\.html`(?:, `\w+\.html`)*) \|(.*)\|$", document, flags=re.M))
    assert sorted(name for files in rows for name in re.findall(r"`(\w+)\.html`", files)) == sorted(cases)
    for kinds, members in re.findall(r"case ((?:\.\w+(?:, )?)+):\s*(\[.*?\])\n(?=    case|    \})", pages, flags=re.S):
        for kind in re.findall(r"\.(\w+)", kinds):
            row = next((row for files, row in rows.items() if f"`{kind}.html`" in files), None)
            names = re.findall(r'\("(\w+)", ', members)
            assert row is None and not names or set(re.findall(r"`(\w+)`: ", row or "")) == set(names), kind


LOADERS = {
    "SettingsLoader.swift": ("## site.yml", None),
    "EventLoader.swift": ("## event.yml", "## venue.yml"),
    "TicketLoader.swift": ("A ticket:", "### Several dates"),
}


@pytest.mark.parametrize("loader", LOADERS)
def test_every_key_of_the_content_is_told(loader):
    begin, end = LOADERS[loader]
    source = read(f"Sources/Content/{loader}")
    # What belongs to the sale is read by a loader of its own.
    more = read("Sources/Content/EventSaleDraft.swift") if "EventSaleLoader.keys" in source else ""
    keys = set(re.findall(r'"(\w+)"', " ".join(re.search(r"let keys =(.*?)\n\n", text, re.S)[1] for text in (source, more) if text)))
    assert len(keys) > 5
    text = read("docs/content.md").partition(begin)[2]
    text = text.partition(end or "\n## ")[0]
    assert keys - set(first_cells(text)) == set()
    if loader != "EventLoader.swift":
        assert set(first_cells(text.partition("\n### ")[0])) == keys


def test_every_key_of_the_other_things_is_told():
    source = read("Sources/Content/OtherLoader.swift")
    keys = {key for group in re.findall(r"\[((?:\"\w+\"(?:, )?)+)\]", source) for key in re.findall(r'"(\w+)"', group)}
    assert keys >= {"country", "city", "menu"}
    section = read("docs/content.md").partition("## venue.yml, organizer.yml")[2].partition("\n## ")[0]
    assert keys - set(re.findall(r"`(\w+)`", section)) == set()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what the sources include with what the layers link, and looks at their shape.

    structure.py ROOT LAYERS [--pretend FILE:INCLUDE]

LAYERS has a line for each target that planlens_layer() made: name, folder, what it links. A fault
is one line that names the file; the exit status is 1 where there is one. --pretend adds an include
to a file, to see that it is refused.
"""
import argparse
import re
import sys
from collections import defaultdict
from pathlib import Path

MOST_SOURCES = 50  # in a folder
MOST_LINES = {"tests": 500, "models": 400, "ui": 400, "app": 400}
# In angle brackets a header of another layer is found as well.
INCLUDE = re.compile(r'^\s*#\s*include\s*["<]([^">]+)[">]', re.M)
# A type that a header defines at the outermost level of its namespace: not indented, with a body.
TYPE = re.compile(r"^(?:class|struct|enum class|enum) (\w+)[^;{]*\n?\{|^using (\w+) =", re.M)


class Tree:
    def __init__(self, root, layers, pretended):
        self.root = root
        self.folders = {}
        self.links = defaultdict(set)
        for line in layers.read_text().splitlines():
            name, folder, *links = line.split()
            self.folders[Path(folder).relative_to(root).as_posix()] = name
            self.links[name] |= set(links)
        self.texts = {}
        for top in MOST_LINES:
            for path in sorted((root / top).rglob("*")):
                if path.suffix in (".cpp", ".h"):
                    self.texts[path.relative_to(root).as_posix()] = path.read_text("utf-8")
        for file, included in pretended:
            printed = included if included.startswith("<") else f'"{included}"'
            self.texts[file] += f"#include {printed}\n"
        self.includes = {file: INCLUDE.findall(text) for file, text in self.texts.items()}

    def target(self, file):
        """The target that a file belongs to, by the nearest folder that is a layer."""
        folder = Path(file).parent
        while folder != Path("."):
            if folder.as_posix() in self.folders:
                return self.folders[folder.as_posix()]
            folder = folder.parent
        return None

    def reached(self, target, seen=None):
        seen = set() if seen is None else seen
        if target not in seen:
            seen.add(target)
            for link in self.links[target]:
                self.reached(link, seen)
        return seen

    def resolve(self, file, included):
        """The files that an include may mean: as the compiler looks, and nearest first."""
        places = (Path(file).parent, Path("models"), Path("ui"), Path("app"))
        found = [(place / included).as_posix() for place in places]
        return list(dict.fromkeys(path for path in found if path in self.texts))


def product(tree):
    return [file for file in tree.texts if not file.startswith("tests/")]


def layer_faults(tree):
    for file in product(tree):
        target = tree.target(file)
        if target is None:
            yield f"{file}: in no layer"
            continue
        reached = tree.reached(target)
        for included in tree.includes[file]:
            if ".." in included:
                yield f"{file}: includes {included} past its layer"
            meant = tree.resolve(file, included)
            if len(meant) > 1:
                yield f"{file}: {included} may be {' or '.join(meant)}"
            for path in meant[:1]:
                if tree.target(path) not in reached:
                    yield (f"{file}: includes {included} of {tree.target(path)}, "
                           f"which {target} does not link")


def circles(graph):
    """The strongly connected parts with more than one node (Tarjan)."""
    index, low, stack, found = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in graph[node]:
            if other not in index:
                visit(other)
            if other in stack:
                low[node] = min(low[node], low[other])
        if low[node] == index[node]:
            part = []
            while True:
                part.append(stack.pop())
                if part[-1] == node:
                    break
            if len(part) > 1:
                found.append(sorted(part))

    sys.setrecursionlimit(10000)
    for node in sorted(graph):
        if node not in index:
            visit(node)
    return found


def circle_faults(tree):
    """A header and its source are one; so are the folders, each as a whole."""
    files, folders = defaultdict(set), defaultdict(set)
    for file in product(tree):
        own = file.rsplit(".", 1)[0]
        files[own]
        for included in tree.includes[file]:
            for path in tree.resolve(file, included)[:1]:
                other = path.rsplit(".", 1)[0]
                if other != own:
                    files[own].add(other)
                here, there = str(Path(file).parent), str(Path(path).parent)
                folders[here]
                if here != there:
                    folders[here].add(there)
    for other in {o for others in list(files.values()) for o in others}:
        files[other]
    for other in {o for others in list(folders.values()) for o in others}:
        folders[other]
    for kind, graph in (("files", files), ("folders", folders)):
        for circle in circles(graph):
            yield f"{circle[0]}: {kind} include each other in a circle: {', '.join(circle)}"


def size_faults(tree):
    count = defaultdict(int)
    for file, text in tree.texts.items():
        count[str(Path(file).parent)] += 1
        most = MOST_LINES[file.split("/")[0]]
        lines = text.count("\n")
        if lines > most:
            yield f"{file}: {lines} lines, more than {most}"
    for folder, sources in count.items():
        if sources > MOST_SOURCES:
            yield f"{folder}: {sources} sources, more than {MOST_SOURCES}"


def name_faults(tree):
    """No type has the name of another one: all layers share a namespace."""
    defined = defaultdict(set)
    for file in product(tree):
        if not file.endswith(".h"):
            continue
        for match in TYPE.finditer(tree.texts[file]):
            defined[match.group(1) or match.group(2)].add(file)
    for name, files in sorted(defined.items()):
        if len(files) > 1:
            yield f"{sorted(files)[0]}: {name} is defined in {', '.join(sorted(files)[1:])} too"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=Path)
    parser.add_argument("layers", type=Path)
    parser.add_argument("--pretend", action="append", default=[])
    options = parser.parse_args()
    pretended = [tuple(pair.split(":", 1)) for pair in options.pretend]
    tree = Tree(options.root.resolve(), options.layers, pretended)
    faults = [fault for check in (layer_faults, circle_faults, size_faults, name_faults)
              for fault in check(tree)]
    for fault in faults:
        print(fault)
    print(f"{len(tree.texts)} sources, {len(tree.folders)} layers, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the Chinese words in the literals of the program: words belong in resources/language.

    hanliterals.py ROOT [--list] [--self-test]

A word is a run of Han characters in a string or character literal of models, ui and app; raw literals,
escapes (\\u4e2d) and files that sources include (.inc) count too. Comments do not count, nor do messages that
are translated. The exit status is 1 where there are more than MOST. --list prints the number of
each file; --self-test looks whether words that are planted in texts are seen.
"""
import argparse
import re
import sys
from pathlib import Path

MOST = 214  # the rules' own triggers and printed forms; lower it when words have moved

FOLDERS = ("models", "ui", "app")
SUFFIXES = {".cpp", ".h", ".hpp", ".cxx", ".cc", ".inc", ".def", ".ipp", ".tpp"}
HAN = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
# Comments first, so that what stands in them is passed over, and raw literals before plain ones.
# A quote within a number parts its digits (10'000) and opens no character.
TOKEN = re.compile(
    r"""
    (?P<comment> //(?:\\\r?\n|[^\n])* | /\*.*?\*/ )
  | (?P<number> (?<![\w]) \.?\d (?:[\w.] | '(?=\w))* )
  | (?P<raw> (?<![\w]) (?:u8|[uUL])? R"(?P<mark>[^()\\\s]{0,16})\( (?P<inner>.*?) \)(?P=mark)" )
  | (?P<plain> (?:u8|[uUL])? "(?P<text>(?:\\.|[^"\\\n])*)" )
  | (?P<single> (?:u8|[uUL])? '(?P<character>(?:\\.|[^'\\\n])+)' )
    """,
    re.S | re.X,
)
ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]+)|\n|(.))", re.S)
# What stands before the literal of a message that is translated.
TRANSLATED = re.compile(r"\b(?:tr|translate|QT_TR\w*NOOP\w*)\s*\($")


def unescaped(text):
    """The characters that a plain literal stands for."""

    def character(match):
        code = match[1] or match[2] or match[3]
        if code is None:
            return match[4] or ""
        value = int(code, 16)
        return chr(value) if value < 0x110000 else ""

    return ESCAPE.sub(character, text)


def call_before(text, end):
    """The name and bracket of the call in whose arguments `end` stands."""
    depth = 0
    at = end - 1
    while at >= 0 and end - at < 400 and text[at] not in ";{}":
        if text[at] == ")":
            depth += 1
        elif text[at] == "(":
            if depth == 0:
                return text[max(0, at - 60) : at + 1]
            depth -= 1
        at -= 1
    return ""


def literals(source):
    """The text of each literal that is no translated message. Neighbours, which the compiler joins, are one."""
    blanked = list(source)  # without literals and comments, to see the calls
    found = []  # text, whether a string, start
    end = 0
    for match in TOKEN.finditer(source):
        if match["number"]:
            continue
        blanked[match.start() : match.end()] = " " * (match.end() - match.start())
        if match["comment"]:
            continue
        apart = "".join(blanked[end : match.start()]).strip() != ""
        end = match.end()
        text = match["inner"] if match["raw"] else unescaped(match["text"] or match["character"] or "")
        if found and not apart and found[-1][1] and not match["single"]:
            found[-1][0] += text
        else:
            found.append([text, not match["single"], match.start()])
    blanked = "".join(blanked)
    for text, _, start in found:
        if HAN.search(text) and not TRANSLATED.search(call_before(blanked, start)):
            yield text


def words_of(source):
    return [word for literal in literals(source) for word in HAN.findall(literal)]


def counts_of(root):
    counts = {}
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in SUFFIXES and path.is_file():
                number = len(words_of(path.read_text("utf-8")))
                if number:
                    counts[path.relative_to(root).as_posix()] = number
    return counts


PLANTED = {
    'f(u"增长");': 1,
    'QStringView words[] = {u"增长", u"下降 回落"};': 3,
    "if (c == u'年')": 1,
    'R"(年|月)"': 2,
    'R"x(年)" 月)x"': 2,
    r'u"\u5e74"': 1,
    r"u'\u5e74'": 1,
    r'"\xe5"': 0,
    '"增" "长"': 1,
    '"增"\n    "长"': 1,
    '"增\\"长"': 2,
    "// 增长\nf();": 0,
    "/* 增长 */ f();": 0,
    '"//" "年"': 1,
    "int n = 10'000; f('年');": 1,
    'tr("如 增长");': 0,
    'tr("如 " "增长");': 0,
    'QCoreApplication::translate("Context", "增长")': 0,
    'tr("%1").arg(u"增长")': 1,
    'QStringLiteral("增长")': 1,
    'attr(u"增长")': 1,
}


def self_test():
    wrong = [text for text, number in PLANTED.items() if len(words_of(text)) != number]
    for text in wrong:
        print(f"{text!r}: {len(words_of(text))} words, not {PLANTED[text]}")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("root", type=Path)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test()
    counts = counts_of(arguments.root)
    total = sum(counts.values())
    if arguments.list or total > MOST:
        for file, number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            print(f"{number:5} {file}")
    print(f"{total} Chinese words in literals, at most {MOST}")
    return 1 if total > MOST else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the window as a screen reader does, over AT-SPI, and opens every pane, chart and
dialog by the menus that it finds there. No control may be without a name; chart, comparison, report
and sheet have to be there as text.

    atspi.py PLANLENS SAMPLES [--dump]    --dump prints all that is found
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

SKIPPED = 77  # what ctest is told
warnings.simplefilter('ignore', DeprecationWarning)  # the binding calls by new names what older ones have not


def skip(tool):
    print(f'SKIP   : the window over AT-SPI: {tool} is not installed')
    sys.exit(SKIPPED)


try:
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    # Another Python may come first, which the packages of the system are not for.
    if os.path.exists('/usr/bin/python3') and not os.path.samefile('/usr/bin/python3', sys.executable):
        os.execv('/usr/bin/python3', ['/usr/bin/python3', *sys.argv])
    skip('python3-gi or gir1.2-atspi-2.0')

ROLES = {getattr(Atspi.Role, name) for name in (
    'PUSH_BUTTON TOGGLE_BUTTON CHECK_BOX RADIO_BUTTON COMBO_BOX ENTRY PASSWORD_TEXT TEXT SPIN_BUTTON SLIDER '
    'LIST LIST_BOX TABLE TREE TREE_TABLE PAGE_TAB PAGE_TAB_LIST PROGRESS_BAR MENU MENU_ITEM CHECK_MENU_ITEM '
    'RADIO_MENU_ITEM LINK IMAGE CHART COLUMN_HEADER DOCUMENT_FRAME DIALOG SCROLL_BAR').split()}
CELLS = {Atspi.Role.TABLE_CELL, Atspi.Role.TREE_ITEM, Atspi.Role.LIST_ITEM}
MOST_CELLS = 40  # of one table: each question goes over the bus
WAIT = 30  # seconds, under sanitizers on a busy machine


class Walk:
    def __init__(self, program, dump):
        self.program = program
        self.dump = dump
        self.nameless = []
        self.seen = 0

    def app(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.program.pid:
                return child
        return None

    def windows(self):
        return [w for w in children(self.app()) if is_shown(w)]

    def below(self, node, path=(), hidden=False, role=None):
        """All that is shown below a node, and where. Of a table its first cells."""
        name, role = node.get_name() or '', role or node.get_role()
        yield node, name, role, path
        here = path + (f'{role.value_nick} “{name[:40]}”',)
        cells = 0
        for child in children(node):
            its = child.get_role()
            if its in CELLS:
                cells += 1
                if cells > MOST_CELLS:
                    break
            if hidden or is_shown(child):
                yield from self.below(child, here, hidden, its)

    def check(self, what, node):
        for part, name, role, path in self.below(node):
            self.seen += 1
            if self.dump:
                print('  ' * len(path) + f'{role.value_nick} “{name[:120]}”')
            if role in CELLS:
                continue
            if not name.strip() and (role in ROLES or has(part, Atspi.StateType.FOCUSABLE)):
                self.nameless.append(f'{what}: {role.value_nick} in {" > ".join(path)}')

    def find(self, node, role, name=None, hidden=False):
        for part, called, its, _ in self.below(node, hidden=hidden):
            if its == role and (name is None or called == name):
                return part
        return None


def children(node):
    count = node.get_child_count() if node else 0
    for i in range(count):
        child = node.get_child_at_index(i)
        if child:
            yield child


def has(node, state):
    return node.get_state_set().contains(state)


def is_shown(node):
    return has(node, Atspi.StateType.SHOWING)


def press(node, wanted=('Press', 'Toggle', 'ShowMenu')):
    for i in range(Atspi.Action.get_n_actions(node) if 'Action' in node.get_interfaces() else 0):
        if Atspi.Action.get_action_name(node, i) in wanted:
            try:
                Atspi.Action.do_action(node, i)
            except GLib.Error as failure:
                if 'reply' not in str(failure):  # a dialog that runs answers once it is closed
                    raise
            return
    raise RuntimeError(f'“{node.get_name()}” cannot be pressed')


def text_of(node):
    if not node or 'Text' not in node.get_interfaces():
        return ''
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def wait_for(what, ask, seconds=WAIT):
    """What ask() answers once that is something."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            found = ask()
        except GLib.Error:  # it is on its way
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise RuntimeError(f'{what}: not there after {seconds} s')


def part_named(window, name):
    """A pane, or another part that stands in the window itself."""
    return next((part for part in children(window) if part.get_name() == name and is_shown(part)), None)


def menu_item(walk, window, menu, item):
    bar = walk.find(window, Atspi.Role.MENU_BAR)
    for top in children(bar):
        if top.get_name() == menu:
            for part, name, _, _ in walk.below(top, hidden=True):
                if name == item and part.get_role() != Atspi.Role.MENU:
                    return part
    raise RuntimeError(f'no entry {menu} → {item}')


def open_window(walk, main, menu, item):
    before = len(walk.windows())
    press(menu_item(walk, main, menu, item))
    wait_for(f'{menu} → {item}', lambda: len(walk.windows()) > before)
    return walk.windows()[-1]


def close(walk, window):
    count = len(walk.windows())
    for name in ('Cancel', 'Close', 'OK'):
        button = walk.find(window, Atspi.Role.PUSH_BUTTON, name)
        if button:
            press(button)
            wait_for('closing', lambda: len(walk.windows()) < count)
            return
    raise RuntimeError(f'“{window.get_name()}” has no button that closes it')


def choose_indicator(walk, main):
    dialog = open_window(walk, main, 'Chart', 'Choose an Indicator…')
    walk.check('Choose an Indicator…', dialog)
    line = next(p for p, _, r, _ in walk.below(dialog) if r in (Atspi.Role.TEXT, Atspi.Role.ENTRY))
    Atspi.EditableText.set_text_contents(line, '地区生产总值增速')
    ok = walk.find(dialog, Atspi.Role.PUSH_BUTTON, 'OK')
    press(wait_for('an indicator', lambda: ok if has(ok, Atspi.StateType.ENABLED) else None))
    wait_for('closing', lambda: len(walk.windows()) == 1)


def panes(walk, main):
    """Each pane, by its entry of the menu View."""
    view = next(m for m in children(walk.find(main, Atspi.Role.MENU_BAR)) if m.get_name() == 'View')
    for item, name, role, _ in list(walk.below(view, hidden=True)):
        if has(item, Atspi.StateType.CHECKABLE) and not name.startswith(('As the', 'Light', 'Dark')):
            if name in ('中文', 'English'):
                continue
            if not has(item, Atspi.StateType.CHECKED):
                press(item)
            walk.check(f'pane {name}', wait_for(f'pane {name}', lambda n=name: part_named(main, n)))


def check_chart(main, walk):
    """Its text, and the figures in it; goes to the first, so that it can be corrected."""
    try:
        chart = wait_for('a chart with figures', lambda: next(
            (p for p, _, r, _ in walk.below(main) if r == Atspi.Role.CHART and p.get_child_count() > 0), None))
    except RuntimeError as failure:
        return [str(failure)]
    press(next(children(chart)))
    text = text_of(chart)
    told = '%' in text and text.count('\n') > 2
    return [] if told else [f'the chart does not say its figures: “{text[:200]}”']


def walk_window(program, dump):
    walk = Walk(program, dump)
    wait_for('the program', walk.app, 60)
    main = wait_for('the window', lambda: next(iter(walk.windows()), None))
    wait_for('the report', lambda: has(menu_item(walk, main, 'Compare', 'Compare Reports'), Atspi.StateType.ENABLED))
    choose_indicator(walk, main)
    failures = check_chart(main, walk)
    walk.check('start', main)
    if not any('2022' in text_of(p) and len(text_of(p)) > 1000 for p, _, r, _ in walk.below(main)
               if r in (Atspi.Role.TEXT, Atspi.Role.DOCUMENT_TEXT, Atspi.Role.DOCUMENT_FRAME)):
        failures.append('the report is not there as text')
    panes(walk, main)
    for item in ('By Region', 'Scorecard', 'Bullets', 'Cascade of Levels', 'Target Style', 'By Year'):
        press(menu_item(walk, main, 'Chart', item))
        walk.check(f'chart {item}', part_named(main, 'Chart'))
    for menu, item in (('File', 'Watch Folder…'), ('File', 'Correct What the Report Is…'),
                       ('Edit', 'Make a Note…'), ('Edit', 'Correct Figure…'), ('Edit', 'Preferences…'),
                       ('Print', 'Sheets in One Go…'),
                       ('Help', 'About PlanLens')):
        try:
            dialog = open_window(walk, main, menu, item)
            walk.check(item, dialog)
            close(walk, dialog)
        except RuntimeError as failure:
            failures.append(str(failure))
    preview = open_window(walk, main, 'Print', 'Sheet Preview…')
    walk.check('preview', preview)
    sheet = next((p for p, _, r, _ in walk.below(preview) if text_of(p).count('\t') > 5), None)
    if not sheet:
        failures.append('the sheet is not there as text')
    for item in ('Manual', 'All Keys'):
        walk.check(item, open_window(walk, main, 'Help', item))
    press(menu_item(walk, main, 'Compare', 'Compare Reports'))
    both = wait_for('the comparison', lambda: next(
        (p for p, n, r, _ in walk.below(main) if r == Atspi.Role.TABLE and text_of(p)), None))
    if text_of(both).count('\n') < 10:
        failures.append('the comparison is not there as text')
    walk.check('comparison', main)
    print(f'{walk.seen} parts were walked through.')
    return failures + walk.nameless


def run_inside(program, samples, dump):
    with tempfile.TemporaryDirectory() as home:
        library = os.path.join(home, 'library.sqlite')
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, PLANLENS_LANGUAGE='en',
                           LC_ALL='C.UTF-8', QT_QPA_PLATFORM='xcb', QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1')
        environment.pop('WAYLAND_DISPLAY', None)
        subprocess.run([program, 'import', '--library', library, samples], check=True, env=environment,
                       stdout=subprocess.DEVNULL)
        report = os.path.join(samples, sorted(os.listdir(samples))[1])
        window = subprocess.Popen([program, '--library', library, report], env=environment)
        try:
            failures = walk_window(window, dump)
        except (RuntimeError, GLib.Error) as failure:
            failures = [str(failure)]
        finally:
            window.terminate()
            window.wait(20)
    print('\n'.join(failures))
    return 1 if failures else 0


def main():
    program, samples = (os.path.abspath(p) for p in sys.argv[1:3])
    if '--inside' in sys.argv:
        sys.exit(run_inside(program, samples, '--dump' in sys.argv))
    for tool in ('xvfb-run', 'dbus-run-session'):
        if not shutil.which(tool):
            skip(tool)
    if not os.path.exists('/usr/libexec/at-spi-bus-launcher'):
        skip('at-spi2-core')
    screen = '-screen 0 1600x1000x24 -noreset'
    sys.exit(subprocess.run(['xvfb-run', '-a', '-s', screen, 'dbus-run-session', '--', sys.executable, *sys.argv,
                             '--inside']).returncode)


if __name__ == '__main__':
    main()

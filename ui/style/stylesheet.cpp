// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/appearance.h"

#include <QHash>

namespace PlanLens {

namespace {

// %NAME% stands for a colour of the theme. What is filled with the accent shows the keyboard by a
// line within it.
const char *const rules = R"(
QMainWindow::separator { background: %border%; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %accent%; }
QMenuBar { background: %surface%; border: none; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: %accentSoft%; }
QToolBar { background: %surface%; border: none; border-top: 1px solid %gridLine%;
    border-bottom: 1px solid %border%; padding: 5px 8px; spacing: 6px; }
QToolBar QToolButton, QToolButton#tool { border: 1px solid %border%; border-radius: 4px;
    padding: 3px 10px; background: %surface%; color: %text%; }
QToolBar QToolButton[popupMode="2"] { padding-right: 20px; }
QToolBar QToolButton:hover, QToolButton#tool:hover { background: %raised%; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked,
QToolButton#tool:pressed, QToolButton#tool:checked { background: %accentSoft%; }
QToolBar QToolButton:focus, QToolButton#tool:focus { border-color: %accent%; }
QToolBar QToolButton:disabled, QToolButton#tool:disabled { color: %textFaint%;
    border-color: %gridLine%; }
QToolButton#primary, QPushButton#primary { background: %accent%; color: %surface%;
    border: 1px solid %accent%; border-radius: 4px; padding: 3px 12px; }
QToolButton#primary:hover, QPushButton#primary:hover { border-color: %text%; }
QToolButton#primary:focus, QPushButton#primary:focus { border: 3px double %surface%;
    padding: 1px 10px; }
QStatusBar { background: %surface%; border-top: 1px solid %border%; color: %textMuted%; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %textMuted%; padding: 0 6px; }
QWidget#dockTitle { background: %surface%; border-bottom: 1px solid %gridLine%; }
QLabel#muted { color: %textMuted%; }
QLabel#muted:focus { border: 1px solid %accent%; }
QLineEdit { border: 1px solid %border%; border-radius: 4px; padding: 2px 7px;
    background: %surface%; selection-background-color: %accent%;
    selection-color: %surface%; }
QLineEdit:focus { border-color: %accent%; }
QComboBox { border: 1px solid %border%; border-radius: 4px; padding: 2px 8px;
    background: %surface%; }
QComboBox:focus { border-color: %accent%; }
QComboBox:disabled { color: %textFaint%; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url(:/planlens/icons/%down%.svg); width: 9px; height: 9px; }
QToolButton#quiet { color: %textFaint%; border: none; padding: 0 5px; }
QToolButton#columnTitle { border: none; border-radius: 4px; padding: 2px 20px 2px 8px;
    color: %text%; font-weight: 600; }
QToolButton#chooser { border: none; border-radius: 4px; padding: 2px 20px 2px 6px;
    color: %text%; }
QToolButton#columnTitle:hover, QToolButton#columnTitle:focus,
QToolButton#chooser:hover, QToolButton#chooser:focus { background: %raised%; }
QToolButton#link { border: none; border-radius: 3px; padding: 1px 4px; color: %accent%; }
QToolButton#link:hover, QToolButton#link:focus { background: %accentSoft%; }
QFrame#numberCard { background: %surface%; border: 1px solid %border%; }
QToolButton#quiet:hover { color: %text%; background: %raised%; }
QToolButton::menu-indicator { image: url(:/planlens/icons/%down%.svg); width: 9px; height: 9px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }
QPushButton { border: 1px solid %border%; border-radius: 4px; padding: 4px 12px;
    background: %surface%; }
QPushButton:hover { background: %raised%; }
QPushButton:focus { border-color: %accent%; }
QPushButton:disabled { color: %textFaint%; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator { width: 13px; height: 13px; border: 1px solid %textMuted%;
    border-radius: 3px; background: %surface%; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {
    background: %accent%; border-color: %accent%;
    image: url(:/planlens/icons/%check%.svg); }
QCheckBox::indicator:indeterminate, QListView::indicator:indeterminate {
    background: %accent%; border-color: %accent%;
    image: url(:/planlens/icons/%dash%.svg); }
QCheckBox::indicator:disabled { border-color: %border%; }
QCheckBox:focus { color: %accent%; }
QTreeView, QTableView, QListView { border: 1px solid %surface%; background: %surface%; outline: none;
    selection-background-color: %accentSoft%; selection-color: %text%; }
QTreeView::item, QListView::item { border: none; }
QTreeView::item:hover, QListView::item:hover { background: %raised%; }
QTreeView::item:selected, QListView::item:selected, QTreeView::branch:selected {
    background: %accentSoft%; color: %text%; border: none; }
QTextEdit, QGraphicsView { border: 1px solid %surface%; }
QTreeView:focus, QTableView:focus, QListView:focus, QTextEdit:focus, QGraphicsView:focus {
    border-color: %accent%; }
QHeaderView { background: %raised%; border: none; }
QHeaderView::section { background: %raised%; color: %textMuted%; border: none;
    border-top: 1px solid %border%; border-bottom: 1px solid %border%; padding: 3px 6px;
    font-weight: 600; }
QHeaderView::section:hover { color: %text%; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: %textMuted%; border: none; padding: 5px 12px;
    border-radius: 4px; margin: 2px 1px; }
QTabBar::tab:selected { background: %accentSoft%; color: %accent%; font-weight: 600; }
QTabBar::tab:hover:!selected { background: %raised%; }
QTabBar::tab:focus { border: 1px solid %accent%; padding: 4px 11px; }
QTabWidget::pane { border: none; border-top: 1px solid %gridLine%; }
QToolTip { background: %raised%; color: %text%; border: 1px solid %border%; padding: 3px 5px; }
QFrame#tipBar { background: %accentSoft%; border: none; border-bottom: 1px solid %border%; }
QFrame#banner { background: %changed%; border: none; border-bottom: 1px solid %border%; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %border%; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: %textFaint%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

/// What has the keyboard: where all frames are black or white, their colour alone is not enough.
const char *const strongRules = R"(
QLineEdit:focus, QComboBox:focus, QPushButton:focus, QTreeView:focus, QTableView:focus,
QListView:focus, QTextEdit:focus, QGraphicsView:focus, QLabel#muted:focus, QToolBar QToolButton:focus,
QToolButton#tool:focus, QToolButton#link:focus, QToolButton#columnTitle:focus,
QToolButton#chooser:focus { border: 2px solid %accent%; }
QTreeView::item:selected, QListView::item:selected { border: 1px solid %accent%; }
QTabBar::tab:selected { border: 1px solid %accent%; }
QTabBar::tab:focus { border: 3px double %accent%; padding: 3px 10px; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const QHash<QString, QColor> colors = {
        {QStringLiteral("surface"), theme.surface},
        {QStringLiteral("raised"), theme.raised},
        {QStringLiteral("border"), theme.border},
        {QStringLiteral("gridLine"), theme.gridLine},
        {QStringLiteral("text"), theme.text},
        {QStringLiteral("textMuted"), theme.textMuted},
        {QStringLiteral("textFaint"), theme.textFaint},
        {QStringLiteral("accent"), theme.accent},
        {QStringLiteral("accentSoft"), theme.accentSoft},
        {QStringLiteral("changed"), theme.changed},
    };
    QString sheet = QString::fromLatin1(rules);
    if (theme.border == theme.text)
        sheet += QString::fromLatin1(strongRules);
    for (auto color = colors.cbegin(); color != colors.cend(); ++color)
        sheet.replace(QStringLiteral("%%1%").arg(color.key()), color->name());
    for (const QString &icon :
         {QStringLiteral("down"), QStringLiteral("check"), QStringLiteral("dash")})
        sheet.replace(u'%' + icon + u'%', theme.dark ? icon + QStringLiteral("-dark") : icon);
    return sheet;
}

} // namespace PlanLens

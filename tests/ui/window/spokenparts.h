// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QSet>
#include <QStringList>
#include <QTest>

namespace PlanLens::Fixtures {

inline QAccessibleInterface *spoken(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

inline bool isCell(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::TreeItem ||
           role == QAccessible::ListItem;
}

/// Whether a person does something with it, or it shows something that is no text.
inline bool wantsAName(const QAccessibleInterface &part)
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::Button,       QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
        QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::List,        QAccessible::Table,
        QAccessible::Tree,         QAccessible::Slider,      QAccessible::SpinBox,
        QAccessible::PageTab,      QAccessible::PageTabList, QAccessible::ProgressBar,
        QAccessible::ScrollBar,    QAccessible::MenuItem,    QAccessible::Link,
        QAccessible::Graphic,      QAccessible::Chart,       QAccessible::ColumnHeader,
        QAccessible::Dial,         QAccessible::Document,    QAccessible::Dialog};
    return roles.contains(part.role()) || part.state().focusable;
}

inline QString lineOf(const QAccessibleInterface &part)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(qAccessibleRoleString(part.role())),
                                         part.text(QAccessible::Name));
}

inline QString pathOf(const QAccessibleInterface *part)
{
    QStringList path;
    for (; part && path.size() < 8; part = part->parent()) {
        const QObject *object = part->object();
        path.prepend(object ? QString::fromLatin1(object->metaObject()->className())
                            : lineOf(*part));
    }
    return path.join(QStringLiteral(" > "));
}

/// All that can be seen of a part of the window, as a screen reader walks through it.
inline QList<QAccessibleInterface *> partsOf(QAccessibleInterface *whole)
{
    QList<QAccessibleInterface *> parts;
    if (!whole || !whole->isValid() || whole->state().invisible)
        return parts;
    parts << whole;
    for (int i = 0; i < whole->childCount(); ++i)
        parts << partsOf(whole->child(i));
    return parts;
}

/// What ought to have a name and has none. A cell may be empty; a row of them may not.
inline QStringList namelessIn(QObject *object)
{
    QStringList nameless;
    QSet<QAccessibleInterface *> tables;
    for (QAccessibleInterface *part : partsOf(spoken(object))) {
        if (isCell(part->role())) {
            tables << part->parent();
            continue;
        }
        if (wantsAName(*part) && part->text(QAccessible::Name).trimmed().isEmpty())
            nameless << lineOf(*part) + QStringLiteral(" in ") + pathOf(part);
    }
    for (QAccessibleInterface *whole : std::as_const(tables)) {
        QAccessibleTableInterface *table = whole ? whole->tableInterface() : nullptr;
        for (int row = 0; table && row < table->rowCount(); ++row) {
            bool says = false;
            for (int column = 0; column < table->columnCount(); ++column) {
                QAccessibleInterface *cell = table->cellAt(row, column);
                says = says || (cell && !cell->text(QAccessible::Name).trimmed().isEmpty());
            }
            if (!says)
                nameless << QStringLiteral("row %1 in ").arg(row) + pathOf(whole);
        }
    }
    return nameless;
}

inline QString wholeText(QAccessibleInterface *part)
{
    QAccessibleTextInterface *text = part ? part->textInterface() : nullptr;
    return text ? text->text(0, text->characterCount()) : QString();
}

} // namespace PlanLens::Fixtures

#define VERIFY_NAMED(object)                                                                       \
    do {                                                                                           \
        const QStringList nameless = namelessIn(object);                                           \
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));                            \
    } while (false)

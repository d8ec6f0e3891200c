// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace PlanLens::Fixtures {

/// The words of a button or tab without the mark of its key.
inline QString withoutKey(QString text)
{
    static const QRegularExpression key(QStringLiteral("\\(&\\w\\)|&"));
    return text.remove(key);
}

/// How much of a widget its parents leave, up to a scroll area, in which one can go to the rest.
inline QRect leftOf(const QWidget &widget)
{
    QRect left = widget.rect();
    QPoint at;
    for (const QWidget *child = &widget; !child->isWindow() && child->parentWidget();
         child = child->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(child->parentWidget()->parentWidget()))
            break;
        at += child->pos();
        left &= child->parentWidget()->rect().translated(-at);
    }
    return left;
}

inline bool comboIsCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > field.width() ||
           box.height() < box.minimumSizeHint().height();
}

inline bool labelIsCut(const QLabel &label)
{
    // What gives way by intention has a tip with all of it.
    if (label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored || label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

/// A tab that its row has scrolled out of sight, or has to share with arrows.
inline bool tabsAreCut(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const int words = tabs.fontMetrics().horizontalAdvance(withoutKey(tabs.tabText(i)));
        if (tabs.isTabVisible(i) &&
            (tabs.tabRect(i).width() < words || !tabs.rect().contains(tabs.tabRect(i))))
            return true;
    }
    return false;
}

inline bool buttonIsCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() &&
           (button.width() < button.minimumSizeHint().width() ||
            button.height() < std::min(button.sizeHint().height(), button.maximumHeight()));
}

inline bool textIsCut(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return comboIsCut(*box);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelIsCut(*label);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabsAreCut(*tabs);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonIsCut(*button);
    return false;
}

inline QString textOf(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return widget.accessibleName();
}

/// The push buttons, tool buttons, check boxes, combo boxes, labels and tabs in sight below a
/// widget that have less room than their words need.
inline QStringList cutTexts(const QWidget &parent)
{
    QStringList cut;
    const QList<QWidget *> below = parent.findChildren<QWidget *>();
    for (const QWidget *widget : below) {
        const bool shown = widget->isVisible() && !textOf(*widget).isEmpty();
        const bool holdsText =
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLabel *>(widget) ||
            qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        // Titles of columns choose among reports, whose names they cut with an ellipsis; the
        // buttons of fields are icons.
        if (!shown || !holdsText || widget->objectName() == QLatin1String("columnTitle") ||
            qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        const QRect left = leftOf(*widget);
        if (left.isEmpty()) // stands behind another tab
            continue;
        if (textIsCut(*widget) || left != widget->rect())
            cut << QStringLiteral("%1 “%2” %3×%4 of %5×%6")
                       .arg(QLatin1String(widget->metaObject()->className()), textOf(*widget))
                       .arg(left.width())
                       .arg(left.height())
                       .arg(widget->sizeHint().width())
                       .arg(widget->sizeHint().height());
    }
    return cut;
}

} // namespace PlanLens::Fixtures

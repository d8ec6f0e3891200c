// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace PlanLens {

/// Shows the tool tips of the whole program as plain text: those of widgets, menus, tabs, item
/// views and their headers. Models give plain text and know nothing of HTML; where Qt would take a
/// text for HTML, it is escaped. Only a tip set with setRichTip() is HTML.
class PlainTips : public QObject
{
    Q_OBJECT

public:
    /// Works for the application, for as long as it lives.
    explicit PlainTips(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace PlanLens {

/// Draws a context with its hit marked, cut at its end where it is long. Which characters are the
/// hit is asked of the model under two roles; where they say none, the text stands plain.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HitDelegate(int startRole, int lengthRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_startRole;
    int m_lengthRole;
};

} // namespace PlanLens

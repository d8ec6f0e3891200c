// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace PlanLens {

/// Draws regions strong, what stands beside a name, and labels and further formats behind it, small
/// and muted, and the open reports in the accent colour.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setOpenReports(const QStringList &keys) { m_open = keys; }
    bool isOpen(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void makeRoom(QStyleOptionViewItem &option, const QModelIndex &index);

    QStringList m_open;
};

} // namespace PlanLens

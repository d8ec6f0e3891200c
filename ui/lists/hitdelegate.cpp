// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/hitdelegate.h"

#include "style/theme.h"

#include <QPainter>

namespace PlanLens {

namespace {

constexpr int margin = 6;

} // namespace

HitDelegate::HitDelegate(int startRole, int lengthRole, QObject *parent)
    : QStyledItemDelegate(parent), m_startRole(startRole), m_lengthRole(lengthRole)
{}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    painter->setPen(theme.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setClipRect(option.rect);

    const QString text = index.data().toString();
    const int start = index.data(m_startRole).toInt();
    const int length = index.data(m_lengthRole).toInt();
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QFontMetrics metrics(option.font);
    const int baseline = room.top() + (room.height() + metrics.ascent() - metrics.descent()) / 2;
    int x = room.left();
    const auto draw = [&](const QString &part, bool isHit) {
        const int left = room.right() + 1 - x;
        if (part.isEmpty() || left <= 0)
            return;
        const int width = metrics.horizontalAdvance(part);
        if (isHit)
            painter->fillRect(QRect(x, room.top() + 3, qMin(width, left), room.height() - 6),
                              theme.mark);
        painter->setPen(theme.text);
        painter->drawText(x, baseline,
                          width <= left ? part : metrics.elidedText(part, Qt::ElideRight, left));
        x += width;
    };
    painter->setFont(option.font);
    draw(text.left(start), false);
    draw(text.mid(start, length), true);
    draw(text.mid(start + length), false);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width + 2 * margin, option.fontMetrics.height() + 8};
}

} // namespace PlanLens

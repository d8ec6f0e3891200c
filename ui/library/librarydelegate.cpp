// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarydelegate.h"

#include "items/librarymodel.h"
#include "style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int labelGap = 8; ///< between a name and what is behind it

QString labelsAt(const QModelIndex &index)
{
    return index.column() == LibraryModel::NameColumn
               ? index.data(LibraryModel::BehindRole).toString()
               : QString();
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * .85);
    font.setBold(false);
    return font;
}

/// Where the text of a row stands.
QRect textRoom(QStyleOptionViewItem option)
{
    option.showDecorationSelected = true; // all the room, and not what the text takes of it
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
        .adjusted(margin, 0, -margin, 0);
}

} // namespace

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 7);
    return size;
}

bool LibraryDelegate::isOpen(const QModelIndex &index) const
{
    const QString key = index.data(LibraryModel::KeyRole).toString();
    return !key.isEmpty() && m_open.contains(key);
}

void LibraryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::of(option->palette);
    const bool isRegion = index.data(LibraryModel::KeyRole).toString().isEmpty();
    QColor color = theme.text;
    if (index.column() == LibraryModel::DetailColumn) {
        option->font = smallFont(option->font);
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        color = theme.textMuted;
    } else {
        option->font.setBold(isRegion || isOpen(index));
    }
    if (isOpen(index))
        color = theme.accent;
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    option->fontMetrics = QFontMetrics(option->font);
    makeRoom(*option, index);
}

/// What tells reports of one name apart stands at its end, where it would be the first to go; and
/// some of the labels behind it are to be seen however long it is.
void LibraryDelegate::makeRoom(QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString mark = index.data(LibraryModel::MarkRole).toString();
    const QString labels = labelsAt(index);
    const bool isName = index.column() == LibraryModel::NameColumn;
    if (!isName || (mark.isEmpty() && labels.isEmpty()) || option.rect.isEmpty())
        return;
    const QFontMetrics metrics = option.fontMetrics;
    int room = textRoom(option).width();
    if (!labels.isEmpty()) {
        const int wanted =
            labelGap + QFontMetrics(smallFont(option.font)).horizontalAdvance(labels);
        const int spare = room - metrics.horizontalAdvance(option.text);
        room -= std::min(wanted, std::max(spare, room * 2 / 5));
    }
    const int rest = room - metrics.horizontalAdvance(mark);
    option.text = metrics.elidedText(option.text.chopped(mark.size()), Qt::ElideRight, rest) + mark;
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString labels = labelsAt(index);
    if (labels.isEmpty())
        return;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    QRect room = textRoom(shown);
    room.setLeft(room.left() + shown.fontMetrics.horizontalAdvance(shown.text) + labelGap);
    const QFont font = smallFont(shown.font);
    painter->save();
    painter->setFont(font);
    painter->setPen(Theme::of(option.palette).textMuted);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(labels, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace PlanLens

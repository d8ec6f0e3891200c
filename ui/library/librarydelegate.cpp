// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarydelegate.h"

#include "items/librarymodel.h"
#include "style/theme.h"

#include <QApplication>
#include <QStyle>

namespace PlanLens {

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
        option->font.setPointSizeF(option->font.pointSizeF() * .85);
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
    keepMark(*option, index);
}

/// What tells reports of one name apart stands at its end, where it would be the first to go.
void LibraryDelegate::keepMark(QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString mark = index.data(LibraryModel::MarkRole).toString();
    if (index.column() != LibraryModel::NameColumn || mark.isEmpty() || option.rect.isEmpty())
        return;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int room =
        style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).width() -
        2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1);
    const QFontMetrics metrics = option.fontMetrics;
    const int rest = room - metrics.horizontalAdvance(mark);
    option.text = metrics.elidedText(option.text.chopped(mark.size()), Qt::ElideRight, rest) + mark;
}

} // namespace PlanLens

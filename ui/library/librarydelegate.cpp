#include "library/librarydelegate.h"

#include "items/librarymodel.h"
#include "style/theme.h"

namespace PlanLens {

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 7);
    return size;
}

void LibraryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::of(option->palette);
    const QString key = index.data(LibraryModel::KeyRole).toString();
    const bool isOpen = !key.isEmpty() && m_open.contains(key);
    QColor color = theme.text;
    if (index.column() == LibraryModel::DetailColumn) {
        option->font.setPointSizeF(option->font.pointSizeF() * .85);
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        color = theme.textMuted;
    } else {
        option->font.setBold(key.isEmpty() || isOpen);
    }
    if (isOpen) {
        color = theme.accent;
        option->backgroundBrush = theme.accentSoft;
    }
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    option->fontMetrics = QFontMetrics(option->font);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchdelegate.h"

#include "items/searchmodel.h"
#include "style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace PlanLens {

namespace {

using Row = SearchModel::Row;

constexpr int margin = 12;
constexpr int indent = 14; ///< of targets and reports under their title; places stand further in
constexpr int noteWidth = 74;
constexpr int padding = 4;
constexpr int mostLines = 2;

Row rowOf(const QModelIndex &index)
{
    return Row(index.data(SearchModel::RowRole).toInt());
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * .85);
    return small;
}

QFont fontOf(Row row, const QFont &font)
{
    QFont result = row == Row::Title ? smallFont(font) : font;
    result.setBold(row == Row::Title || row == Row::Report);
    return result;
}

int textWidth(const QStyleOptionViewItem &option)
{
    // Before it is shown a view asks with an empty rectangle.
    const auto *view = qobject_cast<const QWidget *>(option.widget);
    const int width = option.rect.width() > 0 ? option.rect.width() : view ? view->width() : 600;
    return std::max(100, width - 2 * margin - 2 * indent - noteWidth);
}

void paintNote(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRect &rect)
{
    painter->setFont(smallFont(option.font));
    painter->setPen(Theme::of(option.palette).textMuted);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(SearchModel::NoteRole).toString());
}

} // namespace

void SearchDelegate::layOut(QTextLayout &layout, const QStyleOptionViewItem &option,
                            const QModelIndex &index, int width) const
{
    const Theme &theme = Theme::of(option.palette);
    QList<QTextLayout::FormatRange> formats;
    for (const TextStretch &stretch :
         index.data(SearchModel::HighlightsRole).value<QList<TextStretch>>()) {
        QTextCharFormat format;
        format.setBackground(theme.mark);
        format.setFontWeight(QFont::DemiBold);
        formats += {stretch.start, stretch.length, format};
    }
    QString text = index.data().toString();
    text.replace(u'\n', u' ');
    layout.setText(text);
    layout.setFont(option.font);
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + 1;
    }
    layout.endLayout();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row = rowOf(index);
    if (row != Row::Place) {
        const int height = QFontMetrics(fontOf(row, option.font)).height();
        return {100, height + 2 * padding + (row == Row::Title ? padding : 0)};
    }
    QTextLayout layout;
    layOut(layout, option, index, textWidth(option));
    return {100, int(std::ceil(layout.boundingRect().height())) + 2 * padding};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const Theme &theme = Theme::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    if (rowOf(index) == Row::Place)
        paintPlace(painter, option, index);
    else
        paintLine(painter, option, index);
    painter->restore();
}

void SearchDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const Row row = rowOf(index);
    const QRect rect = option.rect.adjusted(margin + (row == Row::Title ? 0 : indent), 0, -margin,
                                            row == Row::Title ? -1 : 0);
    const QString note = index.data(SearchModel::NoteRole).toString();
    const int taken =
        note.isEmpty() ? 0 : QFontMetrics(smallFont(option.font)).horizontalAdvance(note) + margin;
    const QFont font = fontOf(row, option.font);
    painter->setFont(font);
    painter->setPen(row == Row::Title ? theme.textMuted : theme.text);
    painter->drawText(rect, Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle,
                                                    rect.width() - taken));
    paintNote(painter, option, index, rect);
    if (row == Row::Title) {
        painter->setPen(theme.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void SearchDelegate::paintPlace(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QTextLayout layout;
    layOut(layout, option, index, textWidth(option));
    painter->setPen(Theme::of(option.palette).text);
    layout.draw(painter, option.rect.topLeft() + QPoint(margin + 2 * indent, padding));
    QRect note = option.rect.adjusted(0, padding, -margin, 0);
    note.setHeight(option.fontMetrics.height());
    paintNote(painter, option, index, note);
}

} // namespace PlanLens

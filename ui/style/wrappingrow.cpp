// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/wrappingrow.h"

#include <QComboBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWidget>

#include <algorithm>

namespace PlanLens {

namespace {

bool takesPart(QLayoutItem *item)
{
    return item->spacerItem() || !item->isEmpty();
}

int gapsIn(qsizetype count, int gap)
{
    return int(std::max<qsizetype>(count - 1, 0)) * gap;
}

/// Shares what is left between the items that take more, each up to its most.
void grow(QList<int> &widths, const QList<int> &most, int &left)
{
    for (int round = 0; left > 0 && round < widths.size(); ++round) {
        int taking = 0;
        for (int i = 0; i < widths.size(); ++i)
            taking += widths.at(i) < most.at(i) ? 1 : 0;
        if (taking == 0)
            return;
        const int share = std::max(left / taking, 1);
        for (int i = 0; i < widths.size() && left > 0; ++i) {
            const int more = std::clamp(most.at(i) - widths.at(i), 0, std::min(share, left));
            widths[i] += more;
            left -= more;
        }
    }
}

} // namespace

WrappingRow::WrappingRow(QWidget *parent) : QLayout(parent) {}

WrappingRow::~WrappingRow()
{
    qDeleteAll(m_items);
}

void WrappingRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<WrappingRow::Row> WrappingRow::rowsIn(int width) const
{
    QList<Row> rows{Row()};
    for (QLayoutItem *item : m_items) {
        if (!takesPart(item))
            continue;
        const int least = item->minimumSize().width();
        const int gap = rows.constLast().items.isEmpty() ? 0 : spacing();
        if (gap > 0 && rows.constLast().least + gap + least > width)
            rows.append(Row());
        Row &row = rows.last();
        row.least += (row.items.isEmpty() ? 0 : gap) + least;
        row.height = std::max(row.height, item->sizeHint().height());
        row.items.append(item);
    }
    return rows;
}

QList<int> WrappingRow::widthsIn(const Row &row, int width) const
{
    QList<int> widths;
    QList<int> wanted;
    QList<int> most;
    for (QLayoutItem *item : row.items) {
        widths << item->minimumSize().width();
        wanted << std::min(item->sizeHint().width(), item->maximumSize().width());
        const bool expands = item->expandingDirections() & Qt::Horizontal;
        most << (expands ? item->maximumSize().width() : widths.constLast());
    }
    int left = width - row.least;
    grow(widths, wanted, left);
    grow(widths, most, left);
    return widths;
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Row> rows = rowsIn(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + gapsIn(rows.size(), spacing());
    for (const Row &row : rows)
        height += row.height;
    return height;
}

QSize WrappingRow::sizeHint() const
{
    int width = contentsMargins().left() + contentsMargins().right();
    for (QLayoutItem *item : m_items)
        width += takesPart(item) ? item->sizeHint().width() + spacing() : 0;
    return {width, heightForWidth(width)};
}

QSize WrappingRow::minimumSize() const
{
    QSize least;
    for (QLayoutItem *item : m_items) {
        if (takesPart(item))
            least = least.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    }
    return least.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    for (const Row &row : rowsIn(room.width())) {
        const QList<int> widths = widthsIn(row, room.width());
        int x = room.left();
        for (int i = 0; i < row.items.size(); ++i) {
            QLayoutItem *item = row.items.at(i);
            const int height = std::min(item->sizeHint().height(), row.height);
            const QRect place(x, y + (row.height - height) / 2, widths.at(i), height);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
            x += widths.at(i) + spacing();
        }
        y += row.height + spacing();
    }
}

void fitToChosen(QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QFontMetrics metrics = box->fontMetrics();
    // A sign more: styles round the room for the arrow.
    const QSize text(metrics.horizontalAdvance(box->currentText() + u'0'), metrics.height());
    box->setMinimumWidth(
        box->style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, box).width());
}

void keepRoomForChosen(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(2);
    QObject::connect(box, &QComboBox::currentTextChanged, box, [box] { fitToChosen(box); });
    fitToChosen(box);
}

} // namespace PlanLens

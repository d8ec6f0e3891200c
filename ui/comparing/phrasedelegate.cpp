// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/phrasedelegate.h"

#include "items/wordingmodel.h"
#include "style/theme.h"

#include <QPainter>

namespace PlanLens {

namespace {

void lookOfStatus(QStyleOptionViewItem &option, PhraseStatus status, const Theme &theme)
{
    switch (status) {
    case PhraseStatus::Added:
        option.text.prepend(QStringLiteral("＋ "));
        option.palette.setColor(QPalette::Text, theme.met);
        break;
    case PhraseStatus::Removed:
        option.text.prepend(QStringLiteral("－ "));
        option.palette.setColor(QPalette::Text, theme.missed);
        break;
    case PhraseStatus::Changed:
        break;
    case PhraseStatus::Same:
        option.palette.setColor(QPalette::Text, theme.textFaint);
        break;
    }
}

} // namespace

void PhraseDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::of(option->palette);
    option->palette.setColor(QPalette::HighlightedText, theme.text);
    const auto part = WordingModel::Part(index.data(WordingModel::PartRole).toInt());
    if (part == WordingModel::GroupPart || index.data(WordingModel::BoilerplateRole).toBool())
        option->palette.setColor(QPalette::Text, theme.textMuted);
    if (part == WordingModel::StatusPart)
        lookOfStatus(*option, PhraseStatus(index.data(WordingModel::StatusRole).toInt()), theme);
}

void PhraseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->setPen(Theme::of(option.palette).gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize PhraseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 8, option.fontMetrics.height() + 8};
}

} // namespace PlanLens

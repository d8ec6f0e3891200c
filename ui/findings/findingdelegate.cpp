// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingdelegate.h"

#include "items/findingsmodel.h"
#include "style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace PlanLens {

namespace {

constexpr int margin = 6;
constexpr int symbolWidth = 18;
constexpr int lineWidth = 40;
constexpr int placeLines = 2; ///< a quote is cut after these
constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

bool isPlace(const QModelIndex &index)
{
    return index.parent().isValid();
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QFont placeFont(const QFont &font)
{
    return reportFont(font.pointSizeF());
}

/// The width that a row's text has, which is that of the view less the indentation.
int rowWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view)
        return std::max(200, option.rect.width());
    return view->viewport()->width() - view->indentation() * (isPlace(index) ? 2 : 1);
}

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(width, 60), 10000), wrapFlags, text)
        .height();
}

} // namespace

QString resultSymbol(FindingResult result)
{
    switch (result) {
    case FindingResult::Contradiction:
        return QStringLiteral("▲");
    case FindingResult::Notice:
        return QStringLiteral("◆");
    case FindingResult::Unverifiable:
        return QStringLiteral("◇");
    case FindingResult::Consistent:
        return QStringLiteral("●");
    }
    Q_UNREACHABLE();
}

QColor resultColor(FindingResult result, const Theme &theme)
{
    switch (result) {
    case FindingResult::Contradiction:
        return theme.missed;
    case FindingResult::Notice:
        return theme.accent;
    case FindingResult::Unverifiable:
        return theme.undecided;
    case FindingResult::Consistent:
        return theme.met;
    }
    Q_UNREACHABLE();
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, option.widget);
    painter->save();
    const QRect rect = option.rect.adjusted(2, margin / 2, -margin, -margin / 2);
    if (isPlace(index))
        paintPlace(*painter, option, rect, index);
    else
        paintFinding(*painter, option, rect, index);
    painter->restore();
}

void FindingDelegate::paintFinding(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto result = FindingResult(index.data(FindingsModel::ResultRole).toInt());
    const auto rule = CheckRule(index.data(FindingsModel::RuleRole).toInt());
    painter.setFont(option.font);
    painter.setPen(resultColor(result, theme));
    painter.drawText(QRect(rect.left(), rect.top(), symbolWidth, option.fontMetrics.height()),
                     Qt::AlignLeft, resultSymbol(result));
    const QFont small = smallFont(option.font);
    const int smallHeight = QFontMetrics(small).height();
    const QRect right = rect.adjusted(symbolWidth, 0, 0, 0);
    painter.setFont(small);
    QString heading = QStringLiteral("%1 · %2").arg(displayName(result), displayName(rule));
    const bool marked = index.data(FindingsModel::MarkedRole).toBool();
    if (marked) {
        const QString remark = index.data(FindingsModel::RemarkRole).toString().simplified();
        heading.prepend(QStringLiteral("✓ "));
        heading += QStringLiteral(" · ") + (remark.isEmpty() ? tr("dealt with") : remark);
    }
    const bool corrected = index.data(FindingsModel::CorrectedRole).toBool();
    const QFontMetrics metrics = painter.fontMetrics();
    // A remark may be long; its tip has all of it.
    const int room = right.width() - (corrected ? metrics.horizontalAdvance(correctedText()) : 0);
    heading = metrics.elidedText(heading, Qt::ElideRight, room);
    painter.drawText(right, Qt::AlignLeft | Qt::AlignTop, heading);
    if (corrected)
        paintCorrected(painter, right.adjusted(metrics.horizontalAdvance(heading), 0, 0, 0), theme);
    painter.setFont(option.font);
    painter.setPen(marked ? theme.textMuted : theme.text);
    painter.drawText(right.adjusted(0, smallHeight + 1, 0, 0), wrapFlags, index.data().toString());
}

QString FindingDelegate::correctedText()
{
    return QStringLiteral(" · ") + tr("rests on a corrected figure");
}

/// After the heading: that a finding rests on a figure that a person put right.
void FindingDelegate::paintCorrected(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.setPen(theme.accent);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, correctedText());
}

void FindingDelegate::paintPlace(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QVariant line = index.siblingAtColumn(FindingsModel::LineColumn).data();
    painter.setFont(smallFont(option.font));
    painter.setPen(theme.textMuted);
    painter.drawText(rect.adjusted(0, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop, line.toString());
    QFont font = placeFont(option.font);
    font.setUnderline(index.data(FindingsModel::CorrectedRole).toBool());
    painter.setFont(font);
    painter.setPen(theme.accent);
    const QRect words = rect.adjusted(lineWidth, 0, 0, 0);
    painter.setClipRect(words);
    painter.drawText(words, wrapFlags, index.data().toString());
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.siblingAtColumn(FindingsModel::WhatColumn).data().toString();
    const int width = rowWidth(option, index) - margin - 2;
    if (isPlace(index)) {
        const QFont font = placeFont(option.font);
        const int height = wrappedHeight(font, width - lineWidth, text);
        return {width, std::min(height, placeLines * QFontMetrics(font).lineSpacing()) + margin};
    }
    return {width, QFontMetrics(smallFont(option.font)).height() + 1 +
                       wrappedHeight(option.font, width - symbolWidth, text) + margin + 2};
}

} // namespace PlanLens

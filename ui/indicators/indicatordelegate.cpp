// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/indicatordelegate.h"

#include "figures/verdicttext.h"
#include "items/indicatormodel.h"
#include "style/movement.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

#include <cmath>

namespace PlanLens {

namespace {

constexpr int cellMargin = 6;
constexpr int cellGap = 5;

/// A stretch of text in a cell, with its own look.
struct Piece
{
    QString text;
    QFont font;
    QColor color;

    /// Rounded up: a text that just fits must not be cut.
    int width() const { return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1; }
};

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

Piece verdictPiece(const QModelIndex &index, const QFont &font, const Theme &theme)
{
    const QVariant value = index.data(IndicatorModel::VerdictRole);
    if (!value.isValid())
        return {};
    const auto verdict = Verdict(value.toInt());
    return {verdictSymbol(verdict) + QLatin1Char(' ') + verdictText(verdict), font,
            verdictColor(verdict, theme)};
}

Piece changePiece(const QModelIndex &index, const QFont &font, const Theme &theme)
{
    const QVariant value = index.data(IndicatorModel::ChangeRole);
    if (!value.isValid())
        return {};
    const double change = value.toDouble();
    if (change == 0)
        return {QStringLiteral("="), font, theme.textMuted};
    const QString arrow = change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    const bool weaker = index.data(IndicatorModel::WeakerRole).toBool();
    return {arrow + numberText(qAbs(change)), font, movementColor(change, weaker, theme)};
}

Piece mainPiece(const QModelIndex &index, const QFont &font, const Theme &theme)
{
    const QString text = index.data().toString();
    const bool isSection = index.data(IndicatorModel::SectionRole).toBool();
    switch (IndicatorModel::Columns(index.column())) {
    case IndicatorModel::NameColumn:
        return {text, isSection ? bold(font) : font, theme.text};
    case IndicatorModel::VerdictColumn:
        return verdictPiece(index, font, theme);
    case IndicatorModel::ChangeColumn:
        return changePiece(index, font, theme);
    case IndicatorModel::OrdinalColumn:
    case IndicatorModel::UnitColumn:
        return {text, font, theme.textMuted};
    case IndicatorModel::TargetColumn:
    case IndicatorModel::ActualColumn:
    case IndicatorModel::PlanTargetColumn:
    case IndicatorModel::OtherActualColumn:
        return index.data(IndicatorModel::WordsRole).toBool()
                   ? Piece{text, scaled(font, .88), theme.textMuted}
                   : Piece{text, font, theme.text};
    case IndicatorModel::ElsewhereColumn:
        return {text, scaled(font, .9), theme.textMuted};
    case IndicatorModel::AttributeColumn:
    case IndicatorModel::SourceColumn:
    case IndicatorModel::ColumnCount:
        return {text, font, theme.text};
    }
    Q_UNREACHABLE();
}

/// The pieces of the source column; each is a link.
QList<Piece> sourcePieces(const QModelIndex &index, const QFont &font, const Theme &theme)
{
    QList<Piece> pieces;
    const QStringList texts =
        index.data().toString().split(QStringLiteral("  "), Qt::SkipEmptyParts);
    for (const QString &text : texts)
        pieces.append({text, scaled(font, .95), theme.accent});
    return pieces;
}

QList<Piece> piecesOf(const QModelIndex &index, const QFont &font, const Theme &theme)
{
    if (index.column() == IndicatorModel::SourceColumn)
        return sourcePieces(index, font, theme);
    QList<Piece> pieces;
    if (const Piece piece = mainPiece(index, font, theme); !piece.text.isEmpty())
        pieces.append(piece);
    const QString qualifier = index.data(IndicatorModel::QualifierRole).toString();
    if (!qualifier.isEmpty())
        pieces.append({qualifier, scaled(font, .8), theme.textMuted});
    return pieces;
}

int widthOf(const QList<Piece> &pieces)
{
    int width = 0;
    for (const Piece &piece : pieces)
        width += piece.width() + (width > 0 ? cellGap : 0);
    return width;
}

bool isRightAligned(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

/// Where the cell begins, the indentation of the tree's column included.
int leftOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    return view ? view->columnViewportPosition(index.column()) : option.rect.left();
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const Theme &theme)
{
    const bool isSection = index.data(IndicatorModel::SectionRole).toBool();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (isSection)
        painter->fillRect(option.rect, theme.raised);
    painter->setPen(theme.gridLine);
    painter->drawLine(QPoint(leftOf(option, index), option.rect.bottom()),
                      option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace

void IndicatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintBackground(painter, option, index, theme);
    const QList<Piece> pieces = piecesOf(index, option.font, theme);
    const QRect room = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    int x = room.left();
    if (isRightAligned(index))
        x = qMax(x, room.right() + 1 - widthOf(pieces));
    const QFontMetrics metrics(option.font);
    const int baseline = room.top() + (room.height() + metrics.ascent() - metrics.descent()) / 2;
    painter->setClipRect(option.rect);
    for (const Piece &piece : pieces) {
        const int left = room.right() + 1 - x;
        if (left <= 0)
            break;
        const bool fits = piece.width() <= left;
        painter->setFont(piece.font);
        painter->setPen(piece.color);
        painter->drawText(
            x, baseline,
            fits ? piece.text
                 : QFontMetrics(piece.font).elidedText(piece.text, Qt::ElideRight, left));
        x += piece.width() + cellGap;
    }
    painter->restore();
}

QSize IndicatorDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int width = widthOf(piecesOf(index, option.font, Theme::of(option.palette)));
    return {width + 2 * cellMargin + 2, option.fontMetrics.height() + 8};
}

bool IndicatorDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (isRelease && index.column() == IndicatorModel::SourceColumn) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (const Anchor anchor = sourceAt(option, index, mouse->pos()); anchor.isValid())
            Q_EMIT sourceClicked(anchor);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

Anchor IndicatorDelegate::sourceAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const QPoint &point) const
{
    const QVariantList anchors = index.data(IndicatorModel::SourcesRole).toList();
    const QList<Piece> pieces = sourcePieces(index, option.font, Theme::of(option.palette));
    int x = option.rect.left() + cellMargin;
    for (int i = 0; i < pieces.size() && i < anchors.size(); ++i) {
        const int width = pieces.at(i).width();
        if (point.x() >= x && point.x() <= x + width)
            return anchors.at(i).value<Anchor>();
        x += width + cellGap;
    }
    return {};
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/changesdelegate.h"

#include "figures/verdicttext.h"
#include "items/indicatorchangesmodel.h"
#include "style/movement.h"

#include <QPainter>
#include <QTreeView>

namespace PlanLens {

namespace {

using Model = IndicatorChangesModel;

constexpr int margin = 6;
constexpr int gap = 5;

/// What a cell shows: its text, and smaller after it what is said beside the figure.
struct CellLook
{
    QString text;
    QString beside;
    QColor color;
    QFont font;
    QFont small;

    int width() const
    {
        const int main = QFontMetrics(font).horizontalAdvance(text);
        return beside.isEmpty() ? main : main + gap + QFontMetrics(small).horizontalAdvance(beside);
    }
};

QColor changeColor(IndicatorChange change, const Theme &theme)
{
    switch (change) {
    case IndicatorChange::Added:
        return theme.met;
    case IndicatorChange::Removed:
        return theme.missed;
    case IndicatorChange::Redefined:
    case IndicatorChange::Renamed:
    case IndicatorChange::BasisChanged:
    case IndicatorChange::UnitChanged:
        return theme.undecided;
    case IndicatorChange::Raised:
    case IndicatorChange::Lowered:
        if (movementColors() == MovementColors::Neutral)
            return theme.accent;
        return movementColor(change == IndicatorChange::Raised ? 1 : -1, false, theme);
    case IndicatorChange::Firmer:
    case IndicatorChange::Softer:
        return theme.accent;
    case IndicatorChange::WordsChanged:
    case IndicatorChange::FigureChanged:
        return theme.text;
    }
    Q_UNREACHABLE();
}

void lookOfChange(CellLook &look, const QModelIndex &index, const Theme &theme)
{
    const QVariant by = index.data(Model::SortRole);
    if (!by.isValid())
        return;
    const double number = by.toDouble();
    if (number == 0) {
        look.text = QStringLiteral("=");
        look.color = theme.textMuted;
        return;
    }
    look.text =
        (number > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + numberText(qAbs(number));
    if (index.data(Model::FadedRole).toBool())
        look.color = theme.textFaint;
    else
        look.color = movementColor(number, index.data(Model::WeakerRole).toBool(), theme);
}

/// The unit after a name, where its own column gave way.
QString unitBeside(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const auto unit = index.siblingAtColumn(index.column() + 1);
    const bool isUnit = unit.data(Model::PartRole).toInt() == Model::UnitPart;
    return view && isUnit && view->isColumnHidden(unit.column()) ? unit.data().toString()
                                                                 : QString();
}

CellLook lookOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.palette);
    const QFont &font = option.font;
    CellLook look{index.data().toString(), index.data(Model::QualifierRole).toString(), theme.text,
                  font, font};
    look.small.setPointSizeF(font.pointSizeF() * .8);
    switch (Model::Part(index.data(Model::PartRole).toInt())) {
    case Model::NamePart:
        look.beside = unitBeside(option, index);
        break;
    case Model::UnitPart:
        look.color = theme.textMuted;
        break;
    case Model::TargetPart:
    case Model::ActualPart:
        if (index.data(Model::WordsRole).toBool()) {
            look.font.setPointSizeF(font.pointSizeF() * .88);
            look.color = theme.textMuted;
        } else if (index.data(Model::FadedRole).toBool()) {
            look.color = theme.textMuted;
        }
        break;
    case Model::VerdictPart:
        if (const QVariant value = index.data(Model::VerdictRole); value.isValid()) {
            const auto verdict = Verdict(value.toInt());
            look.text.prepend(verdictSymbol(verdict) + QLatin1Char(' '));
            look.color = verdictColor(verdict, theme);
        }
        break;
    case Model::ChangePart:
    case Model::ActualChangePart:
        lookOfChange(look, index, theme);
        break;
    case Model::StatusPart: {
        const int change = index.data(Model::FirstChangeRole).toInt();
        look.color = change == 0 ? theme.textFaint : changeColor(IndicatorChange(change), theme);
        if (change != 0)
            look.text.prepend(changeSymbol(change) + QLatin1Char(' '));
        break;
    }
    }
    return look;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Theme &theme)
{
    const auto changes = IndicatorChanges::fromInt(index.data(Model::ChangesRole).toInt());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (changes.testFlag(IndicatorChange::Added))
        painter->fillRect(option.rect, theme.added);
    else if (changes.testFlag(IndicatorChange::Removed))
        painter->fillRect(option.rect, theme.removed);
    painter->setPen(theme.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace

QString changeSymbol(int change)
{
    switch (IndicatorChange(change)) {
    case IndicatorChange::Added:
        return QStringLiteral("＋");
    case IndicatorChange::Removed:
        return QStringLiteral("－");
    case IndicatorChange::Redefined:
        return QStringLiteral("≠");
    case IndicatorChange::Renamed:
        return QStringLiteral("≈");
    case IndicatorChange::Raised:
        return QStringLiteral("↑");
    case IndicatorChange::Lowered:
        return QStringLiteral("↓");
    case IndicatorChange::Firmer:
        return QStringLiteral("↥");
    case IndicatorChange::Softer:
        return QStringLiteral("↧");
    case IndicatorChange::BasisChanged:
    case IndicatorChange::UnitChanged:
    case IndicatorChange::WordsChanged:
    case IndicatorChange::FigureChanged:
        return QStringLiteral("◇");
    }
    return {};
}

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintGround(painter, option, index, theme);
    const CellLook look = lookOf(option, index);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    int x = isRight ? qMax(room.left(), room.right() + 1 - look.width()) : room.left();
    const QFontMetrics metrics(option.font);
    const int baseline = room.top() + (room.height() + metrics.ascent() - metrics.descent()) / 2;
    painter->setClipRect(option.rect);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics own(font);
        const int left = room.right() + 1 - x;
        const int width = own.horizontalAdvance(text);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(x, baseline,
                          width <= left ? text : own.elidedText(text, Qt::ElideRight, left));
        x += width + gap;
    };
    draw(look.text, look.font, look.color);
    if (!look.beside.isEmpty() && x < room.right())
        draw(look.beside, look.small, theme.textMuted);
    painter->restore();
}

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellLook look = lookOf(option, index);
    return {look.width() + 2 * margin + 3, option.fontMetrics.height() + 8};
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sortbox.h"

#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace PlanLens {

SortBox::SortBox(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("What the regions are sorted by"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(tr("the order of the regions"), toKey(ScoreSort{}));
}

void SortBox::showSheet(const SheetContent &content)
{
    QSet<QString> shown;
    for (const SheetFigure &figure : content.figures)
        shown.insert(figure.indicator);
    const QVariant chosen = currentData();
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("the order of the regions"), toKey(ScoreSort{}));
    addItem(tr("targets met"), toKey(ScoreSort{ScoreSort::By::Met}));
    for (const SheetChoices::Choice &choice : std::as_const(m_indicators)) {
        const QString key = toKey(ScoreSort{ScoreSort::By::Indicator, choice.id});
        if (shown.contains(choice.text) || key == chosen.toString())
            addItem(choice.text, key);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
}

ScoreSort SortBox::sort() const
{
    return scoreSortFrom(currentData().toString());
}

void SortBox::setSort(const ScoreSort &sort)
{
    const QSignalBlocker blocker(this);
    clear();
    addItem(QString(), toKey(sort));
}

} // namespace PlanLens

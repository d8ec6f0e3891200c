// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheetsetup.h"
#include "sheets/scoressheet.h"

#include <QComboBox>

namespace PlanLens {

/// What the regions of a scorecard are sorted by: their order, how many targets they met, or one of
/// the indicators that the sheet shows.
class SortBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SortBox(QWidget *parent = nullptr);

    /// All that there are.
    void setIndicators(const QList<SheetChoices::Choice> &indicators) { m_indicators = indicators; }
    /// Offers those of the sheet; and the one that is chosen, which it may lack. Emits nothing.
    void showSheet(const SheetContent &content);
    ScoreSort sort() const;
    /// Emits nothing; the others are offered with the next sheet.
    void setSort(const ScoreSort &sort);

private:
    QList<SheetChoices::Choice> m_indicators;
};

} // namespace PlanLens

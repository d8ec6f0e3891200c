// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetnarrowing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace PlanLens {

/// In place of the pages of a sheet without figures: why there are none, and a button that takes
/// back what leaves none.
class EmptySheet : public QWidget
{
    Q_OBJECT

public:
    explicit EmptySheet(QWidget *parent = nullptr);

    /// The choices that leave nothing; none where there are no figures whatever is chosen. `why` is
    /// what the sheet says of that itself, if it does.
    void showReason(const QList<NarrowingChoice> &choices, const QString &why = {});

Q_SIGNALS:
    void takingBackWanted(const QList<PlanLens::NarrowingChoice> &choices);

private:
    QLabel *m_text;
    QPushButton *m_takeBack;
    QList<NarrowingChoice> m_choices;
};

} // namespace PlanLens

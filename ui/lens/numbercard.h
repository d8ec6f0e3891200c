// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/lenstext.h"

#include <QFrame>

class QAbstractButton;
class QGridLayout;
class QVBoxLayout;

namespace PlanLens {

/// A card beside a figure with what the library knows around it. Tab and the arrows go through what
/// leads to a place, Enter goes there, Esc closes it, and Ctrl+C copies what it says.
class NumberCard : public QFrame
{
    Q_OBJECT

public:
    explicit NumberCard(QWidget *parent);

    /// Shows a lens beside a stretch of the screen. `own` is the figure's place, `charted` whether
    /// there is a chart of it.
    void openAt(const LensText &text, const Anchor &own, bool charted, const QRect &beside);
    const LensText &text() const { return m_text; }

Q_SIGNALS:
    /// A person wants to go to a place; the card is closed.
    void placeChosen(const PlanLens::Anchor &anchor);
    void chartWanted(const PlanLens::Anchor &anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addLine(QGridLayout &grid, const LensLine &line);
    void addButtons(QVBoxLayout &column);
    QAbstractButton *makeLink(const QString &text, const Anchor &anchor, const QString &spoken);
    void moveBeside(const QRect &beside);

    LensText m_text;
    Anchor m_own;
    bool m_charted = false;
    QWidget *m_page = nullptr; ///< made anew for each figure
};

} // namespace PlanLens

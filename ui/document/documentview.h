// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/readingview.h"

#include <functional>

namespace PlanLens {

/// A reading view in which figures can be chosen with mouse and keyboard.
class DocumentView : public ReadingView
{
    Q_OBJECT

public:
    /// What to say about a figure when the pointer rests on it.
    using FigureTip = std::function<QString(int observation)>;

    explicit DocumentView(QWidget *parent = nullptr);

    void setFigureTip(FigureTip tip) { m_tip = std::move(tip); }
    /// What to say about a place of the text, beside what is said about its figure; rich text.
    using PlaceTip = std::function<QString(int position)>;
    void setPlaceTip(PlaceTip tip) { m_placeTip = std::move(tip); }
    /// The figure under a point of the viewport, all of a table's cell counting; else null.
    const ShownFigure *figureUnder(const QPoint &point) const;
    /// Which of the numbers that nothing explains is under a point of the viewport; -1 for none.
    int unexplainedUnder(const QPoint &point) const;
    /// The figure that Tab went to; else null.
    const ShownFigure *focusedFigure() const;
    /// The figure that Tab went to, else the one that is cited, where it can be seen; else null.
    const ShownFigure *figureInSight() const;
    /// Where a figure stands on the screen.
    QRect placeOnScreen(const ShownFigure &figure) const;
    /// Selected text with the cells of a row parted by tabs.
    QString selectedText() const;

Q_SIGNALS:
    void figureActivated(int observation);
    /// A closer look at a figure is wanted: Space.
    void figureLookedAt(int observation);
    /// A number that nothing explains was clicked: its index among the marks.
    void unexplainedActivated(int index);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    int positionUnder(const QPoint &point) const;
    void focusFigure(const ShownFigure &figure);

    FigureTip m_tip;
    PlaceTip m_placeTip;
    QPoint m_pressed;
};

} // namespace PlanLens

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
    /// The figure under a point of the viewport, all of a table's cell counting; else null.
    const ShownFigure *figureUnder(const QPoint &point) const;
    /// Which of the numbers that nothing explains is under a point of the viewport; -1 for none.
    int unexplainedUnder(const QPoint &point) const;
    /// The figure that Tab went to; else null.
    const ShownFigure *focusedFigure() const;
    /// Selected text with the cells of a row parted by tabs.
    QString selectedText() const;

Q_SIGNALS:
    void figureActivated(int observation);
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
    void focusFigure(const ShownFigure &figure);

    FigureTip m_tip;
    QPoint m_pressed;
};

} // namespace PlanLens

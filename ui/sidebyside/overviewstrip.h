// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/alignment.h"

#include <QList>
#include <QWidget>

namespace PlanLens {

/// The whole comparison on one strip: where blocks differ, and which part is in the window.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        qreal from = 0; ///< shares of the whole way, 0 to 1
        qreal to = 0;
        BlockStatus status = BlockStatus::Changed;
    };

    explicit OverviewStrip(QWidget *parent = nullptr);

    void setMarks(const QList<Mark> &marks);
    void setWindow(qreal from, qreal to);
    const QList<Mark> &marks() const { return m_marks; }
    QSize sizeHint() const override { return {14, 100}; }

Q_SIGNALS:
    /// A person points at a share of the way, 0 to 1.
    void wanted(qreal share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QList<Mark> m_marks;
    qreal m_from = 0;
    qreal m_to = 0;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebyside/connectors.h"
#include "sidebyside/pairtexts.h"
#include "sidebyside/settext.h"

#include <QAbstractScrollArea>

#include <array>
#include <functional>
#include <optional>
#include <set>

namespace PlanLens {

class OverviewStrip;

/// Two reports beside each other, scrolling together by the blocks that belong together, with bands
/// between them. Only what is in the window is set into lines.
class SideBySideView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SideBySideView(QWidget *parent = nullptr);
    ~SideBySideView() override;

    void setReports(std::shared_ptr<const PairTexts> texts);
    void setMode(CompareMode mode);
    CompareMode mode() const { return m_mode; }
    /// Whether rows that do not differ are folded. Modes other than All always fold.
    void setFolded(bool folded);
    /// Sets all texts again: the size of type or the colours are others.
    void setAnew();

    /// Rows that differ in the way the mode asks for, in the order to show them.
    const QList<int> &differences() const { return m_differences; }
    /// The difference gone to last, an index into differences(); -1 where none was.
    int current() const { return m_current; }
    /// Where a row is drawn, in the viewport. Empty where it is folded or on the other side only.
    QRectF rowRect(PairSide side, int row) const;
    /// Which figure is drawn at a point of the viewport; null where there is none.
    const Observation *figureUnder(const QPointF &point) const;
    /// What is said about a figure when the pointer rests on it; rich text.
    using FigureTip = std::function<QString(const Observation &figure)>;
    void setFigureTip(FigureTip tip) { m_tip = std::move(tip); }

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void goTo(int difference);

Q_SIGNALS:
    void currentChanged(int difference, int count);
    /// A person clicked a figure.
    void anchorActivated(const PlanLens::Anchor &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    qreal columnWidth() const;
    qreal columnLeft(PairSide side) const;
    const PairColumn &column(PairSide side) const
    {
        return side == PairSide::Left ? m_left : m_right;
    }
    Viewed viewed() const;
    const PairItem *itemUnder(PairSide side, qreal height) const;
    std::optional<PairSide> sideAt(qreal x) const;
    /// Makes the columns anew: other rows are shown, or in another width.
    void arrange();
    /// Puts the items where their heights say, and the scroll bar with them.
    void stack();
    /// Estimates what is to be set anew: other texts, another width, other marks.
    void prepareTexts();
    const SetText &setText(PairSide side, int row) const
    {
        return m_set.at(std::size_t(side)).at(std::size_t(row));
    }
    /// Sets into lines what is in the window, until no height changes.
    void settle();
    bool setVisibleText(PairSide side);
    qreal heightOf(PairSide side, const PairItem &item) const;
    void showDifference(int row);
    void tellStrip();
    void openFold(const PairItem &fold);
    int differenceNear(int direction) const;

    void paintColumn(QPainter &painter, PairSide side, const Theme &theme) const;
    void paintRow(QPainter &painter, PairSide side, const PairItem &item, const QRectF &rect,
                  const Theme &theme) const;
    void paintFold(QPainter &painter, const PairItem &item, const QRectF &rect,
                   const Theme &theme) const;
    void paintConnectors(QPainter &painter, const Theme &theme) const;
    void paintEmpty(QPainter &painter, const Theme &theme) const;

    std::shared_ptr<const PairTexts> m_texts;
    CompareMode m_mode = CompareMode::All;
    bool m_folded = false;
    std::set<int> m_opened; ///< rows whose fold was opened
    QList<int> m_differences;
    int m_current = -1;
    std::optional<int> m_pinned; ///< a moved row: both of its sides are brought to one height
    bool m_going = false;        ///< scrolled by us, not by a person
    PairColumn m_left;
    PairColumn m_right;
    ScrollMap m_map;
    TextSetter m_setter;
    std::array<std::vector<SetText>, 2> m_set; ///< by side and row; empty where to be set anew
    FigureTip m_tip;
    OverviewStrip *m_strip;
};

} // namespace PlanLens

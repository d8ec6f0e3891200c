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

/// Where the keyboard is in two texts beside each other: at a paragraph or table of a side, or at a
/// figure in it.
struct PairCaret
{
    PairSide side = PairSide::Right;
    int row = -1;    ///< of the alignment; of a fold the first that it hides
    int figure = -1; ///< index in the observations of the side; -1 for none

    bool isValid() const { return row >= 0; }
    bool operator==(const PairCaret &) const = default;
};

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

    const PairCaret &caret() const { return m_caret; }
    /// Brings a place into sight, and the keyboard to it. `extends` what is selected up to there.
    void setCaret(const PairCaret &caret, bool extends = false);
    /// What is selected on the caret's side: whole paragraphs, with their report's title and the
    /// line after them where `withSource`. Empty where the caret is nowhere.
    QString selectedText(bool withSource = false) const;

    /// Rows in the order to read them; of those behind a fold the first stands for all.
    const QList<int> &lines() const { return m_lines; }
    /// What a side says there, in words also where it says nothing.
    QString said(PairSide side, int line) const;
    /// What became of the left side in the right one: that it moved, which words came and went.
    QString difference(int line) const;
    QString titleOf(PairSide side) const;
    /// Both texts with what changed, a line after the other.
    QString asText() const;
    /// Counts up whenever other lines are shown.
    int revision() const { return m_revision; }

    /// What is said about a figure when the pointer rests on it; rich text.
    using FigureTip = std::function<QString(const Observation &figure)>;
    void setFigureTip(FigureTip tip) { m_tip = std::move(tip); }

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void goTo(int difference);
    /// Copies what is selected, plain or with its source after it.
    void copy();
    void copyWithSource();

Q_SIGNALS:
    void currentChanged(int difference, int count);
    /// A person clicked a figure.
    void anchorActivated(const PlanLens::Anchor &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
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
    QRectF itemRect(PairSide side, const PairItem &item) const;
    /// What stands for a row in a column: itself, or the fold that begins with it; else null.
    const PairItem *itemOf(PairSide side, int row) const;
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

    void findLines();
    bool handleKey(const QKeyEvent &event);
    void moveCaret(int direction, bool extends);
    void moveToSide(PairSide side);
    void moveToEnd(int direction, bool extends);
    bool moveToFigure(int direction);
    void activateCaret();
    int itemAtCaret() const;
    bool isSelected(PairSide side, int row) const;
    QList<PairCaret> figuresOf(int line) const;
    void showCaret();
    void tellCaret();

    void paintColumn(QPainter &painter, PairSide side, const Theme &theme) const;
    void paintRow(QPainter &painter, PairSide side, const PairItem &item, const QRectF &rect,
                  const Theme &theme) const;
    void paintFold(QPainter &painter, const PairItem &item, const QRectF &rect,
                   const Theme &theme) const;
    QString foldText(const PairItem &item) const;
    void paintConnectors(QPainter &painter, const Theme &theme) const;
    void paintCaret(QPainter &painter, const Theme &theme) const;
    void paintEmpty(QPainter &painter, const Theme &theme) const;

    std::shared_ptr<const PairTexts> m_texts;
    CompareMode m_mode = CompareMode::All;
    bool m_folded = false;
    std::set<int> m_opened; ///< rows whose fold was opened
    QList<int> m_differences;
    int m_current = -1;
    std::optional<int> m_pinned; ///< a moved row: both of its sides are brought to one height
    PairCaret m_caret;
    int m_selectedFrom = -1; ///< the row of the caret's side where the selection began
    QList<int> m_lines;
    int m_revision = 0;
    bool m_going = false; ///< scrolled by us, not by a person
    PairColumn m_left;
    PairColumn m_right;
    ScrollMap m_map;
    TextSetter m_setter;
    std::array<std::vector<SetText>, 2> m_set; ///< by side and row; empty where to be set anew
    FigureTip m_tip;
    OverviewStrip *m_strip;
};

} // namespace PlanLens

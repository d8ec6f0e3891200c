// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentbuilder.h"
#include "document/marks.h"

#include <QTextEdit>

class QPropertyAnimation;
class QVariantAnimation;

namespace PlanLens {

/// Shows a built document in a column of readable width, keeps the reader's place and marks ranges.
/// Knows positions, but neither reports nor figures.
class ReadingView : public QTextEdit
{
    Q_OBJECT

public:
    enum class Align { Top, Centre };

    explicit ReadingView(QWidget *parent = nullptr);
    ~ReadingView() override;

    enum class Place {
        Start,
        Keep ///< for the same text set anew, larger or in other colours
    };
    /// Shows a document; nothing where there is none. Marks are taken off.
    void setContent(BuiltDocument content, Place place = Place::Start);
    const BuiltDocument &content() const { return m_content; }
    void setTheme(const Theme &theme) { m_theme = &theme; }

    void setMarks(Mark mark, const QList<TextRange> &ranges);
    const Marks &marks() const { return m_marks; }
    /// Draws a frame about a range that fades away.
    void flash(const TextRange &range);

    /// Brings a range on screen and keeps it there while the layout changes, until the person
    /// scrolls. Moves smoothly where that helps the eye.
    void showRange(const TextRange &range, Align align);
    /// Brings a range to the top at once, as if the text had been opened there.
    void openAt(const TextRange &range);
    /// Scrolls on behalf of another view: scrolledByPerson() is not emitted.
    void follow(int scrollValue);

    /// First position that can be seen.
    int topPosition() const;
    /// Distance of a position's line from the start of the document, in pixels.
    double lineTop(int position) const;
    double documentHeight() const;

Q_SIGNALS:
    /// Another part of the document can be seen, for whatever reason.
    void viewChanged();
    void scrolledByPerson();
    void zoomRequested(int steps);

protected:
    void stopScrolling();
    /// What a range covers of the viewport, with a little air; empty where it is out of sight.
    QRectF boundsOf(const TextRange &range) const;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What stays in place when the layout changes.
    struct Hold
    {
        TextRange range{0, 0};
        Align align = Align::Top;
    };

    void centreColumn();
    void fitTables();
    void restore();
    int scrollValueFor(const Hold &hold) const;
    void scrolled();
    void refreshMarks();
    TextRange visiblePart() const;
    void paintCitedCells();
    void frameUnexplained();
    void paintNoteSigns();
    QList<QRectF> linesOf(const TextRange &range) const;
    QPointF scrollOffset() const;

    BuiltDocument m_content;
    const Theme *m_theme = &Theme::light();
    Marks m_marks;
    Hold m_hold;
    QPropertyAnimation *m_scrolling;
    QVariantAnimation *m_flashing;
    TextRange m_flashed;
    int m_fitted = -1;  ///< width of the viewport that the document was fitted to
    int m_steering = 0; ///< above 0 while the program scrolls
};

} // namespace PlanLens

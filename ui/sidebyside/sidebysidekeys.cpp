// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard in the side-by-side view: where it is, what it selects and copies.

#include "sidebyside/sidebysideview.h"
#include "typesetting/citation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qreal third = 1 / 3.0; ///< of the window is above what is gone to

PairSide otherOf(PairSide side)
{
    return side == PairSide::Left ? PairSide::Right : PairSide::Left;
}

} // namespace

const PairItem *SideBySideView::itemOf(PairSide side, int row) const
{
    if (row < 0)
        return nullptr;
    if (const PairItem *item = column(side).itemOf(row))
        return item;
    const QList<PairItem> &items = column(side).items();
    const auto fold = std::find_if(items.cbegin(), items.cend(), [row](const PairItem &item) {
        return item.isFold() && item.row == row;
    });
    return fold == items.cend() ? nullptr : &*fold;
}

/// The index in the column of what the caret is at; -1 where that is not shown.
int SideBySideView::itemAtCaret() const
{
    const PairItem *item = itemOf(m_caret.side, m_caret.row);
    return item ? int(item - column(m_caret.side).items().constData()) : -1;
}

void SideBySideView::setCaret(const PairCaret &caret, bool extends)
{
    if (!m_texts || !itemOf(caret.side, caret.row))
        return;
    if (!extends || caret.side != m_caret.side || !itemOf(caret.side, m_selectedFrom))
        m_selectedFrom = caret.row;
    m_caret = caret;
    // Twice: what comes into the window is set into lines, and may move what is looked for.
    for (int i = 0; i < 2; ++i)
        showCaret();
    viewport()->update();
    tellCaret();
}

void SideBySideView::showCaret()
{
    const PairItem &item = *itemOf(m_caret.side, m_caret.row);
    const Observation *figure = m_texts->figure(m_caret.side, m_caret.figure);
    const bool atFigure = figure && !item.isFold();
    const SetText *text = atFigure ? &setText(m_caret.side, item.row) : nullptr;
    const QList<QRectF> rects = text ? text->rectsOf(m_caret.figure) : QList<QRectF>();
    // A paragraph may be longer than the window; where its lines are not set yet, its part is all
    // that is known.
    const qreal down = !rects.isEmpty() ? rects.constFirst().top()
                       : text           ? text->topOf(figure->anchor)
                                        : 0;
    QRectF rect = itemRect(m_caret.side, item);
    if (atFigure) {
        rect = rects.isEmpty() ? QRectF() : rects.constFirst().translated(rect.topLeft());
    }
    const qreal height = viewport()->height();
    const bool inSight = !rect.isNull() && rect.top() >= 0 &&
                         (rect.bottom() <= height || (rect.top() < height * third && !atFigure));
    if (inSight)
        return;
    verticalScrollBar()->setValue(
        int(m_map.fromSide(m_caret.side, item.top + down) - height * third));
    settle();
}

void SideBySideView::moveCaret(int direction, bool extends)
{
    const int height = viewport()->height();
    const PairColumn &own = column(m_caret.side);
    const int at = itemAtCaret();
    const QRectF rect = at < 0 ? QRectF() : itemRect(m_caret.side, own.items().at(at));
    if (at < 0 || rect.bottom() <= 0 || rect.top() >= height) {
        // From what is read, wherever the keyboard was before.
        const qreal top = m_caret.side == PairSide::Left ? viewed().left : viewed().right;
        const auto [first, last] = own.between(top, top + height);
        if (first < last)
            setCaret({m_caret.side, own.items().at(first).row});
        else if (!column(otherOf(m_caret.side)).items().isEmpty() && own.items().isEmpty())
            moveToSide(otherOf(m_caret.side));
        return;
    }
    // What is longer than the window is read to its end first.
    const bool hasMore = direction > 0 ? rect.bottom() > height + 1 : rect.top() < -1;
    if (hasMore) {
        QScrollBar *bar = verticalScrollBar();
        const int before = bar->value();
        bar->triggerAction(direction > 0 ? QAbstractSlider::SliderSingleStepAdd
                                         : QAbstractSlider::SliderSingleStepSub);
        if (bar->value() != before)
            return;
    }
    const int next = at + direction;
    if (next >= 0 && next < own.items().size())
        setCaret({m_caret.side, own.items().at(next).row}, extends);
}

void SideBySideView::moveToEnd(int direction, bool extends)
{
    const QList<PairItem> &items = column(m_caret.side).items();
    if (!items.isEmpty())
        setCaret({m_caret.side, direction > 0 ? items.last().row : items.first().row}, extends);
}

/// To what belongs together with the caret's place; where nothing does, to what stands beside it.
void SideBySideView::moveToSide(PairSide side)
{
    if (itemOf(side, m_caret.row)) {
        setCaret({side, m_caret.row});
        return;
    }
    const PairItem *item = itemOf(m_caret.side, m_caret.row);
    const qreal height = item ? itemRect(m_caret.side, *item).top() : 0;
    const qreal top = side == PairSide::Left ? viewed().left : viewed().right;
    const QList<PairItem> &items = column(side).items();
    if (items.isEmpty())
        return;
    const int beside = column(side).between(top + height, top + height + 1).first;
    setCaret({side, items.at(std::min(beside, int(items.size()) - 1)).row});
}

/// The figures of a row that is shown, as they are read: those on the left first.
QList<PairCaret> SideBySideView::figuresOf(int line) const
{
    QList<PairCaret> figures;
    const int row = m_lines.at(line);
    for (const PairSide side : {PairSide::Left, PairSide::Right}) {
        if (!column(side).itemOf(row))
            continue;
        const SetSource source = m_texts->source(side, row);
        for (const PairPassage::Piece &piece : source.passage->pieces()) {
            const Anchor &place = piece.place;
            const QList<FigureRange> ranges =
                source.figures->at(place.block, place.row, place.column, place.length);
            for (const FigureRange &range : ranges)
                figures.append({side, row, range.observation});
        }
    }
    return figures;
}

/// To the next figure in either text, or the one before. False where there is none.
bool SideBySideView::moveToFigure(int direction)
{
    const auto isSeen = [this](int row) {
        for (const PairSide side : {PairSide::Left, PairSide::Right}) {
            const PairItem *item = itemOf(side, row);
            const QRectF rect = item ? itemRect(side, *item) : QRectF();
            if (item && rect.bottom() > 0 && rect.top() < viewport()->height())
                return true;
        }
        return false;
    };
    auto start = std::find(m_lines.cbegin(), m_lines.cend(), m_caret.row);
    const bool fromCaret = start != m_lines.cend() && isSeen(m_caret.row);
    if (!fromCaret)
        start = std::find_if(m_lines.cbegin(), m_lines.cend(), isSeen);
    for (int line = int(start - m_lines.cbegin()); line >= 0 && line < m_lines.size();
         line += direction) {
        const QList<PairCaret> figures = figuresOf(line);
        const bool isFirst = fromCaret && m_lines.at(line) == m_caret.row;
        qsizetype at = direction > 0 ? 0 : figures.size() - 1;
        if (isFirst && m_caret.figure >= 0) {
            at = figures.indexOf(m_caret) + direction;
        } else if (isFirst) {
            const auto right = std::find_if(figures.begin(), figures.end(), [](const auto &each) {
                return each.side == PairSide::Right;
            });
            const auto own = m_caret.side == PairSide::Right ? right : figures.begin();
            at = own - figures.begin() - (direction > 0 ? 0 : 1);
        } else if (direction < 0 && !fromCaret && line == start - m_lines.cbegin()) {
            at = -1; // what is before what is seen
        }
        if (at >= 0 && at < figures.size()) {
            setCaret(figures.at(at));
            return true;
        }
    }
    return false;
}

bool SideBySideView::focusNextPrevChild(bool next)
{
    if (m_texts && hasFocus() && moveToFigure(next ? 1 : -1))
        return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void SideBySideView::activateCaret()
{
    const PairItem *item = itemOf(m_caret.side, m_caret.row);
    if (item && item->isFold()) {
        const PairCaret caret = m_caret;
        openFold(PairItem(*item));
        setCaret(caret);
    } else if (const Observation *figure = m_texts->figure(m_caret.side, m_caret.figure)) {
        Q_EMIT anchorActivated(figure->anchor);
    }
}

bool SideBySideView::isSelected(PairSide side, int row) const
{
    const PairItem *item = itemOf(side, row);
    const PairItem *from = itemOf(side, m_selectedFrom);
    const PairItem *to = itemOf(side, m_caret.row);
    if (side != m_caret.side || !item || !from || !to)
        return false;
    const auto [first, last] = std::minmax(from, to);
    return item >= first && item <= last;
}

QString SideBySideView::selectedText(bool withSource) const
{
    QStringList texts;
    Anchor place;
    if (!m_texts || !m_caret.isValid())
        return {};
    for (const PairItem &item : column(m_caret.side).items()) {
        if (item.isFold() || !isSelected(m_caret.side, item.row))
            continue;
        const PairPassage &passage = m_texts->passage(m_caret.side, item.row);
        if (texts.isEmpty() && !passage.pieces().isEmpty())
            place = passage.pieces().constFirst().place;
        texts.append(passage.text());
    }
    const QString text = texts.join(u'\n');
    return withSource && place.isValid()
               ? withCitation(text, *m_texts->report(m_caret.side).report, place)
               : text;
}

void SideBySideView::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void SideBySideView::copyWithSource()
{
    if (const QString text = selectedText(true); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void SideBySideView::keyPressEvent(QKeyEvent *event)
{
    if (!m_texts || !handleKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool SideBySideView::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool extends = held == Qt::ShiftModifier;
    if (held != Qt::NoModifier && !extends)
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        moveCaret(1, extends);
        return true;
    case Qt::Key_Up:
        moveCaret(-1, extends);
        return true;
    case Qt::Key_Home:
        moveToEnd(-1, extends);
        return true;
    case Qt::Key_End:
        moveToEnd(1, extends);
        return true;
    case Qt::Key_Left:
        moveToSide(PairSide::Left);
        return true;
    case Qt::Key_Right:
        moveToSide(PairSide::Right);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateCaret();
        return true;
    default:
        return false;
    }
}

void SideBySideView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SideBySideView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/sidebysideview.h"

#include "sidebyside/differencemarks.h"
#include "sidebyside/overviewstrip.h"
#include "style/plaintext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qreal signWidth = 18; ///< in front of a column, for the sign of what became of a row
constexpr qreal gutter = 56;    ///< between the columns, for the bands
constexpr qreal leastFold = 26; ///< height of a fold
constexpr int stripWidth = 14;
constexpr int mostRounds = 6; ///< of setting what came into the window by setting the rest

} // namespace

SideBySideView::SideBySideView(QWidget *parent)
    : QAbstractScrollArea(parent), m_strip(new OverviewStrip(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setViewportMargins(0, 0, stripWidth, 0);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Two reports side by side"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(48);
    connect(m_strip, &OverviewStrip::wanted, this, [this](qreal share) {
        verticalScrollBar()->setValue(int(share * m_map.length() - viewport()->height() / 2.0));
    });
}

SideBySideView::~SideBySideView() = default;

void SideBySideView::setReports(std::shared_ptr<const PairTexts> texts)
{
    m_texts = std::move(texts);
    m_opened.clear();
    m_caret = {};
    m_left = m_right = {}; // rows of the reports before: scrolling must not look for them
    m_map = {};
    m_set = {};
    m_current = -1;
    m_pinned.reset();
    verticalScrollBar()->setValue(0);
    arrange();
}

void SideBySideView::setMode(CompareMode mode)
{
    m_mode = mode;
    m_opened.clear();
    m_set = {}; // the mode also tells which words are marked
    m_current = -1;
    m_pinned.reset();
    arrange();
}

void SideBySideView::setFolded(bool folded)
{
    m_folded = folded;
    m_opened.clear();
    arrange();
}

void SideBySideView::arrange()
{
    m_differences.clear();
    m_left = m_right = {};
    if (m_texts) {
        const Alignment &alignment = m_texts->alignment();
        const bool all = m_mode == CompareMode::All && !m_folded;
        std::vector<bool> shown(std::size_t(alignment.rows().size()), all);
        for (int row = 0; row < alignment.rows().size(); ++row) {
            const bool differs = m_texts->differs(row, m_mode);
            if (differs)
                m_differences.append(row);
            if (differs || m_opened.count(row))
                shown.at(std::size_t(row)) = true;
        }
        m_left = PairColumn(alignment, PairSide::Left, shown);
        m_right = PairColumn(alignment, PairSide::Right, shown);
    }
    findLines();
    prepareTexts();
    stack();
    settle();
    Q_EMIT currentChanged(m_current, int(m_differences.size()));
}

void SideBySideView::prepareTexts()
{
    if (!m_texts || !m_set.front().empty())
        return;
    m_setter = TextSetter(Theme::of(palette()), columnWidth());
    for (const PairSide side : {PairSide::Left, PairSide::Right}) {
        std::vector<SetText> &texts = m_set.at(std::size_t(side));
        for (int row = 0; row < m_texts->alignment().rows().size(); ++row)
            texts.emplace_back(m_texts->source(side, row), m_setter);
    }
}

void SideBySideView::stack()
{
    m_left.stack([this](const PairItem &item) { return heightOf(PairSide::Left, item); });
    m_right.stack([this](const PairItem &item) { return heightOf(PairSide::Right, item); });
    m_map = m_texts ? ScrollMap(m_left, m_right, m_texts->alignment()) : ScrollMap();
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_map.length())) - height));
    tellStrip();
}

qreal SideBySideView::heightOf(PairSide side, const PairItem &item) const
{
    if (!item.isFold())
        return setText(side, item.row).height();
    return std::max(leastFold, QFontMetricsF(font()).height() + 7);
}

void SideBySideView::settle()
{
    for (int round = 0; round < mostRounds; ++round) {
        const bool left = setVisibleText(PairSide::Left);
        const bool right = setVisibleText(PairSide::Right);
        if (!left && !right)
            break;
        stack();
    }
    viewport()->update();
}

bool SideBySideView::setVisibleText(PairSide side)
{
    bool set = false;
    const qreal top = side == PairSide::Left ? viewed().left : viewed().right;
    const qreal bottom = top + viewport()->height();
    const auto [first, last] = column(side).between(top, bottom);
    for (int i = first; i < last; ++i) {
        const PairItem &item = column(side).items().at(i);
        if (item.isFold() || setText(side, item.row).isSet(top - item.top, bottom - item.top))
            continue;
        const auto marks =
            differenceMarks(m_texts->changes(item.row, m_mode), side, Theme::of(palette()));
        m_set.at(std::size_t(side))
            .at(std::size_t(item.row))
            .set(top - item.top, bottom - item.top, m_setter, marks);
        set = true;
    }
    return set;
}

Viewed SideBySideView::viewed() const
{
    const qreal height = viewport()->height();
    const qreal value = verticalScrollBar()->value();
    Viewed viewed{m_map.topOf(PairSide::Left, value, height),
                  m_map.topOf(PairSide::Right, value, height), height};
    const PairItem *left = m_pinned ? m_left.itemOf(*m_pinned) : nullptr;
    const PairItem *right = m_pinned ? m_right.itemOf(*m_pinned) : nullptr;
    if (left && right)
        viewed.left = viewed.right + left->top - right->top;
    return viewed;
}

qreal SideBySideView::columnWidth() const
{
    return std::max(80.0, (viewport()->width() - gutter) / 2 - 2 * signWidth);
}

qreal SideBySideView::columnLeft(PairSide side) const
{
    return side == PairSide::Left ? signWidth : (viewport()->width() + gutter) / 2 + signWidth;
}

std::optional<PairSide> SideBySideView::sideAt(qreal x) const
{
    for (const PairSide side : {PairSide::Left, PairSide::Right}) {
        if (x >= columnLeft(side) - signWidth && x < columnLeft(side) + columnWidth() + signWidth)
            return side;
    }
    return std::nullopt;
}

QRectF SideBySideView::rowRect(PairSide side, int row) const
{
    const PairItem *item = column(side).itemOf(row);
    return item ? itemRect(side, *item) : QRectF();
}

QRectF SideBySideView::itemRect(PairSide side, const PairItem &item) const
{
    const qreal top = side == PairSide::Left ? viewed().left : viewed().right;
    return {columnLeft(side), item.top - top, columnWidth(), item.height};
}

const PairItem *SideBySideView::itemUnder(PairSide side, qreal y) const
{
    const qreal height = y + (side == PairSide::Left ? viewed().left : viewed().right);
    const auto [first, last] = column(side).between(height, height + 1);
    return first < last ? &column(side).items().at(first) : nullptr;
}

const Observation *SideBySideView::figureUnder(const QPointF &point) const
{
    const auto side = sideAt(point.x());
    const PairItem *item = m_texts && side ? itemUnder(*side, point.y()) : nullptr;
    if (!item || item->isFold())
        return nullptr;
    const QPointF inside = point - rowRect(*side, item->row).topLeft();
    return m_texts->figure(*side, setText(*side, item->row).figureAt(inside));
}

void SideBySideView::goToNext()
{
    goTo(differenceNear(1));
}

void SideBySideView::goToPrevious()
{
    goTo(differenceNear(-1));
}

/// The difference after or before the current one; where a person scrolled since, the first one
/// after or before the line in the window that goes down as the window goes down the texts.
int SideBySideView::differenceNear(int direction) const
{
    if (m_current >= 0)
        return m_current + direction;
    const QScrollBar &bar = *verticalScrollBar();
    const qreal line = qreal(viewport()->height()) * bar.value() / std::max(1, bar.maximum());
    int before = -1;
    for (int i = 0; i < m_differences.size(); ++i) {
        const int row = m_differences.at(i);
        const QRectF right = rowRect(PairSide::Right, row);
        const QRectF rect = right.isNull() ? rowRect(PairSide::Left, row) : right;
        if (rect.center().y() > line)
            return direction > 0 ? i : before;
        before = i;
    }
    return direction > 0 ? -1 : before;
}

void SideBySideView::goTo(int difference)
{
    if (difference < 0 || difference >= m_differences.size())
        return;
    m_current = difference;
    const int row = m_differences.at(difference);
    m_going = true;
    // Twice: what comes into the window is set into lines, and may move what is looked for.
    for (int i = 0; i < 2; ++i)
        showDifference(row);
    m_caret = {m_right.itemOf(row) ? PairSide::Right : PairSide::Left, row};
    m_selectedFrom = row;
    m_going = false;
    tellCaret();
    Q_EMIT currentChanged(m_current, int(m_differences.size()));
    viewport()->update();
}

void SideBySideView::showDifference(int row)
{
    const PairItem *right = m_right.itemOf(row);
    const PairItem *item = right ? right : m_left.itemOf(row);
    if (!item)
        return;
    m_pinned.reset();
    const PairSide side = right ? PairSide::Right : PairSide::Left;
    const qreal third = viewport()->height() / 3.0;
    verticalScrollBar()->setValue(int(m_map.fromSide(side, item->top) - third));
    if (m_texts->row(row).isMoved())
        m_pinned = row;
    settle();
}

void SideBySideView::openFold(const PairItem &fold)
{
    m_opened.insert(fold.hidden.cbegin(), fold.hidden.cend());
    arrange();
}

void SideBySideView::tellStrip()
{
    QList<OverviewStrip::Mark> marks;
    const qreal length = std::max(1.0, m_map.length());
    for (const int row : std::as_const(m_differences)) {
        const PairItem *right = m_right.itemOf(row);
        const PairItem *item = right ? right : m_left.itemOf(row);
        const PairSide side = right ? PairSide::Right : PairSide::Left;
        if (item)
            marks.append({m_map.fromSide(side, item->top) / length,
                          m_map.fromSide(side, item->bottom()) / length, m_texts->row(row).status});
    }
    m_strip->setMarks(marks);
    const qreal value = verticalScrollBar()->value();
    m_strip->setWindow(value / length, std::min(1.0, (value + viewport()->height()) / length));
}

void SideBySideView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect inside = viewport()->geometry();
    m_strip->setGeometry(inside.right() + 1, inside.top(), stripWidth, inside.height());
    if (!qFuzzyCompare(m_setter.width(), columnWidth())) {
        m_set = {};
        arrange();
    } else {
        stack();
        settle();
    }
}

void SideBySideView::scrollContentsBy(int, int)
{
    if (!m_going) {
        m_pinned.reset();
        settle();
        if (std::exchange(m_current, -1) >= 0)
            Q_EMIT currentChanged(m_current, int(m_differences.size()));
    }
    tellStrip();
    viewport()->update();
}

void SideBySideView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_texts)
        return;
    const auto side = sideAt(event->position().x());
    const PairItem *item = side ? itemUnder(*side, event->position().y()) : nullptr;
    if (item && !item->isFold()) {
        m_selectedFrom = item->row;
        m_caret = {*side, item->row};
        viewport()->update();
    }
    if (const Observation *figure = figureUnder(event->position()))
        Q_EMIT anchorActivated(figure->anchor);
    else if (item && item->isFold())
        openFold(PairItem(*item));
}

void SideBySideView::mouseMoveEvent(QMouseEvent *event)
{
    const auto side = m_texts ? sideAt(event->position().x()) : std::nullopt;
    const PairItem *item = side ? itemUnder(*side, event->position().y()) : nullptr;
    const bool active = (item && item->isFold()) || figureUnder(event->position());
    viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool SideBySideView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPointF point = static_cast<QHelpEvent *>(event)->pos();
        const Observation *figure = figureUnder(point);
        setRichTip(viewport(), figure && m_tip ? m_tip(*figure) : QString());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SideBySideView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setAnew();
}

void SideBySideView::setAnew()
{
    m_set = {};
    arrange();
}

} // namespace PlanLens

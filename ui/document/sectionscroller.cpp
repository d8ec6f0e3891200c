// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionscroller.h"

#include "document/documentpane.h"
#include "document/documentview.h"

#include <QScrollBar>

#include <algorithm>

namespace PlanLens {

namespace {

/// Where in the view the documents are held together: a quarter down, where one reads; but at the
/// very start and end the edges of both documents meet.
double readingLine(const ReadingView &view)
{
    const QScrollBar *bar = view.verticalScrollBar();
    const double height = view.viewport()->height();
    const double below = std::max(view.documentHeight() - height - bar->value(), 0.0);
    const double line = std::min(double(bar->value()), height / 4);
    return std::max(line, height - std::min(below, height * 3 / 4));
}

} // namespace

double correspondingHeight(const std::vector<HeightPair> &pairs, double height)
{
    if (pairs.empty())
        return height;
    const auto next =
        std::upper_bound(pairs.begin(), pairs.end(), height,
                         [](double wanted, const HeightPair &pair) { return wanted < pair.left; });
    if (next == pairs.begin())
        return pairs.front().right;
    const HeightPair &before = *std::prev(next);
    if (next == pairs.end() || next->left <= before.left)
        return before.right;
    const double part = (height - before.left) / (next->left - before.left);
    return before.right + part * (next->right - before.right);
}

SectionScroller::SectionScroller(DocumentPane &left, DocumentPane &right, QObject *parent)
    : QObject(parent), m_left(&left), m_right(&right)
{
    connect(left.view(), &ReadingView::scrolledByPerson, this,
            [this] { lead(*m_left->view(), *m_right->view()); });
    connect(right.view(), &ReadingView::scrolledByPerson, this,
            [this] { lead(*m_right->view(), *m_left->view()); });
    reportsChanged();
}

void SectionScroller::reportsChanged()
{
    const auto left = m_left->report();
    const auto right = m_right->report();
    // Two places of one report stand beside each other because they are apart.
    const bool same = left && right && left->key() == right->key();
    m_sections = left && right && !same ? matchSections(*left, *right) : QList<SectionPair>();
}

std::vector<HeightPair> SectionScroller::heights() const
{
    const DocumentView &left = *m_left->view();
    const DocumentView &right = *m_right->view();
    std::vector<HeightPair> heights{{0, 0}};
    for (const SectionPair &pair : m_sections) {
        const int there = left.content().places.positionOf(m_left->report()->anchor(pair.left));
        const int here = right.content().places.positionOf(m_right->report()->anchor(pair.right));
        heights.push_back({left.lineTop(there), right.lineTop(here)});
    }
    heights.push_back({left.documentHeight(), right.documentHeight()});
    return heights;
}

void SectionScroller::lead(ReadingView &leader, ReadingView &follower)
{
    if (!m_enabled || !m_left->report() || !m_right->report() || !follower.isVisible() ||
        m_left->reportKey() == m_right->reportKey())
        return;
    auto pairs = heights();
    if (&leader == m_right->view())
        for (HeightPair &pair : pairs)
            std::swap(pair.left, pair.right);
    const double line = readingLine(leader);
    const double height = correspondingHeight(pairs, leader.verticalScrollBar()->value() + line);
    follower.follow(qRound(height - line));
}

} // namespace PlanLens

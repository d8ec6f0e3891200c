// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfinder.h"

#include "document/documentview.h"
#include "document/findbar.h"

#include <QSignalBlocker>

#include <algorithm>

namespace PlanLens {

DocumentFinder::DocumentFinder(DocumentView &view, FindBar &bar, QObject *parent)
    : QObject(parent), m_view(view), m_bar(bar)
{
    connect(&bar, &FindBar::queryChanged, this, [this] {
        m_given.clear();
        search();
    });
    connect(&bar, &FindBar::nextRequested, this, &DocumentFinder::next);
    connect(&bar, &FindBar::previousRequested, this, &DocumentFinder::previous);
    connect(&bar, &FindBar::closed, this, &DocumentFinder::close);
}

void DocumentFinder::documentChanged()
{
    const auto &document = m_view.content().document;
    m_text = FindableText(document ? document->toRawText() : QString());
    m_hits = m_bar.isHidden() ? QList<TextRange>() : findHits(m_text, words());
    m_current = m_hits.isEmpty() ? -1 : std::clamp(m_current, 0, int(m_hits.size()) - 1);
    mark();
}

void DocumentFinder::open()
{
    const QString selected = m_view.selectedText();
    m_bar.open();
    if (!selected.isEmpty() && selected.size() < 50 && !selected.contains(u'\n'))
        m_bar.setQuery(selected);
    search();
}

void DocumentFinder::show(const QStringList &words, int from)
{
    m_bar.show();
    {
        const QSignalBlocker quiet(m_bar);
        m_bar.setQuery(words.join(u' '));
    }
    m_given = words;
    find(from);
    mark();
}

QStringList DocumentFinder::words() const
{
    return m_given.isEmpty() ? QStringList{m_bar.query()} : m_given;
}

void DocumentFinder::close()
{
    m_bar.hide();
    m_hits.clear();
    m_current = -1;
    mark();
    m_view.setFocus();
}

void DocumentFinder::find(int from)
{
    m_hits = findHits(m_text, words());
    const auto hit =
        std::partition_point(m_hits.begin(), m_hits.end(),
                             [&](const TextRange &range) { return range.position < from; });
    m_current = m_hits.isEmpty() ? -1 : int(hit == m_hits.end() ? 0 : hit - m_hits.begin());
}

/// Starts from where the person is reading, so that typing does not carry them to the first page.
void DocumentFinder::search()
{
    find(m_view.topPosition());
    mark();
    if (m_current >= 0)
        m_view.showRange(m_hits.at(m_current), ReadingView::Align::Centre);
}

void DocumentFinder::step(int steps)
{
    if (m_bar.isHidden()) {
        open();
        return;
    }
    if (m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    m_current = (m_current + steps + count) % count;
    mark();
    m_view.showRange(m_hits.at(m_current), ReadingView::Align::Centre);
}

void DocumentFinder::mark()
{
    m_view.setMarks(Mark::Hit, m_hits);
    m_view.setMarks(Mark::CurrentHit,
                    m_current < 0 ? QList<TextRange>() : QList<TextRange>{m_hits.at(m_current)});
    m_bar.setCount(m_current, int(m_hits.size()));
}

} // namespace PlanLens

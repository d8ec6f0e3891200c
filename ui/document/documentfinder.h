// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/findhits.h"

#include <QObject>

namespace PlanLens {

class DocumentView;
class FindBar;

/// Joins a find bar to a document view: marks all hits and walks through them.
class DocumentFinder : public QObject
{
    Q_OBJECT

public:
    DocumentFinder(DocumentView &view, FindBar &bar, QObject *parent = nullptr);

    /// The view shows another document, or the same one set anew.
    void documentChanged();
    /// Opens the bar; what is selected in the text is taken as the query.
    void open();
    /// Opens the bar, without the keyboard, with words that were found elsewhere: all of them are
    /// marked, and the first hit from `from` on is the current one.
    void show(const QStringList &words, int from);
    void close();
    void next() { step(1); }
    void previous() { step(-1); }

private:
    QStringList words() const;
    void find(int from);
    void search();
    void step(int steps);
    void mark();

    DocumentView &m_view;
    FindBar &m_bar;
    FindableText m_text;
    QStringList m_given; ///< words of show(), until the person types others
    QList<TextRange> m_hits;
    int m_current = -1;
};

} // namespace PlanLens

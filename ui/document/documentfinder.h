#pragma once

#include "document/anchormap.h"

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
    void close();
    void next() { step(1); }
    void previous() { step(-1); }

private:
    void search();
    void step(int steps);
    void mark();

    DocumentView &m_view;
    FindBar &m_bar;
    QString m_folded; ///< the document's text as it is compared
    QList<TextRange> m_hits;
    int m_current = -1;
};

} // namespace PlanLens

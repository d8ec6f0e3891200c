// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetbatch.h"

#include <QSet>
#include <QStringList>

namespace PlanLens {

/// Where the sheets of a batch go.
struct BatchPlace
{
    QString folder;       ///< made where it is not there
    QString format;       ///< "pdf", "docx", "xlsx" or "csv"
    bool replace = false; ///< files that are there already; else they stay, and are told
    QStringList inputs;   ///< never written over
};

/// Writes the sheets of a batch one by one, so that who runs it can show how far it is and stop in
/// between. What fails is told, and the rest still written. It paints charts, which Qt does in the
/// thread of the windows alone; the library must live longer.
class SheetBatchRun
{
public:
    SheetBatchRun(const Library &library, QList<BatchSheet> sheets, BatchPlace place);

    struct Outcome
    {
        QString subject;
        QString path;  ///< of the file; empty where the sheet has no figures
        QString error; ///< one sentence; empty where the file is written
        /// Of a written PDF: a sentence for each character that it cannot show.
        QStringList problems = {};
    };

    int count() const { return int(m_sheets.size()); }
    int done() const { return m_done; }
    bool isAtEnd() const { return m_done >= count(); }
    /// The one that next() makes.
    QString nextSubject() const { return m_sheets.at(m_done).subject; }
    /// Not at the end.
    Outcome next();

private:
    QString freePath(const QString &name);

    const Library &m_library;
    QList<BatchSheet> m_sheets;
    BatchPlace m_place;
    QSet<QString> m_taken; ///< paths of this batch, folded
    int m_done = 0;
};

} // namespace PlanLens

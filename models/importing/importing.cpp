// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"

#include "importing/filesearch.h"
#include "importing/understanding.h"
#include "library/library.h"
#include "reading/reader.h"
#include "reading/readfile.h"
#include "search/indexing.h"

#include <QCoreApplication>
#include <QFuture>
#include <QQueue>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <new>

namespace PlanLens {

namespace {

/// Reads on several threads, a few files ahead of the one that is being stored; stores on the
/// calling thread, in the order of the files.
class Import
{
public:
    Import(Library &library, const Cancelled &cancelled, const Progress &progress,
           const ImportReport &done)
        : m_library(library), m_cancelled(cancelled), m_progress(progress), m_done(done)
    {}

    ImportSummary run(const QStringList &paths)
    {
        QList<ReadError> errors;
        const QStringList files = filesToImport(paths, &errors);
        m_total = int(files.size() + errors.size());
        for (const ReadError &error : errors)
            finish(failure(error));
        for (const QString &file : files) {
            if (isCancelled(m_cancelled))
                break;
            start(file);
            while (m_pending.size() > m_pool.maxThreadCount())
                storeNext();
        }
        while (!m_pending.isEmpty())
            storeNext();
        m_summary.cancelled = isCancelled(m_cancelled);
        return m_summary;
    }

private:
    struct Pending
    {
        QString path;
        QFuture<UnderstandOutcome> outcome;
    };

    static ImportResult failure(const ReadError &error)
    {
        return {ImportOutcome::Failed, error.file, {}, reason(error)};
    }

    /// Whether the file is stored as it is and stands for the newest version of its path. Needs no
    /// reading then.
    bool isUnchanged(const QByteArray &digest, const QString &path, ImportResult &result) const
    {
        const auto entry = m_library.entry(QString::fromLatin1(digest.left(16)));
        if (!entry || !entry->current || !m_library.contains(digest))
            return false;
        result = {ImportOutcome::Unchanged, path, entry->key, {}};
        return true;
    }

    void start(const QString &path)
    {
        auto loaded = loadFile(path);
        if (auto *error = std::get_if<ReadError>(&loaded)) {
            error->file = path;
            m_pending.enqueue({path, QtFuture::makeReadyFuture(UnderstandOutcome(*error))});
            return;
        }
        const auto bytes = std::get<QByteArray>(std::move(loaded));
        ImportResult unchanged;
        if (isUnchanged(contentDigest(bytes), path, unchanged)) {
            while (!m_pending.isEmpty())
                storeNext();
            finish(unchanged);
            return;
        }
        m_pending.enqueue(
            {path, QtConcurrent::run(&m_pool, [=, cancelled = m_cancelled,
                                               correction = m_library.correctionAt(path)] {
                 return understand(bytes, path, cancelled, correction);
             })});
    }

    void storeNext()
    {
        const Pending next = m_pending.dequeue();
        const UnderstandOutcome outcome = next.outcome.result();
        if (const auto *error = std::get_if<ReadError>(&outcome))
            finish(failure(*error));
        if (const auto *understood = std::get_if<UnderstoodReport>(&outcome)) {
            finish(stored(*understood, next.path));
        }
    }

    ImportResult stored(const UnderstoodReport &understood, const QString &path)
    {
        try {
            ImportResult result = m_library.add(understood.report, understood.interpretation,
                                                understood.readProblems, path, &m_index);
            result.file = path;
            return result;
        } catch (const std::bad_alloc &) { // its transaction is taken back, the next file is tried
            return failure({ReadErrorKind::OutOfMemory, path, {}});
        }
    }

    void finish(const ImportResult &result)
    {
        m_summary.results += result;
        if (m_done)
            m_done(result);
        if (m_progress)
            m_progress(double(m_summary.results.size()) / m_total);
    }

    Library &m_library;
    TextIndexing m_index;
    Cancelled m_cancelled;
    Progress m_progress;
    ImportReport m_done;
    QThreadPool m_pool; // of its own: this may itself run in the global one
    QQueue<Pending> m_pending;
    ImportSummary m_summary;
    int m_total = 0;
};

} // namespace

int ImportSummary::count(ImportOutcome outcome) const
{
    return int(std::count_if(results.begin(), results.end(), [&](const ImportResult &result) {
        return result.outcome == outcome;
    }));
}

QString ImportSummary::line() const
{
    return QStringLiteral("imported %1, new versions %2, unchanged %3, failed %4")
        .arg(count(ImportOutcome::Imported))
        .arg(count(ImportOutcome::NewVersion))
        .arg(count(ImportOutcome::Unchanged))
        .arg(count(ImportOutcome::Failed));
}

ImportSummary importPaths(Library &library, const QStringList &paths, const Cancelled &cancelled,
                          const Progress &progress, const ImportReport &done)
{
    return Import(library, cancelled, progress, done).run(paths);
}

} // namespace PlanLens

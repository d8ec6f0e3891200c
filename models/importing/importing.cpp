// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"

#include "assembling/separating.h"
#include "importing/filesearch.h"
#include "importing/understanding.h"
#include "library/library.h"
#include "opening/readfile.h"
#include "reading/reader.h"
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
            finish({failure(error)});
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

    /// A result for each report of a file that is stored as it is and stands for the newest version
    /// of its path: it needs no reading then. None where any of them is missing.
    QList<ImportResult> unchanged(const QByteArray &digest, const QString &path) const
    {
        QList<ImportResult> results;
        const int count = m_library.reportsInFile(digest);
        for (int number = 1; number <= count; ++number) {
            const QByteArray part = digestOfPart(digest, number);
            const auto entry = m_library.entry(QString::fromLatin1(part.left(16)));
            if (!entry || !entry->current || !m_library.contains(part))
                return {};
            results.append({ImportOutcome::Unchanged, path, entry->key, {}});
        }
        return results;
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
        if (const auto known = unchanged(contentDigest(bytes), path); !known.isEmpty()) {
            while (!m_pending.isEmpty())
                storeNext();
            finish(known);
            return;
        }
        m_pending.enqueue(
            {path, QtConcurrent::run(&m_pool, [=, cancelled = m_cancelled,
                                               corrections = m_library.correctionsAt(path)] {
                 return understand(bytes, path, cancelled, corrections);
             })});
    }

    void storeNext()
    {
        const Pending next = m_pending.dequeue();
        const UnderstandOutcome outcome = next.outcome.result();
        if (const auto *error = std::get_if<ReadError>(&outcome))
            finish({failure(*error)});
        if (const auto *understood = std::get_if<UnderstoodReports>(&outcome))
            finish(store(*understood, next.path));
    }

    ImportResult stored(const UnderstoodReport &understood, const QString &path,
                        const FilePart &part)
    {
        try {
            ImportResult result = m_library.add(understood.report, understood.interpretation,
                                                understood.readProblems, path, &m_index, part);
            result.file = path;
            return result;
        } catch (const std::bad_alloc &) { // its transaction is taken back, the next file is tried
            return failure({ReadErrorKind::OutOfMemory, path, {}});
        }
    }

    QList<ImportResult> store(const UnderstoodReports &reports, const QString &path)
    {
        QList<ImportResult> results;
        FilePart part{1, int(reports.size())};
        for (const UnderstoodReport &understood : reports) {
            results.append(stored(understood, path, part));
            ++part.number;
        }
        return results;
    }

    /// A file is done.
    void finish(const QList<ImportResult> &results)
    {
        m_summary.results += results;
        ++m_finished;
        for (const ImportResult &result : results) {
            if (m_done)
                m_done(result);
        }
        if (m_progress)
            m_progress(double(m_finished) / m_total);
    }

    Library &m_library;
    TextIndexing m_index;
    Cancelled m_cancelled;
    Progress m_progress;
    ImportReport m_done;
    QThreadPool m_pool; // of its own: this may itself run in the global one
    QQueue<Pending> m_pending;
    ImportSummary m_summary;
    int m_total = 0;    ///< files
    int m_finished = 0; ///< of these
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importing.h"

#include "assembling/separating.h"
#include "importing/filesearch.h"
#include "importing/importpause.h"
#include "importing/understanding.h"
#include "library/library.h"
#include "opening/readfile.h"
#include "reading/reader.h"
#include "search/indexing.h"
#include "text/contentdigest.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QQueue>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <memory>
#include <new>
#include <utility>

namespace PlanLens {

namespace {

/// Results that are told together, once what was stored is on the disk: waiting for the disk takes
/// as long as storing a report.
constexpr int mostUntold = 64;
constexpr int longestUntold = 200; ///< milliseconds

/// How far reading goes ahead of storing, so that it goes on while the one writer merges lists of
/// the index: files, or the bytes of them.
constexpr int mostAhead = 16;
constexpr qint64 mostBytesAhead = 2'000'000;

/// Reads on several threads, a few files ahead of the one that is being stored; stores on the
/// calling thread, in the order of the files.
class Import
{
public:
    Import(Library &library, const Cancelled &cancelled, const Progress &progress,
           const ImportReport &done, ImportPause *pause)
        : m_library(library), m_progress(progress), m_done(done), m_pause(pause)
    {
        if (m_pause)
            m_pause->begin();
        m_cancelled = [cancelled, stopped = m_stopped] {
            return stopped->load() || isCancelled(cancelled);
        };
        m_library.waitForDisk(false);
        m_library.gather(true);
    }
    ~Import()
    {
        m_library.gather(false);
        m_library.waitForDisk(true);
        if (!isStopped())
            m_library.emptyLog();
    }
    Q_DISABLE_COPY_MOVE(Import)

    ImportSummary run(const QStringList &paths)
    {
        QList<ReadError> errors;
        const QStringList files = filesToImport(paths, &errors);
        m_total = int(files.size() + errors.size());
        for (const ReadError &error : errors)
            finish({failure(error)});
        for (const QString &file : files) {
            holdWherePaused();
            if (isStopped())
                leave(file);
            if (isCancelled(m_cancelled))
                continue;
            start(file);
            while (m_pending.size() > m_pool.maxThreadCount() && isFarAhead())
                storeNext();
        }
        while (!m_pending.isEmpty())
            storeNext();
        settle();
        m_summary.cancelled = !isStopped() && isCancelled(m_cancelled);
        return m_summary;
    }

private:
    /// What reading threads make of a file.
    struct Understood
    {
        UnderstandOutcome outcome;
        QList<PackedSource> sources; ///< of its reports
    };

    struct Pending
    {
        QString path;
        QFuture<Understood> understood;
        int number = 0;   ///< among the files that were begun
        qint64 bytes = 0; ///< of the file
    };

    bool isFarAhead() const
    {
        qint64 bytes = 0;
        for (const Pending &pending : m_pending)
            bytes += pending.bytes;
        return m_pending.size() > mostAhead || bytes > mostBytesAhead;
    }

    static ImportResult failure(const ReadError &error)
    {
        return {ImportOutcome::Failed, error.file, {}, reason(error)};
    }

    /// A result for each report of a file that is stored as it is and stands for the newest version
    /// of its path: it needs no reading then. None where any of them is missing, or its pages.
    QList<ImportResult> unchanged(const QByteArray &digest, const QString &path) const
    {
        QList<ImportResult> results;
        const int count = m_library.reportsInFile(digest);
        for (int number = 1; number <= count; ++number) {
            const QByteArray part = digestOfPart(digest, number);
            const auto entry = m_library.entry(QString::fromLatin1(part.left(16)));
            if (!entry || !entry->current || !m_library.contains(part) ||
                m_library.lacksPages(part))
                return {};
            results.append({ImportOutcome::Unchanged, path, entry->key, {}});
        }
        return results;
    }

    /// There is one writer, and it is what an import waits for.
    static Understood packed(UnderstandOutcome outcome)
    {
        QList<PackedSource> sources;
        if (const auto *reports = std::get_if<UnderstoodReports>(&outcome)) {
            for (const UnderstoodReport &understood : *reports)
                sources += packedSource(understood.report.source());
        }
        return {std::move(outcome), std::move(sources)};
    }

    void start(const QString &path)
    {
        const int number = ++m_begun;
        auto loaded = loadFile(path);
        if (auto *error = std::get_if<ReadError>(&loaded)) {
            error->file = path;
            m_pending.enqueue({path, QtFuture::makeReadyFuture(Understood{*error, {}}), number, 0});
            return;
        }
        const auto bytes = std::get<QByteArray>(std::move(loaded));
        if (const auto known = unchanged(contentDigest(bytes), path); !known.isEmpty()) {
            while (!m_pending.isEmpty())
                storeNext();
            isStopped() ? leave(path) : finish(known);
            return;
        }
        const QList<KnownReport> known = m_library.reportsAt(path);
        // Without what people corrected it would be read as something else.
        if (m_library.lastFailure() != Failure::None) {
            stop(path, m_library.lastError());
            return;
        }
        const auto read = [=, cancelled = m_cancelled, pause = m_pause] {
            if (pause)
                pause->holdReading(number, cancelled);
            return packed(understand(bytes, path, cancelled, known));
        };
        m_pending.enqueue({path, QtConcurrent::run(&m_pool, read), number, bytes.size()});
    }

    /// Between two files. What was stored is on the disk and told before it stands still.
    void holdWherePaused()
    {
        if (!m_pause || !m_pause->isPaused())
            return;
        settle();
        m_pause->hold({m_finished, m_total}, m_cancelled);
    }

    void storeNext()
    {
        holdWherePaused();
        const Pending next = m_pending.dequeue();
        if (m_pause)
            m_pause->expect(next.number);
        if (!next.understood.isFinished())
            letOthersWrite();
        const auto [outcome, sources] = next.understood.result();
        if (isStopped())
            leave(next.path);
        else if (const auto *error = std::get_if<ReadError>(&outcome))
            finish({failure(*error)});
        else if (const auto *understood = std::get_if<UnderstoodReports>(&outcome))
            store(*understood, sources, next.path);
    }

    void store(const UnderstoodReports &reports, const QList<PackedSource> &sources,
               const QString &path)
    {
        QList<ImportResult> results;
        try {
            results = m_library.addFile(reports, path, &m_index, sources);
        } catch (const std::bad_alloc &) { // the transaction is taken back, the next file is tried
            finish({failure({ReadErrorKind::OutOfMemory, path, {}})});
            return;
        }
        for (ImportResult &result : results)
            result.file = path;
        if (m_library.lostGathered()) {
            const QString why = m_library.lastError();
            leaveLost(why, true);
            stop(path, why);
        } else if (concernsAll(m_library.lastFailure()))
            stop(path, m_library.lastError());
        else
            finish(results);
    }

    bool isStopped() const { return m_stopped->load(); }

    /// Nothing can be stored any more: this is told once, not by every file that is left.
    void stop(const QString &path, const QString &why)
    {
        if (isStopped())
            return leave(path);
        m_stopped->store(true);
        m_summary.stopped = why;
        finish({{ImportOutcome::Failed, path, {}, why}});
    }

    /// A file that was not tried.
    void leave(const QString &path)
    {
        m_summary.results.append({ImportOutcome::Failed, path, {}, m_summary.stopped});
        ++m_summary.notTried;
    }

    /// A file is done.
    void finish(const QList<ImportResult> &results)
    {
        m_untold += results;
        ++m_finished;
        if (m_progress)
            m_progress(double(m_finished) / m_total);
        if (m_untold.size() >= mostUntold)
            settle();
        else
            settleWhereDue();
    }

    /// Before waiting for something.
    void letOthersWrite()
    {
        settleWhereDue();
        if (!m_library.commitGathered())
            leaveLost(m_library.lastError(), false);
    }

    /// The file did not take what had been gathered, as where the disk is full: none of it is
    /// stored, which one file tells. What was to be stored of the others was not tried.
    void leaveLost(const QString &why, bool told)
    {
        m_summary.stopped = why;
        if (!told)
            m_stopped->store(true);
        QString settled; // the file that was told or left last
        for (const ImportResult &result : std::exchange(m_untold, {})) {
            const bool lost = result.outcome == ImportOutcome::Imported ||
                              result.outcome == ImportOutcome::NewVersion;
            if (!lost)
                m_untold += result;
            else if (!told)
                m_untold += ImportResult{ImportOutcome::Failed, result.file, {}, why};
            else if (result.file != settled)
                leave(result.file);
            settled = lost ? result.file : settled;
            told = told || lost;
        }
    }

    void settleWhereDue()
    {
        if (!m_sinceTold.isValid() || m_sinceTold.hasExpired(longestUntold))
            settle();
    }

    /// Sees to it that what was stored is on the disk, and tells so.
    void settle()
    {
        if (m_untold.isEmpty())
            return;
        m_sinceTold.start();
        if (!m_library.commitGathered())
            leaveLost(m_library.lastError(), false);
        if (!m_library.sync())
            failUntold(m_library.lastError());
        const QList<ImportResult> results = std::exchange(m_untold, {});
        m_summary.results += results;
        for (const ImportResult &result : results) {
            if (m_done)
                m_done(result);
        }
    }

    /// The disk failed or is full: what was to be on it may not be, and what follows would fare no
    /// better. What failed for a reason of its own keeps it.
    void failUntold(const QString &why)
    {
        for (ImportResult &result : m_untold) {
            if (result.outcome != ImportOutcome::Failed)
                result = {ImportOutcome::Failed, result.file, {}, why};
        }
        if (!isStopped())
            m_summary.stopped = why;
        m_stopped->store(true);
    }

    Library &m_library;
    TextIndexing m_index;
    const std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    Cancelled m_cancelled;
    Progress m_progress;
    ImportReport m_done;
    ImportPause *m_pause; ///< null where it cannot be paused
    QThreadPool m_pool;   // of its own: this may itself run in the global one
    QQueue<Pending> m_pending;
    QList<ImportResult> m_untold;
    QElapsedTimer m_sinceTold; ///< since others were told
    ImportSummary m_summary;
    int m_total = 0;    ///< files
    int m_begun = 0;    ///< of these, those that are read or were
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
                          const Progress &progress, const ImportReport &done, ImportPause *pause)
{
    return Import(library, cancelled, progress, done, pause).run(paths);
}

} // namespace PlanLens

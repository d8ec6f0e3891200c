// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/folderwatch.h"

#include "importing/filesearch.h"
#include "text/clock.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

constexpr qsizetype markBytes = 8;

/// Stands for a text. Thousands of them are kept, so they are short.
QByteArray markOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(markBytes);
}

QByteArray pathMark(const WatchedFile &file)
{
    return markOf(file.path.toUtf8());
}

QByteArray stateMark(const WatchedFile &file)
{
    return markOf(QByteArray::number(file.size) + ' ' + QByteArray::number(file.changed));
}

} // namespace

FolderLook lookAt(const QString &folder)
{
    FolderLook look;
    const QFileInfo top(folder);
    look.isThere = top.isDir() && top.isReadable() && top.isExecutable();
    if (!look.isThere)
        return look;
    QList<ReadError> errors;
    for (const QString &path : filesToImport({folder}, &errors)) {
        const QFileInfo file(path);
        look.files.append({path, file.size(), file.lastModified().toMSecsSinceEpoch()});
    }
    for (const ReadError &error : errors)
        look.unreadable.append({ImportOutcome::Failed, error.file, {}, reason(error)});
    look.folders += folder;
    QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (below.hasNext())
        look.folders += below.next();
    return look;
}

FolderWatch::FolderWatch(const QByteArray &done)
{
    for (qsizetype at = 0; at + 2 * markBytes <= done.size(); at += 2 * markBytes)
        m_done.insert(done.mid(at, markBytes), done.mid(at + markBytes, markBytes));
}

WatchOutcome FolderWatch::take(const FolderLook &look)
{
    WatchOutcome outcome;
    outcome.wentAway = m_isThere && !look.isThere;
    m_isThere = look.isThere;
    const qint64 now = Clock::now().toMSecsSinceEpoch();
    QSet<QString> seen;
    for (const WatchedFile &file : look.files) {
        // What is empty is about to be written.
        if (file.size == 0)
            continue;
        seen.insert(file.path);
        if (isDue(file, now))
            outcome.files += file.path;
    }
    // What was away for a moment was not still.
    m_known.removeIf([&](const auto &known) {
        return known.value().state == State::Waiting && !seen.contains(known.key());
    });
    for (const ImportResult &result : look.unreadable) {
        if (!m_told.contains(result.file))
            outcome.unreadable += result;
        m_told.insert(result.file);
    }
    return outcome;
}

bool FolderWatch::isDue(const WatchedFile &file, qint64 now)
{
    if (m_done.value(pathMark(file)) == stateMark(file)) {
        m_known.remove(file.path);
        return false;
    }
    auto known = m_known.find(file.path);
    if (known == m_known.end() || known->file != file) {
        m_known.insert(file.path, {file, State::Waiting, now});
        return false;
    }
    const qint64 wait = known->state == State::PutOff ? putOffFor : stillFor;
    const bool isOver = known->state != State::Given && now - known->since >= wait;
    if (isOver)
        known->state = State::Given;
    return isOver;
}

void FolderWatch::settle(const ImportSummary &summary)
{
    for (const ImportResult &result : summary.results) {
        const auto known = m_known.find(result.file);
        if (known == m_known.end() || known->state != State::Given)
            continue;
        const bool isFileToBlame = summary.stopped.isEmpty() || result.reason != summary.stopped;
        if (result.outcome == ImportOutcome::Failed && !isFileToBlame) {
            known->state = State::PutOff;
            known->since = Clock::now().toMSecsSinceEpoch();
            continue;
        }
        m_done.insert(pathMark(known->file), stateMark(known->file));
        m_known.erase(known);
    }
}

bool FolderWatch::isWaiting() const
{
    return std::any_of(m_known.cbegin(), m_known.cend(),
                       [](const Known &known) { return known.state == State::Waiting; });
}

QByteArray FolderWatch::done() const
{
    QList<QByteArray> paths = m_done.keys();
    std::sort(paths.begin(), paths.end());
    QByteArray done;
    for (const QByteArray &path : std::as_const(paths))
        done += path + m_done.value(path);
    return done;
}

} // namespace PlanLens

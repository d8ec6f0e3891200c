// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace PlanLens {

/// A file of a watched folder as one look found it.
struct WatchedFile
{
    QString path;
    qint64 size = 0;
    qint64 changed = 0; ///< milliseconds since 1970

    bool operator==(const WatchedFile &) const = default;
};

/// What one look at a watched folder found.
struct FolderLook
{
    bool isThere = false;
    QList<WatchedFile> files;       ///< what may be reports, in the folder and below it
    QStringList folders;            ///< the folder and those below it
    QList<ImportResult> unreadable; ///< what cannot be looked at, with the reason
};

FolderLook lookAt(const QString &folder);

/// What a look at a watched folder comes to.
struct WatchOutcome
{
    QStringList files;              ///< to be imported
    QList<ImportResult> unreadable; ///< that was not told before
    bool wentAway = false;          ///< the folder is not there; told once, until it is back
};

/// Decides which files of a watched folder are to be imported: those that are new or changed, once
/// two looks have found them the same. Each is given once, until it changes, whether it could be
/// imported or not. By the time of Clock.
class FolderWatch
{
public:
    static constexpr int stillFor = 2000;           ///< milliseconds between the two looks
    static constexpr int putOffFor = 5 * 60 * 1000; ///< milliseconds

    /// `done` is what done() gave at another time.
    explicit FolderWatch(const QByteArray &done = {});

    WatchOutcome take(const FolderLook &look);
    /// Takes what came of files that were given. Those that the library could not take, for no
    /// fault of theirs, are given again later.
    void settle(const ImportSummary &summary);
    /// Whether a file has to be looked at again soon.
    bool isWaiting() const;
    bool isThere() const { return m_isThere; }
    /// The files that are done, as they were then; to be kept.
    QByteArray done() const;

private:
    enum class State { Waiting, Given, PutOff };
    struct Known
    {
        WatchedFile file;
        State state = State::Waiting;
        qint64 since = 0; ///< milliseconds since 1970
    };

    bool isDue(const WatchedFile &file, qint64 now);

    QHash<QString, Known> m_known;        ///< by path: files that are not done
    QHash<QByteArray, QByteArray> m_done; ///< by what stands for the path: how the file was
    QSet<QString> m_told;                 ///< what could not be looked at
    bool m_isThere = true;
};

} // namespace PlanLens

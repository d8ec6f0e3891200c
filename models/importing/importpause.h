// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/cancelling.h"

#include <QMutex>
#include <QWaitCondition>

#include <functional>
#include <utility>

namespace PlanLens {

/// Has an import stand still, from any thread: shared by whoever pauses it and the import. It must
/// outlive the import.
class ImportPause
{
public:
    /// How far an import had come when it stood still.
    struct Stand
    {
        int done = 0;  ///< files
        int total = 0; ///< files
    };
    /// Called on the thread of the import, once for each time that it was paused: no further file
    /// is begun or stored then, and what was stored is on the disk.
    using Held = std::function<void(const Stand &stand)>;

    explicit ImportPause(Held held = {}) : m_held(std::move(held)) {}

    void pause();
    void resume();
    bool isPaused() const;

    /// By the import, before its first file.
    void begin();
    /// By the import, between two files: waits while it is paused, unless it is cancelled.
    void hold(const Stand &stand, const Cancelled &cancelled);
    /// By the threads that read, before a file: waits as hold() does, but not with a file that the
    /// import waits for itself. The files are numbered in their order, from 1.
    void holdReading(int number, const Cancelled &cancelled);
    /// By the import, before it waits for a file to be read.
    void expect(int number);

private:
    Held m_held;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    bool m_paused = false;
    int m_pauses = 0;
    int m_expected = 0;
};

} // namespace PlanLens

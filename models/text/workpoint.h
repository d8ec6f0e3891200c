// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/cancelling.h"

#include <QtGlobal>

#include <chrono>

namespace PlanLens {

/// Why work on a document was given up; thrown by workPoint().
enum class WorkStopped { Cancelled, OutOfTime };

/// While it lives, work on this thread may be stopped at each workPoint(): where `cancelled` says
/// so, or where the thread has worked on it for longer than `allowed` (time of the processor: what
/// others do on the machine does not count). One inside another holds instead of it, and no longer.
class StoppableWork
{
public:
    explicit StoppableWork(const Cancelled &cancelled, std::chrono::milliseconds allowed);
    ~StoppableWork();
    Q_DISABLE_COPY_MOVE(StoppableWork)

private:
    friend void workPoint();

    void ask();

    Cancelled m_cancelled;
    std::chrono::nanoseconds m_end;
    StoppableWork *m_around;
    std::chrono::nanoseconds m_next{0}; ///< when to ask again
};

/// Called by every loop that a document can make long: over lines, cells, sentences, figures,
/// pairs. Throws WorkStopped. Does nothing where nobody asked for stoppable work.
void workPoint();

/// How long one document may be worked on. A report takes a tenth of a second; a build for
/// debugging is many times slower.
std::chrono::milliseconds longestWork();

} // namespace PlanLens

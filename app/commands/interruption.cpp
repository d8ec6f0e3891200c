// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/interruption.h"

#include <csignal>

namespace PlanLens::Interruption {

namespace {

volatile std::sig_atomic_t wanted = 0;

void note(int signal)
{
    wanted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

void watch()
{
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

bool isWanted()
{
    return wanted != 0;
}

} // namespace PlanLens::Interruption

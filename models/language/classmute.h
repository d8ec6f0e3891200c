// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// As WordTable::Mute of one thing that a word can be: no table finds `word` as of `wordClass`
/// while this lives, in any thread, but as of its other classes. So a test sees what each is for.
class ClassMute
{
public:
    ClassMute(const QString &word, const QString &wordClass);
    ~ClassMute();
    ClassMute(const ClassMute &) = delete;
    ClassMute &operator=(const ClassMute &) = delete;
};

} // namespace PlanLens

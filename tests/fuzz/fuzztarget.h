// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What a fuzzer tries: reads the bytes, and aborts where what came of them breaks a promise of the
/// grammar. Each fuzzer defines it once; libFuzzer calls it with what it makes up, replay.cpp with
/// the files of the corpus.
void tryInput(const QByteArray &input);

/// Aborts with the promise that was broken. Not an assert: it holds in every build.
void promise(bool kept, const char *what);

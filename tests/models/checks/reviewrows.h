// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfixture.h"

#include <QTest>

namespace PlanLens::Test {

// Rows of what a plan report's review says, and what is found of it.

/// A report whose review of 2022 has a text.
inline CheckFixture fixtureOf(const QString &text)
{
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("一、2022年计划执行情况\n\n") + text);
    return fixture;
}

inline void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

inline void addRow(const char *name, const char *text, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace PlanLens::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changehistory.h"
#include "support/libraryfixture.h"
#include "text/clock.h"

#include <QTimeZone>

#include <memory>

namespace PlanLens::Testing {

inline QDateTime dayOf(int day)
{
    return QDateTime({2026, 3, day}, {8, 30, 0}, QTimeZone::utc());
}

template <typename T>
ChangeStep<T> stepOf(const ChangeEntry &entry)
{
    const auto *step = std::get_if<ChangeStep<T>>(&entry.what);
    return step ? *step : ChangeStep<T>();
}

/// A library and what its log says; the clock stands still on the first day.
class ChangesFixture
{
public:
    Library &library() { return m_reports.library(); }
    LibraryFixture &reports() { return m_reports; }
    StoppedClock &clock() { return m_clock; }
    QList<ChangeEntry> changes() { return changesOf(library()); }
    QList<ChangeKind> kinds()
    {
        QList<ChangeKind> kinds;
        for (const ChangeEntry &entry : changes())
            kinds << entry.kind;
        return kinds;
    }
    QString import(const QString &more = {}) { return m_reports.import(planText(more)); }
    /// Corrects the jobs of the table; nothing withdraws.
    bool correct(const QString &key, const std::optional<QString> &figure)
    {
        std::optional<FigureCorrection> correction;
        if (figure) {
            correction.emplace();
            correction->figure = figure;
        }
        return library().correctFigure(key, m_reports.place(key, QStringLiteral("5.9")),
                                       correction);
    }

private:
    StoppedClock m_clock{dayOf(1)};
    LibraryFixture m_reports;
};

/// What a test on changes asks of its library, by short names.
class ChangesTestBase
{
protected:
    void open()
    {
        m_test.reset();
        m_test = std::make_unique<ChangesFixture>();
    }
    void close() { m_test.reset(); }
    Library &library() { return m_test->library(); }
    QList<ChangeEntry> changes() { return m_test->changes(); }
    QList<ChangeKind> kinds() { return m_test->kinds(); }
    QString import(const QString &more = {}) { return m_test->import(more); }
    bool correct(const QString &key, const std::optional<QString> &figure)
    {
        return m_test->correct(key, figure);
    }

    std::unique_ptr<ChangesFixture> m_test;
};

} // namespace PlanLens::Testing

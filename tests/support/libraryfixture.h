// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/understanding.h"
#include "library/library.h"

#include <QTest>

#include <memory>

namespace PlanLens::Testing {

/// A library that is not kept, with reports imported from text.
class LibraryFixture
{
public:
    LibraryFixture()
    {
        auto opened = Library::open(QStringLiteral(":memory:"));
        m_library = std::move(std::get<std::unique_ptr<Library>>(opened));
    }

    Library &library() { return *m_library; }
    /// Imports what a file at the path would hold. Returns the key.
    QString import(const QString &text, const QString &path = QStringLiteral("/reports/plan.txt"))
    {
        auto outcome = understand(text.toUtf8(), path);
        const auto &understood = std::get<UnderstoodReports>(outcome).first();
        return m_library
            ->add(understood.report, understood.interpretation, understood.readProblems, path)
            .key;
    }
    /// Position of the figure printed so; -1 where there is none.
    int indexOf(const QString &key, const QString &printed) const
    {
        const QList<Observation> observations = m_library->observations(key);
        for (int i = 0; i < observations.size(); ++i) {
            if (observations.at(i).printed == printed)
                return i;
        }
        return -1;
    }
    Observation figure(const QString &key, const QString &printed) const
    {
        return m_library->observations(key).value(indexOf(key, printed));
    }
    PrintedPlace place(const QString &key, const QString &printed) const
    {
        return m_library->places(key).value(indexOf(key, printed));
    }

private:
    std::unique_ptr<Library> m_library;
};

/// A report of our own with a table of three indicators; `more` is a further paragraph.
inline QString planText(const QString &more = {}, const QString &jobs = QStringLiteral("5.9"))
{
    return QStringLiteral(
               "关于重庆市大渡口区2021年国民经济和社会发展计划执行情况及2022年计划草案的报告\n"
               "一、2021年计划执行情况\n%1"
               "全年新增充电桩群360个。\n"
               "2021年主要指标完成情况表\n"
               "指标\t单位\t2021年目标\t2021年实际\n"
               "地区生产总值增速\t%\t6以上\t5.4\n"
               "城镇新增就业\t万人\t6\t%2\n"
               "云上算力规模\tP\t300\t360\n")
        .arg(more.isEmpty() ? more : more + u'\n', jobs);
}

} // namespace PlanLens::Testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace PlanLens::Testing {

/// What a test class runs under.
enum class Around { Nothing, CoreApplication, Application };

/// A test class of a program that holds those of a folder. The program runs the one that its first
/// argument names by its source, and hands it the arguments that follow.
class SuiteTest
{
public:
    /// `source` is the path of the source: its base name is the test's.
    SuiteTest(const char *source, Around around, int (*run)(int argc, char **argv));

    const char *source;
    Around around;
    int (*run)(int argc, char **argv);
};

template <typename TestClass>
int runTest(int argc, char **argv)
{
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace PlanLens::Testing

#define PLANLENS_SUITE_TEST(TestClass, around)                                                     \
    static const PlanLens::Testing::SuiteTest registered##TestClass(                               \
        __FILE__, PlanLens::Testing::Around::around, PlanLens::Testing::runTest<TestClass>);

/// Stand at the end of a test's source, as QTEST_APPLESS_MAIN, QTEST_GUILESS_MAIN and QTEST_MAIN do
/// where a test is a program of its own.
#define SUITE_TEST(TestClass) PLANLENS_SUITE_TEST(TestClass, Nothing)
#define SUITE_CORE_TEST(TestClass) PLANLENS_SUITE_TEST(TestClass, CoreApplication)
#define SUITE_WINDOW_TEST(TestClass) PLANLENS_SUITE_TEST(TestClass, Application)

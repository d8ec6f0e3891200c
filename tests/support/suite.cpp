// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QFileInfo>
#include <QList>

#include <cstdio>
#include <memory>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using WindowApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using WindowApplication = QGuiApplication;
#else
#include <QCoreApplication>
using WindowApplication = QCoreApplication;
#endif

namespace PlanLens::Testing {

namespace {

/// Filled before main() begins, by sources in any order.
QList<const SuiteTest *> &allTests()
{
    static QList<const SuiteTest *> tests;
    return tests;
}

QString nameOf(const SuiteTest &test)
{
    return QFileInfo(QString::fromLocal8Bit(test.source)).completeBaseName();
}

std::unique_ptr<QCoreApplication> applicationFor(Around around, int &argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    switch (around) {
    case Around::Nothing:
        return nullptr;
    case Around::CoreApplication:
        return std::make_unique<QCoreApplication>(argc, argv);
    case Around::Application:
        break;
    }
    return std::make_unique<WindowApplication>(argc, argv);
}

} // namespace

SuiteTest::SuiteTest(const char *source, Around around, int (*run)(int argc, char **argv))
    : source(source), around(around), run(run)
{
    allTests().append(this);
}

/// Runs the test that the first argument names, or says which there are.
static int runNamed(int argc, char **argv)
{
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const SuiteTest *test : allTests()) {
        if (nameOf(*test) != wanted)
            continue;
        argv[1] = argv[0];
        --argc;
        const std::unique_ptr<QCoreApplication> application =
            applicationFor(test->around, argc, argv + 1);
        return test->run(argc, argv + 1);
    }
    std::fputs("Name one of these tests, and after it the functions to run:\n", stderr);
    for (const SuiteTest *test : allTests())
        std::fprintf(stderr, "  %s\n", qPrintable(nameOf(*test)));
    return 2;
}

} // namespace PlanLens::Testing

int main(int argc, char **argv)
{
    return PlanLens::Testing::runNamed(argc, argv);
}
